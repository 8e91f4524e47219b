package app.throughline.model;

/**
 * A quotation from a source, with the text around it so that it is found again when the text moves
 * (after the W3C Web Annotation Data Model, section 4.2.4, Text Quote Selector).
 *
 * @param id its id
 * @param source where it stands
 * @param quote the words
 * @param before the words before them, may be empty
 * @param after the words after them, may be empty
 * @param position where the quote begins in the source's text, in characters, or -1
 * @param page the page as the source numbers it, may be empty
 */
public record Passage(
    PassageId id,
    SourceId source,
    String quote,
    String before,
    String after,
    int position,
    String page)
    implements CaseRecord {

  /** The same words in another source. */
  Passage in(SourceId newSource, int newPosition) {
    return new Passage(id, newSource, quote, before, after, newPosition, page);
  }
}
