package app.throughline.time;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, as far as it is known: a moment, whose start is also its end, or a span.
 *
 * @param start where the moment, or the span's start, may lie
 * @param end where the span's end may lie, or null for a moment
 * @param best the best estimate of the moment (or of the span's start), epoch milliseconds UTC, or
 *     null
 */
public record Stretch(TimeBounds start, @Nullable TimeBounds end, @Nullable Long best) {
  /** Bounds no wider than this say an instant as finely as people do: "20:30". */
  static final long FINE_MILLIS = 60_000;

  /** Whether its start is also its end. */
  public boolean isMoment() {
    return end == null;
  }

  /** How long it lasts; of a moment nothing. */
  public Gap length() {
    if (end == null) {
      return new Gap(Gap.Kind.APART, 0, 0, 0L);
    }
    Long first = bestStart();
    Long last = bestEnd();
    return new Gap(
        Gap.Kind.APART,
        positive(minus(firstEnd(), lastStart())),
        positive(minus(lastEnd(), firstStart())),
        first == null || last == null ? null : (Long) Math.max(0, last - first));
  }

  /**
   * How long it takes from the start of the first of several to the end of the last.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Gap length(Collection<Stretch> all) {
    if (all.size() == 1) {
      return all.iterator().next().length();
    }
    Stretch hull = over(all);
    Gap length = hull.length();
    return new Gap(Gap.Kind.APART, length.minMillis(), longest(all, hull), length.bestMillis());
  }

  /** A moment is over when it starts: alone it cannot be both the first and the last. */
  private static long longest(Collection<Stretch> all, Stretch hull) {
    long nextStart = TimeBounds.FUTURE;
    boolean seen = false;
    for (Stretch one : all) {
      boolean isFirst = !seen && one.firstStart() == hull.firstStart();
      seen |= isFirst;
      nextStart = isFirst ? nextStart : Math.min(nextStart, one.firstStart());
    }
    long longest = 0;
    seen = false;
    for (Stretch one : all) {
      boolean isFirst = !seen && one.firstStart() == hull.firstStart();
      seen |= isFirst;
      long from = isFirst && one.isMoment() ? nextStart : hull.firstStart();
      longest = Math.max(longest, minus(one.lastEnd(), from));
    }
    return longest;
  }

  /**
   * From the start of the first of several to the end of the last.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Stretch over(Collection<Stretch> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("nothing to take together");
    }
    long firstStart = TimeBounds.FUTURE;
    long lastStart = TimeBounds.FUTURE;
    long firstEnd = TimeBounds.PAST;
    long lastEnd = TimeBounds.PAST;
    for (Stretch one : all) {
      firstStart = Math.min(firstStart, one.firstStart());
      lastStart = Math.min(lastStart, one.lastStart());
      firstEnd = Math.max(firstEnd, one.firstEnd());
      lastEnd = Math.max(lastEnd, one.lastEnd());
    }
    return new Stretch(bounds(firstStart, lastStart), bounds(firstEnd, lastEnd), null);
  }

  /** The earliest it may start, or {@link TimeBounds#PAST}. */
  public long firstStart() {
    return start.earliest();
  }

  /** The latest it may start: no later than it is over. */
  public long lastStart() {
    return end == null ? start.latest() : Math.min(start.latest(), end.latest());
  }

  /** The earliest it may be over: no earlier than it starts. */
  public long firstEnd() {
    return end == null ? start.earliest() : Math.max(start.earliest(), end.earliest());
  }

  /** The latest it may be over, or {@link TimeBounds#FUTURE}. */
  public long lastEnd() {
    return end == null ? start.latest() : end.latest();
  }

  /** The estimate of its start, or the start itself where it is known finely; null if neither. */
  @Nullable Long bestStart() {
    return best != null ? best : fine(firstStart(), lastStart());
  }

  /** The same of its end. */
  @Nullable Long bestEnd() {
    return end == null ? bestStart() : fine(firstEnd(), lastEnd());
  }

  private static @Nullable Long fine(long earliest, long latest) {
    boolean known = earliest != TimeBounds.PAST && latest != TimeBounds.FUTURE;
    return known && minus(latest, earliest) <= FINE_MILLIS ? (Long) earliest : null;
  }

  /** Bounds from limits that may coincide. */
  private static TimeBounds bounds(long earliest, long latest) {
    boolean open = earliest == TimeBounds.PAST || earliest == TimeBounds.FUTURE;
    return new TimeBounds(earliest, open ? latest : Math.max(latest, earliest + 1));
  }

  /** {@code later - earlier}; infinite if a limit is, and where it does not fit. */
  static long minus(long later, long earlier) {
    if (later == TimeBounds.PAST || earlier == TimeBounds.FUTURE) {
      return TimeBounds.PAST;
    }
    if (later == TimeBounds.FUTURE || earlier == TimeBounds.PAST) {
      return TimeBounds.FUTURE;
    }
    return TimeBounds.plus(later, -earlier);
  }

  private static long positive(long millis) {
    return Math.max(0, millis);
  }
}
