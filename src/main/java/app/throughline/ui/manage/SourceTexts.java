package app.throughline.ui.manage;

import app.throughline.model.Source;

/** The texts of a source that a form has a line for, in the order in which it has them. */
enum SourceTexts {
  AUTHOR,
  PUBLISHER,
  PUBLISHED,
  ACCESSED,
  URL,
  LANGUAGE;

  /** The text that a source has. */
  String of(Source source) {
    return switch (this) {
      case AUTHOR -> source.author();
      case PUBLISHER -> source.publisher();
      case PUBLISHED -> source.published();
      case ACCESSED -> source.accessed();
      case URL -> source.url();
      case LANGUAGE -> source.language();
    };
  }

  /** The same source with another text. */
  Source in(Source source, String text) {
    return new Source(
        source.id(),
        source.kind(),
        source.title(),
        this == AUTHOR ? text : source.author(),
        this == PUBLISHER ? text : source.publisher(),
        this == PUBLISHED ? text : source.published(),
        this == ACCESSED ? text : source.accessed(),
        this == URL ? text : source.url(),
        this == LANGUAGE ? text : source.language(),
        source.reliability(),
        source.repeats(),
        source.text());
  }
}
