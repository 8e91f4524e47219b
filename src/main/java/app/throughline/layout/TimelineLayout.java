package app.throughline.layout;

import app.throughline.model.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One frame of the timeline, ready to paint and to be asked what is where. Immutable.
 *
 * @param viewport what part of time it shows; x in all its parts is from the viewport's left edge
 * @param upperTier the coarse units of the axis that are in view, in order
 * @param lowerTier the fine units of the axis that are in view, in order
 * @param lanes every row, from the top
 * @param marks what is in view, in the order in which it is painted
 * @param heightPx the height of all rows together
 * @param undated the events whose time has no limit, in order
 * @param eras the strip of periods and markers under the axis
 * @param clockChanges where the clocks of the axis's zone are changed, in order
 */
public record TimelineLayout(
    Viewport viewport,
    List<AxisTick> upperTier,
    List<AxisTick> lowerTier,
    List<LaneBand> lanes,
    List<Mark> marks,
    double heightPx,
    List<EventId> undated,
    EraStrip eras,
    List<ClockChange> clockChanges) {

  /** How far around a mark a click still counts, in logical pixels. */
  private static final double REACH_PX = 3;

  /** Copies the lists. */
  public TimelineLayout {
    upperTier = List.copyOf(upperTier);
    lowerTier = List.copyOf(lowerTier);
    lanes = List.copyOf(lanes);
    marks = List.copyOf(marks);
    undated = List.copyOf(undated);
    clockChanges = List.copyOf(clockChanges);
  }

  /** A frame of a case without periods and markers. */
  public TimelineLayout(
      Viewport viewport,
      List<AxisTick> upperTier,
      List<AxisTick> lowerTier,
      List<LaneBand> lanes,
      List<Mark> marks,
      double heightPx,
      List<EventId> undated) {
    this(viewport, upperTier, lowerTier, lanes, marks, heightPx, undated, EraStrip.NONE, List.of());
  }

  /** The same frame with a strip of periods and markers. */
  public TimelineLayout withEras(EraStrip strip) {
    return new TimelineLayout(
        viewport, upperTier, lowerTier, lanes, marks, heightPx, undated, strip, clockChanges);
  }

  /** The change of the clocks that a place on the axis is nearest to, or null if none is near. */
  public @Nullable ClockChange clockChangeAt(double xPx) {
    ClockChange nearest = null;
    double least = ClockChange.REACH_PX;
    for (ClockChange change : clockChanges) {
      double distance = Math.abs(change.xPx() - xPx);
      if (distance <= least) {
        least = distance;
        nearest = change;
      }
    }
    return nearest;
  }

  /**
   * The mark, or its label, at a point below the axis; what is nearest within a few pixels, the one
   * painted last of several; null if none.
   */
  public @Nullable Mark markAt(double xPx, double yPx) {
    Mark nearest = null;
    double least = REACH_PX;
    for (Mark mark : marks) {
      double distance = distancePx(mark, xPx, yPx);
      if (distance <= least) {
        least = distance;
        nearest = mark;
      }
    }
    return nearest;
  }

  /** The row at a height from the top of the lanes, or null. */
  public @Nullable LaneBand laneAt(double yPx) {
    for (LaneBand lane : lanes) {
      if (yPx >= lane.yPx() && yPx < lane.yPx() + lane.heightPx()) {
        return lane;
      }
    }
    return null;
  }

  /** The first mark of an event, or null if none is in view. */
  public @Nullable Mark markOf(EventId event) {
    for (Mark mark : marks) {
      if (mark.event().equals(event)) {
        return mark;
      }
    }
    return null;
  }

  private static double distancePx(Mark mark, double xPx, double yPx) {
    double dyPx = Math.max(mark.yPx() - yPx, yPx - mark.yPx() - mark.heightPx());
    double dxPx = Math.max(mark.drawnLeftPx() - xPx, xPx - mark.drawnRightPx());
    Mark.Label label = mark.label();
    if (label != null) {
      dxPx = Math.min(dxPx, Math.max(label.xPx() - xPx, xPx - label.xPx() - label.widthPx()));
    }
    return Math.max(0, Math.max(dxPx, dyPx));
  }
}
