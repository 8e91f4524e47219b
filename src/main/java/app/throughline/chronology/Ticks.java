package app.throughline.chronology;

import app.throughline.time.TimeBounds;

/**
 * The network reckons in ticks, 1024 to the millisecond: "after" is a tick at least, so that two
 * events cannot both be after the other, and yet no limit moves by it when it is told in
 * milliseconds. Times more than some 285,000 years from 1970 set no limit here.
 */
final class Ticks {
  /** So many to the millisecond. */
  static final long PER_MILLI = 1 << 10;

  private static final long MOST_MILLIS = Long.MAX_VALUE / PER_MILLI - 1;

  private Ticks() {}

  /** The first tick of a first possible millisecond, {@link TimeBounds#PAST} if it has none. */
  static long first(long earliestMillis) {
    return fits(earliestMillis) ? earliestMillis * PER_MILLI : TimeBounds.PAST;
  }

  /** The last tick before a millisecond, {@link TimeBounds#FUTURE} if it has none. */
  static long last(long latestMillis) {
    return fits(latestMillis) ? latestMillis * PER_MILLI - 1 : TimeBounds.FUTURE;
  }

  /** The least distance: "after" without a number is a tick. */
  static long atLeast(long gapMillis) {
    return gapMillis == 0 ? 1 : Math.min(gapMillis, MOST_MILLIS) * PER_MILLI;
  }

  /** The greatest distance, {@link TimeBounds#FUTURE} if there is none. */
  static long atMost(long gapMillis) {
    return fits(gapMillis) ? gapMillis * PER_MILLI : TimeBounds.FUTURE;
  }

  /** The millisecond of a first possible tick. */
  static long earliestMillis(long tick) {
    return tick == TimeBounds.PAST ? tick : Math.floorDiv(tick, PER_MILLI);
  }

  /** The first millisecond that is later than a tick. */
  static long latestMillis(long tick) {
    return tick == TimeBounds.FUTURE ? tick : Math.floorDiv(tick, PER_MILLI) + 1;
  }

  private static boolean fits(long millis) {
    return millis >= -MOST_MILLIS && millis <= MOST_MILLIS;
  }
}
