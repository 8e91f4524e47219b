package app.throughline.time;

import org.jspecify.annotations.Nullable;

/**
 * What lies between two events: how far apart they are, or for how long they overlap, as far as it
 * is known.
 *
 * <p>The limits are those of the bounds as people read them: a moment "on 13 June" lies up to 24
 * hours after the midnight before.
 *
 * @param kind what the limits are limits of
 * @param minMillis the least, 0 or more
 * @param maxMillis the most, or {@link TimeBounds#FUTURE} if there is no limit
 * @param bestMillis between the best estimates, or null where there is none
 */
public record Gap(Kind kind, long minMillis, long maxMillis, @Nullable Long bestMillis) {

  /** How two events lie to each other. */
  public enum Kind {
    /** One is certainly over, at the latest, when the other starts: the time between. */
    APART,
    /** They may overlap or coincide, or lie apart, in either order: the distance if apart. */
    PERHAPS_APART,
    /** Two moments of which nobody knows which came first: the distance. */
    EITHER_ORDER,
    /** Both are certainly under way at once, or one follows the other without a break: so long. */
    OVERLAP,
    /** A moment that certainly lies within the other. */
    WITHIN
  }

  private static final Gap WITHIN_IT = new Gap(Kind.WITHIN, 0, 0, null);

  /** What lies between two events; their order does not matter. */
  public static Gap between(Stretch one, Stretch other) {
    boolean swap = isBefore(other, one);
    Stretch first = swap ? other : one;
    Stretch second = swap ? one : other;
    long least =
        Math.max(
            Stretch.minus(second.firstStart(), first.lastEnd()),
            Stretch.minus(first.firstStart(), second.lastEnd()));
    long most =
        Math.max(
            0,
            Math.max(
                Stretch.minus(second.lastStart(), first.firstEnd()),
                Stretch.minus(first.lastStart(), second.firstEnd())));
    if (most == 0) {
      return together(first, second);
    }
    boolean inOrder = second.firstStart() >= first.lastEnd();
    Long best = best(first, second);
    if (inOrder) {
      return new Gap(Kind.APART, Math.max(0, least), most, best);
    }
    boolean moments = first.isMoment() && second.isMoment();
    Kind kind = moments ? Kind.EITHER_ORDER : Kind.PERHAPS_APART;
    return new Gap(kind, 0, most, best);
  }

  /** Whether all that can be said is that there is some distance, or none. */
  public boolean saysNothing() {
    return minMillis == 0 && maxMillis == TimeBounds.FUTURE;
  }

  /** Whether it is known as finely as people tell times: to the minute on both sides. */
  public boolean isFine() {
    return bestMillis != null
        && maxMillis != TimeBounds.FUTURE
        && maxMillis - minMillis <= 2 * Stretch.FINE_MILLIS;
  }

  /** No distance is possible: they overlap, touch, or a moment lies within the other. */
  private static Gap together(Stretch first, Stretch second) {
    if (first.isMoment() || second.isMoment()) {
      return WITHIN_IT;
    }
    long least =
        Stretch.minus(
            Math.min(first.firstEnd(), second.firstEnd()),
            Math.max(first.lastStart(), second.lastStart()));
    long most =
        Stretch.minus(
            Math.min(first.lastEnd(), second.lastEnd()),
            Math.max(first.firstStart(), second.firstStart()));
    return new Gap(Kind.OVERLAP, Math.max(0, least), Math.max(0, most), bestOverlap(first, second));
  }

  private static @Nullable Long bestOverlap(Stretch first, Stretch second) {
    Long starts = later(first.bestStart(), second.bestStart());
    Long firstEnd = first.bestEnd();
    Long secondEnd = second.bestEnd();
    return starts == null || firstEnd == null || secondEnd == null
        ? null
        : (Long) Math.max(0, Math.min(firstEnd, secondEnd) - starts);
  }

  private static @Nullable Long later(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : (Long) Math.max(one, other);
  }

  /** From the end of the first to the start of the second, by their estimates. */
  private static @Nullable Long best(Stretch first, Stretch second) {
    Long end = first.bestEnd();
    Long start = second.bestStart();
    if (end == null || start == null) {
      return null;
    }
    boolean moments = first.isMoment() && second.isMoment();
    return moments ? (Long) Math.abs(start - end) : (Long) Math.max(0, start - end);
  }

  private static boolean isBefore(Stretch a, Stretch b) {
    return a.firstStart() == b.firstStart()
        ? a.lastEnd() < b.lastEnd()
        : a.firstStart() < b.firstStart();
  }
}
