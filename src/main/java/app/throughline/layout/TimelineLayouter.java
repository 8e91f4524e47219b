package app.throughline.layout;

import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeStyle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays out frames of one version of a case: axis, lanes, marks and labels.
 *
 * <p>What is the same from frame to frame is kept: packings per level of zoom, measured labels. A
 * frame costs what is in view, not what is in the case. Confined to its caller's thread.
 */
public final class TimelineLayouter {
  private final EventIndex index;
  private final ZoneId zone;
  private final AxisLayout axis;
  private final ClockChanges clockChanges;
  private final LabelTexts texts;
  private final List<LaneLayouter> lanes = new ArrayList<>();
  private final List<Double> leastHeightsPx = new ArrayList<>();
  private final List<EventId> undated = new ArrayList<>();

  /**
   * Prepares to lay out a case.
   *
   * @param index its events
   * @param groups the rows, of positions in {@code index}
   * @param zone the zone of the axis
   * @param locale the language of the axis
   * @param measure how wide texts are where it will be painted
   */
  public TimelineLayouter(
      EventIndex index, EventGroups groups, ZoneId zone, Locale locale, TextMeasure measure) {
    this(index, groups, zone, TimeStyle.of(locale), measure);
  }

  /** As the other; the axis in a style. */
  public TimelineLayouter(
      EventIndex index, EventGroups groups, ZoneId zone, TimeStyle style, TextMeasure measure) {
    this.index = index;
    this.zone = zone;
    this.axis = new AxisLayout(zone, style, measure);
    this.clockChanges = new ClockChanges(zone, style);
    this.texts = new LabelTexts(measure, style.locale());
    for (EventGroups.Group group : groups.groups()) {
      lanes.add(new LaneLayouter(index, group));
      leastHeightsPx.add(
          group.collapsed()
              ? Metrics.COLLAPSED_PX
              : headerHeightPx(measure.widthPx(group.name(), TextStyle.HEADING)));
    }
    groups.shown().stream()
        .filter(position -> position >= index.datedCount())
        .forEach(position -> undated.add(index.id(position)));
  }

  /**
   * One frame.
   *
   * @param viewport what part of time to show
   * @param titles the titles for the labels; an event whose title is not at hand has no label yet
   * @param pinned events, as those selected, that must not be hidden in a cluster; those that would
   *     be get sub-rows of their own below
   */
  public TimelineLayout layout(Viewport viewport, Titles titles, Set<EventId> pinned) {
    AxisLayout.Tiers tiers = axis.of(viewport);
    LabelPlacement labels = new LabelPlacement(texts, titles, viewport.widthPx());
    int[] pinnedPositions = positions(pinned);
    List<LaneBand> bands = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    double yPx = 0;
    for (int i = 0; i < lanes.size(); i++) {
      LaneLayouter lane = lanes.get(i);
      LaneLayouter.Frame frame = lane.frame(viewport, pinnedPositions);
      double heightPx = Math.max(frame.heightPx(), leastHeightsPx.get(i));
      double barInsetPx = (Metrics.ROW_PX - Metrics.BAR_PX) / 2;
      lane.addMarks(frame, yPx + frame.insetPx() + barInsetPx, labels, marks);
      bands.add(lane.band(viewport, yPx, heightPx));
      yPx += heightPx;
    }
    return new TimelineLayout(
        viewport,
        tiers.upper(),
        tiers.lower(),
        bands,
        marks,
        yPx,
        undated,
        EraStrip.NONE,
        clockChanges.of(viewport));
  }

  /**
   * The events that a cluster holds, in time order.
   *
   * @param layout a frame of this layouter
   * @param cluster a mark of that frame
   * @param pinned the events that were pinned in it
   */
  public List<EventId> members(TimelineLayout layout, Mark cluster, Set<EventId> pinned) {
    return Arrays.stream(positions(layout, cluster, pinned)).mapToObj(index::id).toList();
  }

  /**
   * How many events of a set a cluster holds; see {@link #members}.
   *
   * @param events positions in the index
   */
  public int count(TimelineLayout layout, Mark cluster, Set<EventId> pinned, EventSet events) {
    return (int) Arrays.stream(positions(layout, cluster, pinned)).filter(events::contains).count();
  }

  private int[] positions(TimelineLayout layout, Mark cluster, Set<EventId> pinned) {
    LaneLayouter lane = lane(layout.laneAt(cluster.yPx()));
    return lane == null
        ? new int[0]
        : lane.members(lane.frame(layout.viewport(), positions(pinned)), cluster);
  }

  /**
   * Where in a collapsed row the events of a set lie, in the same parts as {@link LaneBand#bins};
   * nowhere in any other row.
   *
   * @param events positions in the index; asked for again and again with the same set, it is quick
   */
  public List<LaneBand.Bin> bins(Viewport viewport, LaneBand row, EventSet events) {
    LaneLayouter lane = lane(row);
    return lane == null ? List.of() : lane.bins(viewport, events);
  }

  private @Nullable LaneLayouter lane(@Nullable LaneBand band) {
    for (LaneLayouter lane : lanes) {
      if (band != null && lane.group().key().equals(band.key())) {
        return lane;
      }
    }
    return null;
  }

  /**
   * What dragged limits catch on in a viewport.
   *
   * @param free whether only on what a pixel can mean, rather than on the units of the axis
   */
  public SnapGrid snap(Viewport viewport, boolean free) {
    return free ? SnapGrid.free(zone, viewport) : axis.snap(viewport);
  }

  /**
   * An event as it would be drawn as a moment that it has not got yet, with its label.
   *
   * @param layout a frame of this layouter
   * @param yPx the top of its bar
   */
  public Mark moment(
      TimelineLayout layout, EventId event, TimeBounds bounds, Titles titles, double yPx) {
    int position = index.position(event);
    LaneBand lane = layout.laneAt(yPx);
    int rgb = index.color(position) < 0 && lane != null ? lane.rgb() : index.color(position);
    List<Mark> row = new ArrayList<>();
    row.add(Mark.moment(index, position, rgb, bounds, layout.viewport()).at(yPx));
    new LabelPlacement(texts, titles, layout.viewport().widthPx()).label(row);
    return row.get(0);
  }

  private int[] positions(Set<EventId> ids) {
    return ids.stream().mapToInt(index::position).filter(position -> position >= 0).toArray();
  }

  private static double headerHeightPx(double nameWidthPx) {
    double roomPx =
        Metrics.HEADER_WIDTH_PX - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
    int lines = nameWidthPx > roomPx ? 2 : 1;
    return lines * Metrics.HEADER_LINE_PX + 2 * Metrics.LANE_PADDING_PX;
  }
}
