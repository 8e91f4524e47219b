package app.throughline.model;

/**
 * Identifies an {@link Event} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record EventId(long value) implements RecordId {}
