package app.throughline.model;

/**
 * Identifies a {@link RowStyle} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record RowStyleId(long value) implements RecordId {}
