package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TimelineLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The upper part of a layout, where not all of it has room: cut between two rows, never through
 * one.
 *
 * @param layout what is left
 * @param hiddenEvents how many events in view are cut off, those in clusters included
 * @param touchedLanes how many rows lose events
 */
record LaneCut(TimelineLayout layout, int hiddenEvents, int touchedLanes) {
  private static final double AIR_PX = 3;

  /** A row lower than this shows no event. */
  private static final double LEAST_LANE_PX = Metrics.LANE_PADDING_PX + Metrics.ROW_PX;

  /**
   * As much of a layout as has room.
   *
   * @param roomPx the height there is
   * @param noticePx how much of it goes to saying what is cut off, if anything is
   */
  static LaneCut of(TimelineLayout layout, double roomPx, double noticePx) {
    if (layout.heightPx() <= roomPx) {
      return new LaneCut(layout, 0, 0);
    }
    double bottom = Math.max(0, roomPx - noticePx);
    List<Mark> kept = new ArrayList<>();
    Set<String> touched = new HashSet<>();
    int hidden = 0;
    double lowest = bottom;
    for (Mark mark : layout.marks()) {
      if (mark.yPx() + mark.heightPx() + AIR_PX <= bottom) {
        kept.add(mark);
        continue;
      }
      hidden += mark.count();
      LaneBand lane = layout.laneAt(mark.yPx());
      touched.add(lane == null ? "" : lane.key());
      lowest = Math.min(lowest, mark.yPx() - AIR_PX);
    }
    for (LaneBand lane : layout.lanes()) {
      if (lane.collapsed() && lane.yPx() + Metrics.COLLAPSED_PX > lowest) {
        hidden += lane.bins().stream().mapToInt(LaneBand.Bin::count).sum();
        touched.add(lane.key());
        lowest = Math.min(lowest, lane.yPx());
      }
    }
    return new LaneCut(cut(layout, kept, lowest), hidden, touched.size());
  }

  private static TimelineLayout cut(TimelineLayout layout, List<Mark> marks, double bottomPx) {
    List<LaneBand> lanes = new ArrayList<>();
    for (LaneBand lane : layout.lanes()) {
      double height = Math.min(lane.heightPx(), bottomPx - lane.yPx());
      double leastPx = lane.collapsed() ? Metrics.COLLAPSED_PX : LEAST_LANE_PX;
      if (height == lane.heightPx() || height >= leastPx) {
        lanes.add(lane.withHeight(height));
      }
    }
    return new TimelineLayout(
        layout.viewport(),
        layout.upperTier(),
        layout.lowerTier(),
        lanes,
        marks,
        Math.max(0, bottomPx),
        layout.undated(),
        layout.eras(),
        layout.clockChanges());
  }
}
