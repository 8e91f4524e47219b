package app.throughline.model;

import java.util.Locale;

/**
 * What tells the rows of all groupings apart, as {@code person:12}.
 *
 * @param grouping what the row stands for
 * @param of the number of its record, the name of its status, or its tag; empty for the row of the
 *     events that have none
 */
public record RowKey(Grouping grouping, String of) {
  /** The key of a row's text. */
  public static RowKey parse(String text) {
    int colon = text.indexOf(':');
    String grouping = text.substring(0, colon).toUpperCase(Locale.ROOT);
    return new RowKey(Grouping.valueOf(grouping), text.substring(colon + 1));
  }

  /** What the keys of all rows of a grouping begin with. */
  public static String prefix(Grouping grouping) {
    return grouping.name().toLowerCase(Locale.ROOT) + ":";
  }

  /** Whether it is the row of the events that belong to no other. */
  public boolean isNone() {
    return of.isEmpty();
  }

  /** The number of the record that the row stands for; only of rows that stand for a record. */
  public long id() {
    return Long.parseLong(of);
  }

  /** As {@code person:12}. */
  @Override
  public String toString() {
    return prefix(grouping) + of;
  }
}
