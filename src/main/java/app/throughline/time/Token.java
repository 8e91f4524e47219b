package app.throughline.time;

import org.jspecify.annotations.Nullable;

/**
 * One word, number or sign of a phrase, or a fixed expression of several words.
 *
 * @param kind what it looks like
 * @param text as typed; of a quotation what stands between the marks
 * @param from where it begins, an index into the phrase
 * @param to where it ends, exclusive
 * @param term what it means, or null
 * @param number the number it is or comes with; -1 for a number that is too long
 */
record Token(Kind kind, String text, int from, int to, @Nullable Term term, int number) {
  enum Kind {
    NUMBER,
    WORD,
    SIGN,
    /** An ISO 8601 date or date and time of at least year and month. */
    ISO,
    QUOTED,
    END
  }

  boolean is(Term asked) {
    return term == asked;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether the next token follows without a blank. */
  boolean touches(Token next) {
    return to == next.from();
  }

  int length() {
    return to - from;
  }
}
