package app.throughline.model;

/**
 * Identifies a {@link SavedView} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record ViewId(long value) implements RecordId {}
