package app.throughline.model;

/**
 * Identifies an {@link Attachment} within its case.
 *
 * @param value positive, never used twice in a case
 */
public record AttachmentId(long value) implements RecordId {}
