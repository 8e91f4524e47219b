package app.throughline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a case's history. Rows are only ever added.
 *
 * @param sequence 1, 2, 3, …
 * @param at when it was done
 * @param author who did it
 * @param kind what it was
 * @param target the sequence number of the edit that an undo or redo is about, or null
 * @param label what was done, in the words of then
 * @param hash SHA-256 over the row and the previous row's hash, 64 lower-case hexadecimal digits
 */
public record HistoryEntry(
    long sequence,
    Instant at,
    String author,
    Kind kind,
    @Nullable Long target,
    String label,
    String hash) {

  /** What a row of the history records. */
  public enum Kind {
    /** The case was made, perhaps with records in it; not undoable. */
    CREATED,
    EDIT,
    UNDO,
    REDO
  }
}
