package app.throughline.time.network;

import app.throughline.time.TimeBounds;

/**
 * Sums that do not leave the calendar: what would, is {@link TimeBounds#PAST} or {@link
 * TimeBounds#FUTURE}.
 */
final class Millis {
  private static final long QUARTER_OF_MAX = (1L << 61) - 2;

  private Millis() {}

  static long sum(long one, long other) {
    long sum = one + other;
    return ((one ^ sum) & (other ^ sum)) < 0 ? infinite(one) : sum;
  }

  static long difference(long one, long other) {
    long difference = one - other;
    return ((one ^ other) & (one ^ difference)) < 0 ? infinite(one) : difference;
  }

  /**
   * By how much an edge from one instant to another holds: {@code from + weight - to}, below 0 by
   * how much it does not; {@link Long#MAX_VALUE}, with its sign, from some 292 million years on.
   */
  static long slack(long from, long weight, long to) {
    long quarter = (from >> 2) + (weight >> 2) - (to >> 2);
    if (Math.abs(quarter) >= QUARTER_OF_MAX) {
      return quarter < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
    }
    return from + weight - to;
  }

  private static long infinite(long sign) {
    return sign < 0 ? TimeBounds.PAST : TimeBounds.FUTURE;
  }
}
