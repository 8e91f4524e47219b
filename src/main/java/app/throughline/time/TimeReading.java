package app.throughline.time;

import java.util.List;

/** What came of reading a phrase. */
public sealed interface TimeReading {

  /** The phrase as typed. */
  String text();

  /**
   * The phrase states a time of its own.
   *
   * @param when what was understood; its text is the phrase as typed
   */
  record Stated(When when) implements TimeReading {
    @Override
    public String text() {
      return when.text();
    }
  }

  /**
   * The phrase places the event by other events, and may state a time besides.
   *
   * @param stated the bounds stated besides the relation; undated where none, and a span (with
   *     unknown ends) where the phrase speaks of one. Its text is the phrase as typed
   * @param clauses at least one
   */
  record Relative(When stated, List<RelativeClause> clauses) implements TimeReading {
    @Override
    public String text() {
      return stated.text();
    }
  }

  /**
   * The phrase was not understood; it is to be kept as it is, undated.
   *
   * @param text the phrase as typed
   * @param from where the part that could not be read begins, an index into the text
   * @param to where that part ends, exclusive
   * @param reason why, in plain words of the context's language, with what to do
   */
  record NotUnderstood(String text, int from, int to, String reason) implements TimeReading {}
}
