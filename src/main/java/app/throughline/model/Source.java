package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * Where claims come from. Texts that are not known are empty.
 *
 * @param id its id
 * @param kind what it is
 * @param title never blank
 * @param author who wrote or said it
 * @param publisher who brought it out
 * @param published when it came out, in the source's words or EDTF
 * @param accessed when it was read, in words or EDTF
 * @param url where it is found
 * @param language BCP 47 tag
 * @param reliability how far it can be relied on
 * @param repeats the source that it repeats, or null
 * @param text the full text, may be empty
 */
public record Source(
    SourceId id,
    SourceKind kind,
    String title,
    String author,
    String publisher,
    String published,
    String accessed,
    String url,
    String language,
    Reliability reliability,
    @Nullable SourceId repeats,
    String text)
    implements CaseRecord {

  /** A source of which only the title is known so far. */
  public static Source titled(SourceId id, String title) {
    return new Source(id, SourceKind.OTHER, title, "", "", "", "", "", "", Reliability.F, null, "");
  }

  /** The same source, relied on to another degree. */
  public Source withReliability(Reliability newReliability) {
    return new Source(
        id,
        kind,
        title,
        author,
        publisher,
        published,
        accessed,
        url,
        language,
        newReliability,
        repeats,
        text);
  }

  /** The same source, repeating another or none. */
  public Source withRepeats(@Nullable SourceId newRepeats) {
    return new Source(
        id,
        kind,
        title,
        author,
        publisher,
        published,
        accessed,
        url,
        language,
        reliability,
        newRepeats,
        text);
  }

  /** The same source under another title. */
  public Source withTitle(String newTitle) {
    return new Source(
        id,
        kind,
        newTitle,
        author,
        publisher,
        published,
        accessed,
        url,
        language,
        reliability,
        repeats,
        text);
  }

  /** The same source as something else. */
  public Source withKind(SourceKind newKind) {
    return new Source(
        id,
        newKind,
        title,
        author,
        publisher,
        published,
        accessed,
        url,
        language,
        reliability,
        repeats,
        text);
  }
}
