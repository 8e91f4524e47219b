package app.throughline.time;

import org.jspecify.annotations.Nullable;

/**
 * Distances in words: 18 hours, about half an hour, 30 à 45 minutes, 1 h 30, une heure et demie.
 */
final class GapGrammar {
  private static final long HOUR_MILLIS = 3_600_000L;
  private static final long DAY_MILLIS = 86_400_000L;
  private static final long MINUTE_MILLIS = 60_000L;
  private static final int FEW_LEAST = 2;
  private static final int FEW_MOST = 10;

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

    /** What "the day before" means: any time on the day beside. */
    static final Gap UP_TO_TWO_DAYS = new Gap(0, 2 * DAY_MILLIS, null, false);

    /** No distance stated. */
    static final Gap ANY = new Gap(0, TimeBounds.FUTURE, null, true);

    RelativeClause clause(Relation relation, String eventName) {
      return new RelativeClause(relation, minMillis, maxMillis, best, hard, eventName);
    }
  }

  private final Words words;

  GapGrammar(Words words) {
    this.words = words;
  }

  /** Reads a distance, or nothing: then the words are where they were. */
  @Nullable Gap read() {
    int start = words.position();
    Gap read = neighbouring();
    if (read == null) {
      words.reset(start);
      read = few();
    }
    if (read == null) {
      words.reset(start);
      read = measured();
    }
    if (read == null) {
      words.reset(start);
    }
    return read;
  }

  private @Nullable Gap measured() {
    boolean about = words.at(Term.ABOUT) && !words.at(Term.COUNT) && words.accept(Term.ABOUT);
    boolean between = !about && words.accept(Term.BETWEEN);
    boolean atLeast = !between && words.accept(Term.AT_LEAST);
    boolean atMost = !between && !atLeast && words.accept(Term.AT_MOST);
    boolean from = !between && !atLeast && !atMost && words.accept(Term.FROM);
    boolean article = atMost && words.accept(Term.THE);
    about |= words.at(Term.COUNT) && words.at(Term.ABOUT);
    Double first = article && words.at(Term.UNIT) ? (Double) 1.0 : number();
    Double second = first == null ? null : second(between);
    boolean missing = (between || from) && second == null;
    if (first == null || missing || !words.at(Term.UNIT)) {
      return null;
    }
    long unit = words.next().number(Term.UNIT) * 1000L;
    if (second != null) {
      return ordered(Math.round(first * unit), Math.round(second * unit), !about);
    }
    return single(first, unit, about, atLeast, atMost);
  }

  private Gap single(
      double count, long unit, boolean aboutBefore, boolean atLeast, boolean atMost) {
    boolean quarters = count * 2 != Math.rint(count * 2);
    long finest = count == Math.rint(count) ? unit : quarters ? unit / 4 : unit / 2;
    long length = Math.round(count * unit);
    More more = more(unit);
    if (more != null) {
      length += more.millis();
      finest = more.finest();
    }
    boolean about = words.accept(Term.ABOUT) || aboutBefore;
    if (atLeast) {
      return new Gap(length, TimeBounds.FUTURE, null, true);
    }
    if (atMost) {
      return new Gap(0, length, null, true);
    }
    long slack = about ? slack(length, finest) : finest / 2;
    return new Gap(Math.max(0, length - slack), length + slack, length, !about);
  }

  /** What is added to a length, and how finely it is told. */
  private record More(long millis, long finest) {}

  /** What follows the first unit: 30 min, et demie, and a half, or the 30 of "1 h 30". */
  private @Nullable More more(long unit) {
    int start = words.position();
    if (words.peek().isNumber() && words.peek(1).is(Term.UNIT)) {
      int count = words.next().number();
      long finer = words.next().number(Term.UNIT) * 1000L;
      return new More(count * finer, finer);
    }
    boolean minutes = words.peek().isNumber() && words.peek().length() == 2;
    if (minutes && unit == HOUR_MILLIS && words.peek(1).isAny(Term.BEFORE, Term.AFTER)) {
      return new More(words.next().number() * MINUTE_MILLIS, MINUTE_MILLIS);
    }
    if (words.accept(Term.AND)) {
      words.accept(Term.COUNT);
      if (words.accept(Term.HALF)) {
        return new More(unit / 2, unit / 2);
      }
      if (words.accept(Term.QUARTER)) {
        return new More(unit / 4, unit / 4);
      }
      words.reset(start);
      words.next();
      Double count = number();
      if (count != null && words.at(Term.UNIT)) {
        long finer = words.next().number(Term.UNIT) * 1000L;
        return new More(Math.round(count * finer), finer);
      }
    }
    words.reset(start);
    return null;
  }

  /** "The hour before": some time in the unit next to it, so up to two units away. */
  private @Nullable Gap neighbouring() {
    words.accept(Term.THE);
    if (!words.at(Term.UNIT) || !words.peek(1).isAny(Term.BEFORE, Term.AFTER)) {
      return null;
    }
    return new Gap(0, words.next().number(Term.UNIT) * 2000L, null, false);
  }

  /** A few hours, quelques minutes: two to ten. */
  private @Nullable Gap few() {
    words.accept(Term.ABOUT);
    if (!words.accept(Term.FEW) || !words.at(Term.UNIT)) {
      return null;
    }
    long unit = words.next().number(Term.UNIT) * 1000L;
    return new Gap(FEW_LEAST * unit, FEW_MOST * unit, null, false);
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

  /** A number in digits or words, a fraction among them; null if there is none. */
  @Nullable Double number() {
    if (words.accept(Term.HALF)) {
      if (words.at(Term.COUNT) && words.peek().number(Term.COUNT) == 1) {
        words.next();
      }
      return 0.5;
    }
    if (words.at(Term.QUARTER)) {
      return quarters(1);
    }
    Token whole = words.peek();
    if (whole.is(Term.COUNT)) {
      words.next();
      int count = whole.number(Term.COUNT);
      return words.at(Term.QUARTER) ? (Double) quarters(count) : (Double) (count + andHalf());
    }
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
      return words.at(Term.QUARTER)
          ? (Double) quarters(whole.number())
          : (Double) (whole.number() + andHalf());
    }
    words.next();
    words.next();
    return Double.valueOf(whole.text() + "." + fraction.text());
  }

  /** The "and a half" of "two and a half hours". */
  private double andHalf() {
    int start = words.position();
    if (words.accept(Term.AND)) {
      words.accept(Term.COUNT);
      if (words.accept(Term.HALF) && words.at(Term.UNIT)) {
        return 0.5;
      }
    }
    words.reset(start);
    return 0;
  }

  /** Three quarters of an hour, un quart d'heure. */
  private double quarters(int count) {
    words.next();
    words.accept(Term.OF);
    words.accept(Term.COUNT);
    return count / 4.0;
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
