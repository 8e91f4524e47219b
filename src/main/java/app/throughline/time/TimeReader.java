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
   * Reads ISO 8601 dates and times, EDTF of levels 0 to 2, and plain phrases. Never throws.
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
   * Reads a text as EDTF (levels 0 to 2) and as nothing else: no blanks around it, no words, no
   * times of day in intervals. Never throws.
   */
  public TimeReading readEdtf(String text) {
    Statement statement = new Statement(context.zone(), false, text);
    try {
      return new TimeReading.Stated(new IsoPhrase(texts.language()).edtf(text, statement));
    } catch (Misread e) {
      return e.toReading(text, texts);
    }
  }

  private TimeReading phrase(String phrase, String text) throws Misread {
    SpelledTime.Notes notes = SpelledTime.Notes.of(phrase);
    if (!notes.words().isEmpty()
        && bare(notes.phrase(), text) instanceof TimeReading.Stated stated) {
      return new TimeReading.Stated(notes.on(stated.when()));
    }
    return bare(phrase, text);
  }

  /** Reads a phrase without notes at its end. */
  private TimeReading bare(String phrase, String text) throws Misread {
    ZoneSuffix split = ZoneSuffix.of(phrase);
    ZoneId zone = split.zone() == null ? context.zone() : split.zone();
    Statement statement = new Statement(zone, split.zone() != null, text);
    TimeReading spelled = new SpelledTime(statement, this).read(split.phrase());
    return spelled == null ? plain(split.phrase(), statement) : spelled;
  }

  /** Reads a phrase that has neither notes nor a zone. */
  TimeReading plain(String phrase, Statement statement) throws Misread {
    When iso = new IsoPhrase(texts.language()).read(phrase, statement);
    if (iso != null) {
      return new TimeReading.Stated(iso);
    }
    Words words = new Words(phrase, vocabulary.scan(phrase));
    return new PhraseGrammar(words, context, texts.language(), statement).read();
  }
}
