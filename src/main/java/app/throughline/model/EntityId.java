package app.throughline.model;

/**
 * Identifies an {@link Entity} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record EntityId(long value) implements RecordId {}
