package app.throughline.model;

/**
 * Identifies a {@link Claim} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record ClaimId(long value) implements RecordId {}
