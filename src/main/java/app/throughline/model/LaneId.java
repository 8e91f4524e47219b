package app.throughline.model;

/**
 * Identifies a {@link Lane} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record LaneId(long value) implements RecordId {}
