package app.throughline.model;

/**
 * Identifies the {@link CaseInfo}; its value is always 1 within its case.
 *
 * @param value positive, never used twice in a case
 */
public record CaseId(long value) implements RecordId {}
