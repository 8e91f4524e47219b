package app.throughline.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases in the languages there are words for, whichever the phrase is in: the one that most
 * of its words belong to first, and the user's own where they belong to both. Immutable.
 *
 * <p>A phrase that can be read in two ways is read in both, and the reading holds both.
 */
final class PhraseReader {
  private static final Vocabulary ENGLISH_AND_FRENCH = Vocabulary.ENGLISH.with(Vocabulary.FRENCH);
  private static final Vocabulary FRENCH_AND_ENGLISH = Vocabulary.FRENCH.with(Vocabulary.ENGLISH);

  private final TimeContext context;
  private final TimeTexts texts;

  /** Of the user's language, English where it is not French. */
  private final Vocabulary own;

  /** A reader against a context; reasons are in the language of the texts. */
  PhraseReader(TimeContext context, TimeTexts texts) {
    this.context = context;
    this.texts = texts;
    this.own = Vocabulary.of(context.locale());
  }

  /**
   * Reads a phrase.
   *
   * @throws Misread if it is understood in no language; it is of the language that the phrase is
   *     most likely in, and its indexes are into the phrase
   */
  TimeReading read(String phrase, Statement statement) throws Misread {
    List<Token> scanned = Scanner.scan(phrase);
    Setting setting =
        new Setting(
            context.reference(),
            texts.language(),
            TimeStyle.of(context.locale()).monthFirst(),
            Setting.orderIn(phrase));
    Misread first = null;
    for (Vocabulary vocabulary : vocabularies(scanned)) {
      try {
        List<Token> tokens = ZoneWords.in(vocabulary.tokens(scanned));
        return new Attempt(phrase, tokens, setting).read(statement);
      } catch (Misread e) {
        first = first == null ? e : first;
      }
    }
    throw first == null ? new Misread(0, phrase.length(), "unknown", phrase) : first;
  }

  private List<Vocabulary> vocabularies(List<Token> scanned) {
    boolean frenchOwn = own == Vocabulary.FRENCH;
    Vocabulary other = frenchOwn ? Vocabulary.ENGLISH : Vocabulary.FRENCH;
    int mine = own.known(scanned);
    int others = other.known(scanned);
    List<Vocabulary> all = new ArrayList<>();
    all.add(mine >= others ? own : other);
    all.add(mine >= others ? other : own);
    if (mine > 0 && others > 0) {
      boolean frenchFirst = frenchOwn == (mine >= others);
      all.add(frenchFirst ? FRENCH_AND_ENGLISH : ENGLISH_AND_FRENCH);
    }
    return all;
  }

  /** The reading of one phrase with one meaning of its words. */
  private final class Attempt {
    private final String phrase;
    private final List<Token> tokens;
    private final Setting setting;

    Attempt(String phrase, List<Token> tokens, Setting setting) {
      this.phrase = phrase;
      this.tokens = tokens;
      this.setting = setting;
    }

    TimeReading read(Statement statement) throws Misread {
      Words usual = new Words(phrase, tokens, false);
      TimeReading reading;
      try {
        reading = inOneZone(usual, statement);
      } catch (Misread e) {
        if (usual.doubt() == null) {
          throw e;
        }
        return otherwise(statement, e);
      }
      Misread doubt = usual.doubt();
      if (doubt == null) {
        return reading;
      }
      try {
        TimeReading other = inOneZone(new Words(phrase, tokens, true), statement);
        return with(reading, doubt, other);
      } catch (Misread notReadable) {
        return reading;
      }
    }

    /** What can be read in one way only, although a word of it has two. */
    private TimeReading otherwise(Statement statement, Misread usual) throws Misread {
      try {
        return inOneZone(new Words(phrase, tokens, true), statement);
      } catch (Misread notReadable) {
        throw usual;
      }
    }

    /** A zone that one time of the phrase names is that of the others too. */
    private TimeReading inOneZone(Words words, Statement statement) throws Misread {
      TimeReading reading = new PhraseGrammar(words, setting, statement).read();
      ZoneId zone = words.onlyZone();
      if (zone == null || statement.zoneStated()) {
        return reading;
      }
      words.reset(0);
      Statement there = new Statement(zone, true, statement.text());
      return new PhraseGrammar(words, setting, there).read();
    }

    private TimeReading with(TimeReading reading, Misread doubt, TimeReading other) {
      When usual = stated(reading);
      When unusual = stated(other);
      if (usual == null || unusual == null || usual.equals(unusual)) {
        return reading;
      }
      TimeReading.NotUnderstood told = doubt.toReading(phrase, texts);
      TimeReading.Ambiguity open =
          new TimeReading.Ambiguity(told.from(), told.to(), told.reason(), List.of(unusual));
      return reading instanceof TimeReading.Relative relative
          ? new TimeReading.Relative(relative.stated(), relative.clauses(), open)
          : new TimeReading.Stated(usual, open);
    }

    private static @Nullable When stated(TimeReading reading) {
      return reading instanceof TimeReading.Stated stated
          ? stated.when()
          : reading instanceof TimeReading.Relative relative ? relative.stated() : null;
    }
  }
}
