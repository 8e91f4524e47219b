package app.throughline.model;

/**
 * Identifies a {@link Passage} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record PassageId(long value) implements RecordId {}
