package app.throughline.time;

import org.jspecify.annotations.Nullable;

/** How far the parts of a time can be moved before they meet their neighbours. */
final class TimeRoom {
  /** What one limit leaves of a range when it is moved towards the other, if there was as much. */
  private static final long LEAST_MILLIS = 60_000;

  /** No limit is moved beyond, so that none becomes infinite: some 285 million years either way. */
  private static final long FARTHEST_MILLIS = 9_000_000_000_000_000_000L;

  /** The distance to and from what is infinite: no hindrance, and no overflow when added to. */
  private static final long FREE = Long.MAX_VALUE / 4;

  private final TimeLimits limits;
  private final TimeBounds start;
  private final TimeBounds end;
  private final @Nullable Long best;

  TimeRoom(TimeLimits limits) {
    this.limits = limits;
    this.start = limits.start();
    this.end = limits.end() == null ? TimeBounds.UNKNOWN : limits.end();
    this.best = limits.best();
  }

  /** The farthest way back, usually negative. */
  long back(TimePart part) {
    long free = -FARTHEST_MILLIS - limits.finiteLimits().min().orElse(0);
    return switch (part) {
      case ALL, START, START_EARLIEST -> free;
      case START_LATEST -> {
        long least = best == null ? start.earliest() : Math.max(start.earliest(), best);
        yield least(least, start.latest()) - gap(least, start.latest());
      }
      case BEST -> best == null ? 0 : -gap(start.earliest(), best);
      case END -> Math.max(-spare(), -gap(start.latest(), end.latest()));
      case END_EARLIEST -> -spare();
      case END_LATEST ->
          Math.max(
              least(end.earliest(), end.latest()) - gap(end.earliest(), end.latest()),
              Math.max(
                  -gap(start.latest(), end.latest()), 1 - gap(start.earliest(), end.latest())));
    };
  }

  /** The farthest way on, usually positive. */
  long on(TimePart part) {
    long free = FARTHEST_MILLIS - limits.finiteLimits().max().orElse(0);
    return switch (part) {
      case ALL, END, END_LATEST -> free;
      case START -> Math.min(spare(), gap(start.latest(), end.latest()));
      case START_EARLIEST -> {
        long toLatest =
            gap(start.earliest(), start.latest()) - least(start.earliest(), start.latest());
        long toBest = best == null ? FREE : gap(start.earliest(), best);
        yield Math.min(Math.min(toLatest, toBest), spare());
      }
      case START_LATEST -> limits.end() == null ? free : gap(start.latest(), end.latest());
      case BEST -> best == null ? 0 : gap(best, start.latest()) - 1;
      case END_EARLIEST -> gap(end.earliest(), end.latest()) - least(end.earliest(), end.latest());
    };
  }

  /**
   * How much later a span can start, or earlier end, at the earliest. Of two instants a minute is
   * left between them; coarser ends may fall into one.
   */
  private long spare() {
    long apart = gap(start.earliest(), end.earliest());
    boolean instants =
        gap(start.earliest(), start.latest()) <= LEAST_MILLIS
            && gap(end.earliest(), end.latest()) <= LEAST_MILLIS;
    long least = instants ? Math.max(0, Math.min(LEAST_MILLIS, apart)) : 0;
    return Math.min(apart - least, gap(start.earliest(), end.latest()) - 1);
  }

  private static long least(long from, long to) {
    return Math.min(LEAST_MILLIS, gap(from, to));
  }

  private static long gap(long from, long to) {
    if (TimeLimits.finite(from).isEmpty() || TimeLimits.finite(to).isEmpty()) {
      return FREE;
    }
    long gap = to - from;
    boolean overflow = ((to ^ from) & (to ^ gap)) < 0;
    return overflow ? FREE : Math.min(FREE, gap);
  }
}
