package app.throughline.layout;

import app.throughline.model.EventIndex;
import app.throughline.model.Importance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The events of one group in sub-rows at one level of zoom. Immutable once made.
 *
 * <p>A level is a power of two of milliseconds per pixel and is good up to the next; the packing
 * depends on it and on the events alone, so nothing jumps about while panning, or while zooming
 * within a level. Events are taken by their earliest start and put into the first sub-row that has
 * room for them and their label. If {@link #MAX_ROWS} do not hold them, labels get less room; if
 * that does not help either, the important go first and what is left over is counted in
 * <em>clusters</em>: boxes of one power-of-two bucket of time each, in a sub-row of their own, the
 * last. An event counts where {@link EventIndex#sortMillis} puts it.
 *
 * <p>Key events are not clustered while {@link #MAX_KEY_ROWS} hold them.
 */
final class LanePacking {
  /** The most sub-rows of a group, that of clusters included. */
  static final int MAX_ROWS = 10;

  /** The most sub-rows when more than {@link #MAX_ROWS} key or selected events coincide. */
  static final int MAX_KEY_ROWS = 64;

  /** A cluster's width at the finest scale of its level; half of it at the coarsest. */
  static final int CLUSTER_BITS = 6;

  /** When short of rows, events that cross the window get no more than these before all others. */
  private static final int LONG_ROWS = 3;

  private static final double[] LABEL_LIMITS_PX = {240, 120, 60};

  private static final List<Importance> BELOW_KEY =
      List.of(Importance.MAJOR, Importance.NORMAL, Importance.MINOR);

  private final EventIndex index;
  private final double coarsestMillisPerPx;
  private final double bucketMillis;
  private final List<PackedRow> rows = new ArrayList<>();
  private List<Cluster> clusters = List.of();

  private LanePacking(EventIndex index, int level) {
    this.index = index;
    this.coarsestMillisPerPx = Math.scalb(1.0, level + 1);
    this.bucketMillis = Math.scalb(1.0, level + CLUSTER_BITS);
  }

  /** The level of a scale. */
  static int level(double millisPerPx) {
    return Math.getExponent(millisPerPx);
  }

  /**
   * Packs events.
   *
   * @param byStart positions in the order of {@link #byStart}
   * @param level of {@link #level}
   */
  static LanePacking of(EventIndex index, int[] byStart, int level) {
    LanePacking packing = new LanePacking(index, level);
    for (double limit : LABEL_LIMITS_PX) {
      if (packing.packsAll(byStart, limit)) {
        return packing;
      }
    }
    packing.packWithClusters(byStart, LABEL_LIMITS_PX[LABEL_LIMITS_PX.length - 1]);
    return packing;
  }

  /**
   * Positions in the order in which they are packed: earliest start first, then important first.
   */
  static int[] byStart(EventIndex index, int[] positions) {
    return Arrays.stream(positions)
        .boxed()
        .sorted((a, b) -> compareStarts(index, a, b))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int compareStarts(EventIndex index, int a, int b) {
    int byStart = Long.compare(index.startEarliest(a), index.startEarliest(b));
    if (byStart != 0) {
      return byStart;
    }
    int byImportance = index.importance(b).compareTo(index.importance(a));
    return byImportance != 0 ? byImportance : Integer.compare(a, b);
  }

  /** The sub-rows of single events, from the top. */
  List<PackedRow> rows() {
    return rows;
  }

  /** What the sub-rows do not hold, in the order of time. */
  List<Cluster> clusters() {
    return clusters;
  }

  /** The clusters from the first that reaches beyond an instant on. */
  List<Cluster> clustersEndingAfter(double millis) {
    int low = 0;
    int high = clusters.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters.get(middle).leftMillis() + bucketMillis > millis) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return clusters.subList(low, clusters.size());
  }

  /** The cluster that an event is in, or null. */
  @Nullable Cluster clusterOf(int position) {
    double start = Cluster.bucketStart(index, position, bucketMillis);
    List<Cluster> from = clustersEndingAfter(start);
    boolean holds = !from.isEmpty() && Arrays.binarySearch(from.get(0).members(), position) >= 0;
    return holds ? from.get(0) : null;
  }

  /** The length of a cluster's bucket of time. */
  double bucketMillis() {
    return bucketMillis;
  }

  /** Sub-rows of their own for selected events that this packing has in clusters. */
  List<PackedRow> packApart(int[] byStart) {
    List<PackedRow> apart = new ArrayList<>();
    Room room = new Room(index, coarsestMillisPerPx, LABEL_LIMITS_PX[0]);
    for (int position : byStart) {
      place(apart, MAX_KEY_ROWS, position, room);
    }
    return apart;
  }

  private boolean packsAll(int[] byStart, double labelLimitPx) {
    rows.clear();
    Room room = new Room(index, coarsestMillisPerPx, labelLimitPx);
    for (int position : byStart) {
      if (!place(rows, MAX_ROWS, position, room)) {
        return false;
      }
    }
    return true;
  }

  private void packWithClusters(int[] byStart, double labelLimitPx) {
    rows.clear();
    Room room = new Room(index, coarsestMillisPerPx, labelLimitPx);
    int[] left = place(byStart, MAX_KEY_ROWS, room, p -> index.importance(p) == Importance.KEY);
    for (Importance importance : BELOW_KEY) {
      IntPredicate crossing = p -> index.importance(p) == importance && room.isLong(p);
      left = place(left, LONG_ROWS, room, crossing);
    }
    for (Importance importance : BELOW_KEY) {
      IntPredicate local = p -> index.importance(p) == importance && !room.isLong(p);
      left = place(left, MAX_ROWS - 1, room, local);
    }
    left = place(left, MAX_ROWS - 1, room, room::isLong);
    Arrays.sort(left);
    clusters = Cluster.of(index, left, bucketMillis);
  }

  /** Places what it can of the events that are meant and gives back all that are not placed. */
  private int[] place(int[] byStart, int maxRows, Room room, IntPredicate meant) {
    int[] left = new int[byStart.length];
    int n = 0;
    for (int position : byStart) {
      if (!meant.test(position) || !place(rows, maxRows, position, room)) {
        left[n++] = position;
      }
    }
    return Arrays.copyOf(left, n);
  }

  private static boolean place(List<PackedRow> rows, int maxRows, int position, Room room) {
    room.reckon(position);
    for (int i = 0; i < Math.min(rows.size(), maxRows); i++) {
      if (rows.get(i).offer(position, room.left(), room.right())) {
        return true;
      }
    }
    if (rows.size() >= maxRows) {
      return false;
    }
    PackedRow row = new PackedRow();
    rows.add(row);
    return row.offer(position, room.left(), room.right());
  }
}
