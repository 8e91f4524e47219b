package app.throughline.timeline;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.model.Era;
import app.throughline.model.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What lies under the pointer.
 *
 * @param area the part of the timeline
 * @param xPx how far from the left edge of the viewport, may be negative
 * @param millis the instant there
 * @param lane the row there, or null
 * @param mark the mark there, or null
 * @param event the event there, in a row or in the undated strip, or null; of a cluster null
 * @param era the period or marker whose name lies there, or null
 */
record Hit(
    Area area,
    double xPx,
    double millis,
    @Nullable LaneBand lane,
    @Nullable Mark mark,
    @Nullable EventId event,
    @Nullable Era era) {

  /** The parts of the timeline. */
  enum Area {
    AXIS,
    ERAS,
    HEADER,
    LANES,
    UNDATED
  }

  /** What lies there where no periods have their names. */
  Hit(
      Area area,
      double xPx,
      double millis,
      @Nullable LaneBand lane,
      @Nullable Mark mark,
      @Nullable EventId event) {
    this(area, xPx, millis, lane, mark, event, null);
  }

  /** The key of the row there, empty if there is none. */
  String groupKey() {
    return lane == null ? "" : lane.key();
  }

  /** The part of a collapsed row's density there, or null. */
  LaneBand.@Nullable Bin bin() {
    return area == Area.LANES && mark == null && lane != null ? lane.binAt(xPx) : null;
  }

  /** Whether a cluster of events lies there. */
  boolean isCluster() {
    return mark != null && mark.count() > 1;
  }

  /** Whether something lies there that a click acts on. */
  boolean isActive() {
    return mark != null || event != null || era != null;
  }
}
