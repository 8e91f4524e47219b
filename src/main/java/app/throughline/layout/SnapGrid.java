package app.throughline.layout;

import app.throughline.time.Precision;
import java.time.ZoneId;

/**
 * The instants that a dragged limit catches on: the starts of one unit of the local clock or
 * calendar. Confined to its caller's thread.
 */
public final class SnapGrid {
  private static final long[] FREE_MILLIS = {1, 100, 1_000, 10_000, 60_000, 600_000, 3_600_000};
  private static final long DAY_MILLIS = 86_400_000;

  private final AxisStep step;

  SnapGrid(AxisStep step) {
    this.step = step;
  }

  /** What a pixel can mean, and no finer: a second, a minute, an hour, a day. */
  static SnapGrid free(ZoneId zone, Viewport viewport) {
    if (viewport.millisPerPx() >= DAY_MILLIS) {
      return new SnapGrid(new DateStep(zone, DateStep.Unit.DAY, 1));
    }
    long finest = 1;
    for (long millis : FREE_MILLIS) {
      finest = millis <= viewport.millisPerPx() ? millis : finest;
    }
    return new SnapGrid(new ClockStep(zone.getRules(), finest));
  }

  /** The start of a unit that lies nearest, of two the earlier. */
  public long nearest(double millis) {
    long at = Math.round(millis);
    long before = step.floor(at);
    long after = step.next(at);
    return millis - before <= after - millis ? before : after;
  }

  /** How finely somebody means a place: a minute of a clock, or a whole day, month or year. */
  public Precision precision() {
    return step.precision();
  }

  /**
   * An instant of what somebody means who points at a place: of a clock the nearest start of a
   * unit, else any instant of the day, month or year that lies there.
   */
  public long meant(double millis) {
    return step.precision().compareTo(Precision.DAY) < 0 ? nearest(millis) : Math.round(millis);
  }

  /**
   * An instant a unit later, or earlier: as far into that unit as it is into its own.
   *
   * @param direction 1 for later, -1 for earlier
   */
  public long beside(long epochMillis, int direction) {
    long own = step.floor(epochMillis);
    long other = direction > 0 ? step.next(epochMillis) : step.floor(own - 1);
    return other + (epochMillis - own);
  }
}
