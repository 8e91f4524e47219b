package app.throughline.model;

/**
 * Identifies an {@link EventLink} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record LinkId(long value) implements RecordId {}
