package app.throughline.model;

/**
 * Identifies a {@link Participation} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record ParticipationId(long value) implements RecordId {}
