package app.throughline.time.network;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The fewest linked constraints that forbid an edge: the way from its head to its tail that has the
 * fewest edges of all those too short for it, and among these the shortest. The search goes edge by
 * edge from all points whose distance the last edge improved (Bellman and Ford), but only where the
 * rest of the way, measured beforehand by Dijkstra's algorithm from the tail, is short enough.
 *
 * <p>Distances are reduced by the possible times, so that none is negative; those too long to be
 * told are {@link Long#MAX_VALUE}.
 */
final class ConflictSearch {
  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final PointHeap heap = new PointHeap();
  private final Trail trail = new Trail();

  /** By point: the distance to the tail, if measured in this round. */
  private long[] rest = new long[0];

  /** By point: its last entry on the trail, if made in this round. */
  private int[] entry = new int[0];

  private int[] measured = new int[0];
  private int[] entered = new int[0];
  private int round;

  ConflictSearch(ConstraintGraph graph, PossibleTimes times) {
    this.graph = graph;
    this.times = times;
  }

  /** Why an edge that is not linked and does not hold as the times are now cannot hold. */
  Conflict against(int edge) {
    begin();
    int head = graph.target[edge];
    int tail = graph.target[edge ^ 1];
    long miss = -slack(edge);
    measure(tail, miss);
    int way = way(head, tail, miss);
    int[] constraints = new int[trail.length(way) + 1];
    constraints[0] = edge / 2;
    BigInteger sum = BigInteger.valueOf(graph.weight[edge]);
    int at = way;
    for (int i = constraints.length - 1; i > 0; i--) {
      constraints[i] = trail.via[at] / 2;
      sum = sum.add(BigInteger.valueOf(graph.weight[trail.via[at]]));
      at = trail.before[at];
    }
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    return new Conflict(constraints, sum.negate().min(most).longValueExact());
  }

  private void begin() {
    if (rest.length < graph.points()) {
      int room = graph.points() * 2;
      rest = new long[room];
      entry = new int[room];
      measured = new int[room];
      entered = new int[room];
      round = 0;
    }
    round++;
    trail.count = 0;
  }

  /** Measures the distances to the tail that are less than the miss. */
  private void measure(int tail, long miss) {
    reach(tail, 0);
    while (!heap.isEmpty()) {
      int point = heap.pop();
      int[] leaving = graph.leaving[point];
      for (int i = 0; i < graph.degree[point]; i++) {
        int arriving = leaving[i] ^ 1;
        if (graph.weight[arriving] == ConstraintGraph.NONE) {
          continue;
        }
        int from = graph.target[leaving[i]];
        long distance = Millis.sum(rest[point], slack(arriving));
        if (distance < miss && (measured[from] != round || distance < rest[from])) {
          reach(from, distance);
        }
      }
    }
  }

  private void reach(int point, long distance) {
    measured[point] = round;
    rest[point] = distance;
    heap.put(point, distance);
  }

  /** The reduced weight of an edge. */
  private long slack(int edge) {
    return Millis.slack(
        times.at[graph.target[edge ^ 1]], graph.weight[edge], times.at[graph.target[edge]]);
  }

  /** The trail's entry at the tail, after the fewest edges. */
  private int way(int head, int tail, long miss) {
    enter(head, 0, -1, -1, 0);
    int begin = 0;
    while (entered[tail] != round) {
      int end = trail.count;
      if (begin == end) {
        throw new IllegalStateException("nothing forbids the edge");
      }
      for (int at = begin; at < end; at++) {
        visitAround(at, end, miss);
      }
      begin = end;
    }
    return entry[tail];
  }

  private void visitAround(int at, int end, long miss) {
    int point = trail.point[at];
    int[] leaving = graph.leaving[point];
    for (int i = 0; i < graph.degree[point]; i++) {
      int edge = leaving[i];
      int next = graph.target[edge];
      if (measured[next] != round || graph.weight[edge] == ConstraintGraph.NONE) {
        continue;
      }
      long distance = Millis.sum(trail.distance[at], slack(edge));
      boolean shortEnough = Millis.sum(distance, rest[next]) < miss;
      if (shortEnough && (entered[next] != round || distance < trail.distance[entry[next]])) {
        enter(next, distance, edge, at, end);
      }
    }
  }

  /** Notes a shorter distance: in the point's entry of this number of edges, or in a new one. */
  private void enter(int point, long distance, int via, int before, int end) {
    if (entered[point] == round && entry[point] >= end) {
      trail.set(entry[point], point, distance, via, before);
    } else {
      entered[point] = round;
      entry[point] = trail.add(point, distance, via, before);
    }
  }

  /** Points in the order of the number of edges they were reached by. */
  private static final class Trail {
    private int[] point = new int[64];
    private long[] distance = new long[64];
    private int[] via = new int[64];
    private int[] before = new int[64];
    private int count;

    int add(int atPoint, long atDistance, int viaEdge, int beforeEntry) {
      if (count == point.length) {
        point = Arrays.copyOf(point, count * 2);
        distance = Arrays.copyOf(distance, count * 2);
        via = Arrays.copyOf(via, count * 2);
        before = Arrays.copyOf(before, count * 2);
      }
      set(count, atPoint, atDistance, viaEdge, beforeEntry);
      return count++;
    }

    void set(int entry, int atPoint, long atDistance, int viaEdge, int beforeEntry) {
      point[entry] = atPoint;
      distance[entry] = atDistance;
      via[entry] = viaEdge;
      before[entry] = beforeEntry;
    }

    int length(int entry) {
      int length = 0;
      for (int at = before[entry]; at >= 0; at = before[at]) {
        length++;
      }
      return length;
    }
  }
}
