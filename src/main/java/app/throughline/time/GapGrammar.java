package app.throughline.time;

import org.jspecify.annotations.Nullable;

/** Distances in words: 18 hours, about half an hour, 30 to 45 minutes, 1 h 30 min. */
final class GapGrammar {
  private static final long HOUR_MILLIS = 3_600_000L;

  /**
   * A distance.
   *
   * @param minMillis the least it may be
   * @param maxMillis the greatest, or {@link TimeBounds#FUTURE}
   * @param best the estimate, or null
   * @param hard whether the words state its limits
   */
  record Gap(long minMillis, long maxMillis, @Nullable Long best, boolean hard) {
    /** What "right" means in "right after". */
    static final Gap IMMEDIATE = new Gap(0, HOUR_MILLIS, null, false);

    /** No distance stated. */
    static final Gap ANY = new Gap(0, TimeBounds.FUTURE, null, true);

    RelativeClause clause(Relation relation, String eventName) {
      return new RelativeClause(relation, minMillis, maxMillis, hard, eventName);
    }
  }

  private final Words words;

  GapGrammar(Words words) {
    this.words = words;
  }

  /** Reads a distance, or nothing: then the words are where they were. */
  @Nullable Gap read() {
    Gap neighbouring = neighbouring();
    if (neighbouring != null) {
      return neighbouring;
    }
    int start = words.position();
    boolean about = words.accept(Term.ABOUT);
    boolean between = !about && words.accept(Term.BETWEEN);
    boolean atLeast = !between && words.accept(Term.AT_LEAST);
    boolean atMost = !between && !atLeast && words.accept(Term.AT_MOST);
    Double first = number();
    Double second = first == null ? null : second(between);
    if (first == null || (between && second == null) || !words.at(Term.UNIT)) {
      words.reset(start);
      return null;
    }
    long unit = words.next().number() * 1000L;
    if (second != null) {
      return ordered(Math.round(first * unit), Math.round(second * unit), !about);
    }
    long length = Math.round(first * unit);
    long finest = first == Math.rint(first) ? unit : unit / 2;
    if (words.peek().isNumber() && words.peek(1).is(Term.UNIT)) {
      finest = words.peek(1).number() * 1000L;
      length += words.next().number() * finest;
      words.next();
    }
    if (atLeast) {
      return new Gap(length, TimeBounds.FUTURE, null, true);
    }
    if (atMost) {
      return new Gap(0, length, null, true);
    }
    long slack = about ? slack(length, finest) : finest / 2;
    return new Gap(Math.max(0, length - slack), length + slack, length, !about);
  }

  /** "The day before": some time in the unit next to it, so up to two units away. */
  private @Nullable Gap neighbouring() {
    int start = words.position();
    words.accept(Term.THE);
    boolean neighbour =
        words.at(Term.UNIT) && (words.peek(1).is(Term.BEFORE) || words.peek(1).is(Term.AFTER));
    if (!neighbour) {
      words.reset(start);
      return null;
    }
    return new Gap(0, words.next().number() * 2000L, null, false);
  }

  private static Gap ordered(long a, long b, boolean hard) {
    return new Gap(Math.min(a, b), Math.max(a, b), null, hard);
  }

  /**
   * How far "about" reaches either way: half a unit for up to three of them, else a tenth rounded
   * up to whole units (about 18 hours: 16 to 20), but five minutes where minutes count in fives.
   */
  private static long slack(long length, long unit) {
    long count = length / unit;
    if (count <= 3) {
      return unit / 2;
    }
    long tenth = (length + 10 * unit - 1) / (10 * unit) * unit;
    boolean inFives = unit == 60_000L && count % 5 == 0 && count >= 10;
    return inFives ? Math.max(tenth, 5 * unit) : tenth;
  }

  private @Nullable Double number() {
    if (words.accept(Term.HALF)) {
      Token one = words.peek();
      if (one.is(Term.COUNT) && one.number() == 1) {
        words.next();
      }
      return 0.5;
    }
    if (words.at(Term.COUNT)) {
      return (double) words.next().number();
    }
    Token whole = words.peek();
    if (!whole.isNumber() || whole.number() < 0 || whole.length() > 6) {
      return null;
    }
    words.next();
    Token fraction = words.peek(1);
    boolean decimal =
        (words.peek().isSign(".") || words.peek().isSign(","))
            && fraction.isNumber()
            && fraction.length() <= 3
            && words.peek().touches(fraction);
    if (!decimal) {
      return (double) whole.number();
    }
    words.next();
    words.next();
    return Double.valueOf(whole.text() + "." + fraction.text());
  }

  private @Nullable Double second(boolean between) {
    int start = words.position();
    boolean joined =
        between ? words.accept(Term.AND) : words.accept(Term.TO) || words.accept(Term.OR);
    Double second = joined ? number() : null;
    if (second == null) {
      words.reset(start);
    }
    return second;
  }
}
