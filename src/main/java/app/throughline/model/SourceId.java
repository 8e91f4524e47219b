package app.throughline.model;

/**
 * Identifies a {@link Source} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record SourceId(long value) implements RecordId {}
