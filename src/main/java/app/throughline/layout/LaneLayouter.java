package app.throughline.layout;

import app.throughline.model.EventGroups;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
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
  private int @Nullable [] byStart;

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
   * @param apart sub-rows of the selected events that are in clusters otherwise
   * @param pinned the positions in {@code apart}, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one frame, within this package
  record Frame(Viewport viewport, LanePacking packing, List<PackedRow> apart, int[] pinned) {
    /** How many sub-rows there are, 1 or more. */
    int rowCount() {
      int clusters = packing.clustered().length > 0 ? 1 : 0;
      return Math.max(1, packing.rows().size() + clusters + apart.size());
    }
  }

  /** Prepares a frame; {@code pinned} holds positions in any order. */
  Frame frame(Viewport viewport, int[] pinned) {
    LanePacking packing = packing(LanePacking.level(viewport.millisPerPx()));
    int[] hidden =
        Arrays.stream(pinned)
            .filter(position -> Arrays.binarySearch(packing.clustered(), position) >= 0)
            .sorted()
            .toArray();
    List<PackedRow> apart =
        hidden.length == 0 ? List.of() : packing.packApart(LanePacking.byStart(index, hidden));
    return new Frame(viewport, packing, apart, hidden);
  }

  /** Adds what is in view, row by row, the first row's bar at {@code yPx}. */
  void addMarks(Frame frame, double yPx, LabelPlacement labels, List<Mark> marks) {
    double rowPx = yPx;
    for (PackedRow row : frame.packing().rows()) {
      addRow(visible(row, frame.viewport(), rowPx), labels, marks);
      rowPx += Metrics.ROW_PX;
    }
    if (frame.packing().clustered().length > 0) {
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
        order = LanePacking.byStart(index, group.positions());
        byStart = order;
      }
      packing = LanePacking.of(index, order, level);
      packings.put(level, packing);
      if (packings.size() > KEPT_LEVELS) {
        packings.remove(packings.keySet().iterator().next());
      }
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
    LanePacking packing = frame.packing();
    int[] clustered = packing.clustered();
    double lastBucket = Math.floor(frame.viewport().endMillis() / packing.bucketMillis());
    int from =
        packing.firstInBucket(Math.floor(frame.viewport().startMillis() / packing.bucketMillis()));
    while (from < clustered.length && packing.bucket(clustered[from]) <= lastBucket) {
      double bucket = packing.bucket(clustered[from]);
      int to = packing.firstInBucket(bucket + 1);
      Mark mark = cluster(frame, Arrays.copyOfRange(clustered, from, to), bucket, yPx);
      if (mark != null && mark.rightPx() > 0 && mark.leftPx() < frame.viewport().widthPx()) {
        marks.add(mark);
      }
      from = to;
    }
    return marks;
  }

  private @Nullable Mark cluster(Frame frame, int[] members, double bucket, double yPx) {
    int count = 0;
    int first = -1;
    EventStatus worst = EventStatus.CONFIRMED;
    int flags = 0;
    for (int position : members) {
      if (Arrays.binarySearch(frame.pinned(), position) >= 0) {
        continue;
      }
      count++;
      boolean mattersMore =
          first < 0 || index.importance(position).compareTo(index.importance(first)) > 0;
      first = mattersMore ? position : first;
      EventStatus status = index.status(position);
      worst = status.compareTo(worst) > 0 ? status : worst;
      flags |= index.flags(position);
    }
    if (count == 0) {
      return null;
    }
    double bucketMillis = frame.packing().bucketMillis();
    Viewport viewport = frame.viewport();
    double leftPx = (bucket * bucketMillis - viewport.startMillis()) / viewport.millisPerPx() + 1;
    double rightPx = leftPx + bucketMillis / viewport.millisPerPx() - 2;
    return new Mark(
        index.id(first),
        first,
        count,
        Mark.Shape.CLUSTER,
        leftPx,
        leftPx,
        rightPx,
        rightPx,
        Double.NaN,
        yPx,
        Metrics.BAR_PX,
        group.rgb(),
        worst,
        flags,
        null);
  }

  /** The members of a cluster of the frame, in time order. */
  List<Integer> members(Frame frame, Mark cluster) {
    List<Integer> members = new ArrayList<>();
    LanePacking packing = frame.packing();
    int[] clustered = packing.clustered();
    double bucket = packing.bucket(cluster.position());
    for (int i = packing.firstInBucket(bucket); i < packing.firstInBucket(bucket + 1); i++) {
      if (Arrays.binarySearch(frame.pinned(), clustered[i]) < 0) {
        members.add(clustered[i]);
      }
    }
    return members;
  }
}
