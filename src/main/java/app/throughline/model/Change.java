package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * One record before and after an edit.
 *
 * @param before the record as it was, or null if the edit adds it
 * @param after the record as it will be, or null if the edit removes it
 */
public record Change(@Nullable CaseRecord before, @Nullable CaseRecord after) {
  /**
   * Checks that both speak of one record.
   *
   * @throws IllegalArgumentException if both are null or their ids differ
   */
  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
    if (before != null && after != null && !before.id().equals(after.id())) {
      throw new IllegalArgumentException(before.id() + " is not " + after.id());
    }
  }

  /** Adds a record. */
  public static Change add(CaseRecord record) {
    return new Change(null, record);
  }

  /** Removes a record. */
  public static Change remove(CaseRecord record) {
    return new Change(record, null);
  }

  /** The id of the record that changes. */
  public RecordId id() {
    CaseRecord known = before == null ? after : before;
    if (known == null) {
      throw new IllegalStateException("a change of nothing");
    }
    return known.id();
  }

  /** The change that takes this one back. */
  public Change inverse() {
    return new Change(after, before);
  }
}
