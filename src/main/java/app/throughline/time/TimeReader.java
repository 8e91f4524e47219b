package app.throughline.time;

import java.time.ZoneId;

/** Reads what a person types into a time field. Immutable. */
public final class TimeReader {
  private final TimeContext context;
  private final TimeTexts texts;
  private final PhraseReader phrases;

  /** A reader of phrases against a context. */
  public TimeReader(TimeContext context) {
    this.context = context;
    this.texts = new TimeTexts(TimeStyle.of(context.locale()));
    this.phrases = new PhraseReader(context, texts);
  }

  /**
   * Reads ISO 8601 dates and times, EDTF of levels 0 to 2, and plain phrases in English and French,
   * whatever the locale: the words decide, and the locale where they mean something in both. Never
   * throws.
   *
   * @param text the phrase, kept in the reading exactly as it is; a blank one is undated
   */
  public TimeReading read(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return new TimeReading.Stated(When.undated(text, context.zone()));
    }
    try {
      return moved(phrase(text.substring(from, to), text), from);
    } catch (Misread e) {
      return e.movedBy(from).toReading(text, texts);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  /** The same reading of a phrase that begins so many characters later. */
  private static TimeReading moved(TimeReading reading, int by) {
    TimeReading.Ambiguity open = reading.ambiguity();
    if (open == null || by == 0) {
      return reading;
    }
    TimeReading.Ambiguity there =
        new TimeReading.Ambiguity(open.from() + by, open.to() + by, open.reason(), open.others());
    return reading instanceof TimeReading.Stated stated
        ? new TimeReading.Stated(stated.when(), there)
        : new TimeReading.Relative(
            ((TimeReading.Relative) reading).stated(),
            ((TimeReading.Relative) reading).clauses(),
            there);
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
      return new TimeReading.Stated(notes.on(stated.when()), stated.ambiguity());
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
    return phrases.read(phrase, statement);
  }
}
