package app.throughline.layout;

import app.throughline.model.EventGroups;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marks of one group. Keeps its packings of the last levels; confined to one thread. */
final class LaneLayouter {
  private static final int KEPT_LEVELS = 12;

  private final EventIndex index;
  private final EventGroups.Group group;
  private final Map<Integer, LanePacking> packings = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Integer, RowDensity> densities = new LinkedHashMap<>(16, 0.75f, true);
  private int @Nullable [] byStart;
  private double @Nullable [] instants;
  private EventSet found = EventSet.EMPTY;
  private double[] foundInstants = new double[0];
  private final Map<Integer, RowDensity> foundDensities = new LinkedHashMap<>(16, 0.75f, true);

  LaneLayouter(EventIndex index, EventGroups.Group group) {
    this.index = index;
    this.group = group;
  }

  EventGroups.Group group() {
    return group;
  }

  /**
   * One frame's view of the lane.
   *
   * @param viewport what is in view
   * @param packing the sub-rows at its level
   * @param apart sub-rows of the selected events that are in clusters, or the density, otherwise
   * @param pinned the positions in {@code apart}, ascending
   * @param collapsed whether the density stands above all sub-rows
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one frame, within this package
  record Frame(
      Viewport viewport,
      LanePacking packing,
      List<PackedRow> apart,
      int[] pinned,
      boolean collapsed) {

    /** The height of the lane, unless its name needs more. */
    double heightPx() {
      int clusters = packing.clusters().isEmpty() ? 0 : 1;
      int rows = packing.rows().size() + clusters + apart.size();
      if (collapsed) {
        double rowsPx = rows == 0 ? 0 : rows * Metrics.ROW_PX + Metrics.LANE_PADDING_PX;
        return Metrics.COLLAPSED_PX + rowsPx;
      }
      return Math.max(1, rows) * Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;
    }

    /** From the top of the lane to that of its first sub-row. */
    double insetPx() {
      return collapsed ? Metrics.COLLAPSED_PX : Metrics.LANE_PADDING_PX;
    }
  }

  /** Prepares a frame; {@code pinned} holds positions in any order. */
  Frame frame(Viewport viewport, int[] pinned) {
    LanePacking packing = packing(LanePacking.level(viewport.millisPerPx()));
    int[] hidden =
        Arrays.stream(pinned)
            .filter(
                position ->
                    group.collapsed() ? isHere(position) : packing.clusterOf(position) != null)
            .sorted()
            .toArray();
    List<PackedRow> apart =
        hidden.length == 0 ? List.of() : packing.packApart(LanePacking.byStart(index, hidden));
    return new Frame(viewport, packing, apart, hidden, group.collapsed());
  }

  private boolean isHere(int position) {
    return Arrays.binarySearch(group.positions(), position) >= 0;
  }

  /** The row as it is painted below a height; with its density in view if it is collapsed. */
  LaneBand band(Viewport viewport, double yPx, double heightPx) {
    return new LaneBand(
        group.key(),
        group.name(),
        group.rgb(),
        yPx,
        heightPx,
        group.positions().length,
        group.collapsed(),
        group.collapsed() ? density(viewport).visible(viewport) : List.of());
  }

  private RowDensity density(Viewport viewport) {
    double[] sorted = instants;
    if (sorted == null) {
      sorted = RowDensity.instants(index, group.positions());
      instants = sorted;
    }
    int level = LanePacking.level(viewport.millisPerPx());
    RowDensity density = densities.get(level);
    if (density == null) {
      density = RowDensity.of(sorted, level);
      keep(densities, level, density);
    }
    return density;
  }

  /** The parts in view of a collapsed row in which some events lie; none of any other row. */
  List<LaneBand.Bin> bins(Viewport viewport, EventSet events) {
    if (!group.collapsed()) {
      return List.of();
    }
    if (found != events) {
      found = events;
      foundDensities.clear();
      int[] here = Arrays.stream(group.positions()).filter(events::contains).toArray();
      foundInstants = RowDensity.instants(index, here);
    }
    int level = LanePacking.level(viewport.millisPerPx());
    RowDensity density = foundDensities.get(level);
    if (density == null) {
      density = RowDensity.of(foundInstants, level);
      keep(foundDensities, level, density);
    }
    return density.visible(viewport);
  }

  private static <T> void keep(Map<Integer, T> kept, int level, T fresh) {
    kept.put(level, fresh);
    if (kept.size() > KEPT_LEVELS) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  /** Adds what is in view, row by row, the first row's bar at {@code yPx}. */
  void addMarks(Frame frame, double yPx, LabelPlacement labels, List<Mark> marks) {
    double rowPx = yPx;
    for (PackedRow row : frame.packing().rows()) {
      addRow(visible(row, frame.viewport(), rowPx), labels, marks);
      rowPx += Metrics.ROW_PX;
    }
    if (!frame.packing().clusters().isEmpty()) {
      addRow(clusters(frame, rowPx), labels, marks);
      rowPx += Metrics.ROW_PX;
    }
    for (PackedRow row : frame.apart()) {
      addRow(visible(row, frame.viewport(), rowPx), labels, marks);
      rowPx += Metrics.ROW_PX;
    }
  }

  private static void addRow(List<Mark> row, LabelPlacement labels, List<Mark> marks) {
    labels.label(row);
    marks.addAll(row);
  }

  private LanePacking packing(int level) {
    LanePacking packing = packings.get(level);
    if (packing == null) {
      int[] order = byStart;
      if (order == null) {
        order = LanePacking.byStart(index, group.collapsed() ? new int[0] : group.positions());
        byStart = order;
      }
      packing = LanePacking.of(index, order, level);
      keep(packings, level, packing);
    }
    return packing;
  }

  private List<Mark> visible(PackedRow row, Viewport viewport, double yPx) {
    List<Mark> marks = new ArrayList<>();
    double endMillis = viewport.endMillis();
    for (int i = row.firstEndingAfter(viewport.startMillis());
        i < row.size() && row.leftMillis(i) < endMillis;
        i++) {
      Mark mark = mark(row.position(i), viewport, yPx);
      if (mark.drawnRightPx() > 0 && mark.drawnLeftPx() < viewport.widthPx()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private Mark mark(int position, Viewport viewport, double yPx) {
    double leftPx = viewport.xPx(index.startEarliest(position));
    double rightPx = viewport.xPx(index.endLatest(position));
    long best = index.best(position);
    double bestPx = best == EventIndex.NO_BEST ? Double.NaN : viewport.xPx(best);
    Mark.Shape shape = Mark.Shape.SPAN;
    if (!index.is(position, EventIndex.SPAN)) {
      if (best == EventIndex.NO_BEST && rightPx - leftPx < Metrics.DOT_PX) {
        bestPx = (leftPx + rightPx) / 2;
      }
      shape = Double.isNaN(bestPx) ? Mark.Shape.MOMENT_BOUNDED : Mark.Shape.MOMENT_ESTIMATED;
    }
    int color = index.color(position);
    return new Mark(
        index.id(position),
        position,
        1,
        shape,
        leftPx,
        Math.min(viewport.xPx(index.startLatest(position)), rightPx),
        Math.max(viewport.xPx(index.endEarliest(position)), leftPx),
        rightPx,
        bestPx,
        yPx,
        Metrics.BAR_PX,
        color < 0 ? group.rgb() : color,
        index.status(position),
        index.flags(position),
        null);
  }

  private List<Mark> clusters(Frame frame, double yPx) {
    List<Mark> marks = new ArrayList<>();
    Viewport viewport = frame.viewport();
    for (Cluster all : frame.packing().clustersEndingAfter(viewport.startMillis())) {
      if (all.leftMillis() >= viewport.endMillis()) {
        break;
      }
      Cluster cluster = all.without(index, frame.pinned());
      if (cluster != null) {
        Mark mark = mark(cluster, frame, yPx);
        if (mark.rightPx() > 0 && mark.leftPx() < viewport.widthPx()) {
          marks.add(mark);
        }
      }
    }
    return marks;
  }

  private Mark mark(Cluster cluster, Frame frame, double yPx) {
    Viewport viewport = frame.viewport();
    double leftPx = (cluster.leftMillis() - viewport.startMillis()) / viewport.millisPerPx() + 1;
    double rightPx = leftPx + frame.packing().bucketMillis() / viewport.millisPerPx() - 2;
    return new Mark(
        index.id(cluster.leading()),
        cluster.leading(),
        cluster.members().length,
        Mark.Shape.CLUSTER,
        leftPx,
        leftPx,
        rightPx,
        rightPx,
        Double.NaN,
        yPx,
        Metrics.BAR_PX,
        group.rgb(),
        cluster.worst(),
        cluster.flags(),
        null);
  }

  /** The positions in a cluster of the frame, in time order. */
  int[] members(Frame frame, Mark mark) {
    Cluster all = frame.packing().clusterOf(mark.position());
    Cluster cluster = all == null ? null : all.without(index, frame.pinned());
    return cluster == null ? new int[0] : cluster.members();
  }
}
