package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * A file kept inside the case file; its bytes are stored once under their hash.
 *
 * @param id its id
 * @param event the event it belongs to, or null
 * @param source the source it belongs to, or null
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param sizeBytes their number
 * @param mediaType as registered with IANA
 * @param originalName the file's name without a path
 */
public record Attachment(
    AttachmentId id,
    @Nullable EventId event,
    @Nullable SourceId source,
    String sha256,
    long sizeBytes,
    String mediaType,
    String originalName)
    implements CaseRecord {

  /** The same file, belonging to another source or to none. */
  Attachment withSource(@Nullable SourceId newSource) {
    return new Attachment(id, event, newSource, sha256, sizeBytes, mediaType, originalName);
  }
}
