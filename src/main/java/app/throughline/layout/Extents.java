package app.throughline.layout;

import app.throughline.model.EventIndex;
import app.throughline.time.TimeBounds;

/**
 * An event's limits as doubles, in which open sides are infinities. A double is exact to the
 * millisecond for 285,000 years either way.
 */
final class Extents {
  private Extents() {}

  /** The earliest that any of the event may happen. */
  static double left(EventIndex index, int position) {
    return millis(index.startEarliest(position));
  }

  /** When all of the event is over; a span cannot start later than it ends. */
  static double right(EventIndex index, int position) {
    return millis(index.endLatest(position));
  }

  /**
   * The one instant that stands for the event where it must be counted somewhere: its estimate,
   * else the middle between its limits, else its one limit; NaN if it has none.
   */
  static double middle(EventIndex index, int position) {
    if (index.best(position) != EventIndex.NO_BEST) {
      return index.best(position);
    }
    double left = left(index, position);
    double right = right(index, position);
    if (!Double.isInfinite(left) && !Double.isInfinite(right)) {
      return (left + right) / 2;
    }
    double first = firstFinite(left, millis(index.startLatest(position)));
    double last = firstFinite(right, millis(index.endEarliest(position)));
    return Double.isNaN(first) ? last : first;
  }

  /** Whether the event has a first and a last limit. */
  static boolean isFinite(EventIndex index, int position) {
    return !Double.isInfinite(left(index, position)) && !Double.isInfinite(right(index, position));
  }

  /** What is kept free right of the event's label, as {@link Mark#badgeRoomPx} says. */
  static double badgeRoomPx(EventIndex index, int position) {
    return Badge.roomPx(index.status(position), index.flags(position));
  }

  static double millis(long limit) {
    if (limit == TimeBounds.PAST) {
      return Double.NEGATIVE_INFINITY;
    }
    return limit == TimeBounds.FUTURE ? Double.POSITIVE_INFINITY : limit;
  }

  private static double firstFinite(double one, double other) {
    if (!Double.isInfinite(one)) {
      return one;
    }
    return Double.isInfinite(other) ? Double.NaN : other;
  }
}
