package app.throughline.time;

import java.time.ZoneId;

/** Reads what a person types into a time field. Immutable. */
public final class TimeReader {
  private final TimeContext context;
  private final TimeTexts texts;
  private final Vocabulary vocabulary;

  /** A reader of phrases against a context. */
  public TimeReader(TimeContext context) {
    this.context = context;
    this.texts = new TimeTexts(TimeStyle.of(context.locale()));
    this.vocabulary = new Vocabulary(context.locale());
  }

  /**
   * Reads ISO 8601 dates and times, EDTF of levels 0 and 1, and plain phrases. Never throws.
   *
   * @param text the phrase, kept in the reading exactly as it is; a blank one is undated
   */
  public TimeReading read(String text) {
    if (text.isBlank()) {
      return new TimeReading.Stated(When.undated(text, context.zone()));
    }
    int leading = text.length() - text.stripLeading().length();
    String phrase = text.strip();
    try {
      return phrase(phrase, text);
    } catch (Misread e) {
      return e.movedBy(leading).toReading(text, texts);
    }
  }

  /**
   * Reads a text as EDTF (levels 0 and 1) and as nothing else: no blanks around it, no words, no
   * times of day in intervals. Never throws.
   */
  public TimeReading readEdtf(String text) {
    EdtfPhrase edtf = new EdtfPhrase(texts.language(), true);
    try {
      return new TimeReading.Stated(edtf.read(text, new Statement(context.zone(), false, text)));
    } catch (Misread e) {
      return e.toReading(text, texts);
    }
  }

  private TimeReading phrase(String phrase, String text) throws Misread {
    ZoneSuffix split = ZoneSuffix.of(phrase);
    ZoneId zone = split.zone() == null ? context.zone() : split.zone();
    Statement statement = new Statement(zone, split.zone() != null, text);
    EdtfPhrase edtf = new EdtfPhrase(texts.language(), false);
    if (edtf.claims(split.phrase())) {
      return new TimeReading.Stated(edtf.read(split.phrase(), statement));
    }
    Words words = new Words(split.phrase(), vocabulary.scan(split.phrase()));
    return new PhraseGrammar(words, context, texts.language(), statement).read();
  }
}
