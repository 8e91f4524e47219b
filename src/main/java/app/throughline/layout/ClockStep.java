package app.throughline.layout;

import app.throughline.time.Precision;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Units of at most some hours, which start where the local clock shows a multiple of their length.
 *
 * <p>Where clocks are put forward, the times that are left out start no unit; where they are put
 * back, the times that come twice start one each time if the unit is no longer than the hour that
 * is repeated, and only the first time otherwise.
 */
final class ClockStep implements AxisStep {
  private static final long HOUR_MILLIS = 3_600_000;
  private static final long MINUTE_MILLIS = 60_000;
  private static final long SECOND_MILLIS = 1_000;

  private final ZoneRules rules;
  private final long millis;

  /**
   * Units of a length.
   *
   * @param millis divides a day
   */
  ClockStep(ZoneRules rules, long millis) {
    this.rules = rules;
    this.millis = millis;
  }

  @Override
  public long floor(long epochMillis) {
    long start = epochMillis - Math.floorMod(local(epochMillis), millis);
    ZoneOffsetTransition change =
        rules.previousTransition(Instant.ofEpochMilli(epochMillis).plusNanos(1));
    boolean beforeChange = change != null && start < change.toEpochSecond() * 1000;
    boolean repeated = !beforeChange && isRepeated(start);
    if (change != null && (beforeChange || repeated)) {
      return floor(change.toEpochSecond() * 1000 - 1);
    }
    return start;
  }

  @Override
  public long next(long epochMillis) {
    long next = epochMillis + millis - Math.floorMod(local(epochMillis), millis);
    ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochMilli(epochMillis));
    if (change != null && change.toEpochSecond() * 1000 <= next) {
      long at = change.toEpochSecond() * 1000;
      next = at + Math.floorMod(-local(at), millis);
    }
    return isRepeated(next) ? next(next) : next;
  }

  @Override
  public double usualMillis() {
    return millis;
  }

  @Override
  public Precision precision() {
    if (millis % MINUTE_MILLIS == 0) {
      return Precision.MINUTE;
    }
    return millis % SECOND_MILLIS == 0 ? Precision.SECOND : Precision.MILLISECOND;
  }

  @Override
  public boolean divides(AxisStep other) {
    return other instanceof ClockStep clock && clock.millis % millis == 0;
  }

  /**
   * Whether a longer unit already started when the clock showed the same before it was put back.
   */
  private boolean isRepeated(long start) {
    if (millis <= HOUR_MILLIS) {
      return false;
    }
    ZoneOffsetTransition change =
        rules.previousTransition(Instant.ofEpochMilli(start).plusNanos(1));
    if (change == null || !change.isOverlap()) {
      return false;
    }
    return start < change.toEpochSecond() * 1000 - change.getDuration().toMillis();
  }

  private long local(long epochMillis) {
    return epochMillis
        + rules.getOffset(Instant.ofEpochMilli(epochMillis)).getTotalSeconds() * 1000L;
  }
}
