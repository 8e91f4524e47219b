package app.throughline.model;

/**
 * Identifies an {@link Era} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record EraId(long value) implements RecordId {}
