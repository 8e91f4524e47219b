package app.throughline.time;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word, number or sign of a phrase, or a fixed expression of several words.
 *
 * @param kind what it looks like
 * @param text as typed; of a quotation what stands between the marks
 * @param from where it begins, an index into the phrase
 * @param to where it ends, exclusive
 * @param meanings what it can mean, by what stands around it; none for a word nobody knows
 * @param number the number that its digits are; -1 for one that is too long
 * @param zone the zone that it names, or null
 */
record Token(
    Kind kind,
    String text,
    int from,
    int to,
    List<Meaning> meanings,
    int number,
    @Nullable ZoneId zone) {
  enum Kind {
    NUMBER,
    WORD,
    SIGN,
    /** An ISO 8601 date or date and time of at least year and month. */
    ISO,
    /** A time zone, with the words that belong to it. */
    ZONE,
    QUOTED,
    END
  }

  /**
   * One thing that a word can mean.
   *
   * @param number what comes with it, see {@link Term}
   */
  record Meaning(Term term, int number) {}

  boolean is(Term asked) {
    for (Meaning meaning : meanings) {
      if (meaning.term() == asked) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can mean one of these. */
  boolean isAny(Term... asked) {
    for (Term term : asked) {
      if (is(term)) {
        return true;
      }
    }
    return false;
  }

  /** The number that comes with a meaning; 0 where it has not that meaning. */
  int number(Term asked) {
    for (Meaning meaning : meanings) {
      if (meaning.term() == asked) {
        return meaning.number();
      }
    }
    return 0;
  }

  /** Whether it is a unit of so many seconds. */
  boolean isUnit(int seconds) {
    return is(Term.UNIT) && number(Term.UNIT) == seconds;
  }

  /** Whether it is a word that means nothing here. */
  boolean isUnknownWord() {
    return kind == Kind.WORD && meanings.isEmpty();
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  /** Whether the next token follows without a blank. */
  boolean touches(Token next) {
    return to == next.from();
  }

  int length() {
    return to - from;
  }
}
