package app.throughline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a phrase. */
public sealed interface TimeReading {

  /** The phrase as typed. */
  String text();

  /** What is said of words that can be read in another way too; null where there are none. */
  @Nullable Ambiguity ambiguity();

  /**
   * This reading for those who cannot ask: words that can be read in two ways are not understood.
   */
  default TimeReading settled() {
    Ambiguity open = ambiguity();
    return open == null ? this : new NotUnderstood(text(), open.from(), open.to(), open.reason());
  }

  /**
   * Words that can be read in more than one way, as 05/06/2016 can. The reading holds the way that
   * is usual in the context's language.
   *
   * @param from where the words begin, an index into the text
   * @param to where they end, exclusive
   * @param reason which ways there are, in plain words, with what to write instead
   * @param others what the phrase states in the other ways; its text is the phrase as typed
   */
  record Ambiguity(int from, int to, String reason, List<When> others) {
    /** Copies the list. */
    public Ambiguity {
      others = List.copyOf(others);
    }
  }

  /**
   * The phrase states a time of its own.
   *
   * @param when what was understood; its text is the phrase as typed
   * @param ambiguity what of it can be read in another way, or null
   */
  record Stated(When when, @Nullable Ambiguity ambiguity) implements TimeReading {
    /** A phrase that can be read in one way only. */
    public Stated(When when) {
      this(when, null);
    }

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
   * @param ambiguity what of it can be read in another way, or null
   */
  record Relative(When stated, List<RelativeClause> clauses, @Nullable Ambiguity ambiguity)
      implements TimeReading {
    /** A phrase that can be read in one way only. */
    public Relative(When stated, List<RelativeClause> clauses) {
      this(stated, clauses, null);
    }

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
  record NotUnderstood(String text, int from, int to, String reason) implements TimeReading {
    @Override
    public @Nullable Ambiguity ambiguity() {
      return null;
    }
  }
}
