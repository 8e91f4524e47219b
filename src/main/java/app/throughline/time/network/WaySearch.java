package app.throughline.time.network;

import java.util.Arrays;

/**
 * The shortest ways from a point for each number of edges, edge by edge from all points whose
 * distance the last edge improved (Bellman and Ford); forward, or backward against the edges. It
 * does not go on from the origin, where two such searches meet. Distances are reduced by the
 * possible times, so that none is negative.
 */
final class WaySearch {
  /** What is no entry. */
  static final int NONE = -1;

  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final boolean forward;
  private final PointHeap heap = new PointHeap();

  /** By point: its last entry, if made in this round. */
  private int[] entries = new int[0];

  private int[] entered = new int[0];

  /** By point: the length of the rest of the way, if measured in this round. */
  private long[] rest = new long[0];

  private int[] measured = new int[0];
  private boolean hasRests;
  private int round;

  /** The entries, in the order of the number of edges: point, distance, last edge, entry before. */
  private int[] points = new int[64];

  private long[] distances = new long[64];
  private int[] edges = new int[64];
  private int[] before = new int[64];
  private int count;

  /** Where the entries of the last number of edges begin. */
  private int frontier;

  private long limit;

  WaySearch(ConstraintGraph graph, PossibleTimes times, boolean forward) {
    this.graph = graph;
    this.times = times;
    this.forward = forward;
  }

  /** Begins anew at a point, for ways shorter than a limit. */
  void begin(int point, long shorterThan) {
    if (entries.length < graph.points()) {
      int room = graph.points() * 2;
      entries = new int[room];
      entered = new int[room];
      rest = new long[room];
      measured = new int[room];
      round = 0;
    }
    round++;
    limit = shorterThan;
    hasRests = false;
    count = 0;
    frontier = 0;
    enter(point, 0, NONE, NONE);
  }

  /** The entry of a point that was made with the last edge, or {@link #NONE}. */
  int latest(int point) {
    return entered[point] == round && entries[point] >= frontier ? entries[point] : NONE;
  }

  /** How many entries have been made. */
  int entries() {
    return count;
  }

  long distance(int entry) {
    return distances[entry];
  }

  int edge(int entry) {
    return edges[entry];
  }

  int before(int entry) {
    return before[entry];
  }

  /** Goes one edge further, where there is somewhere to go. */
  void advance() {
    int end = count;
    int begin = frontier;
    frontier = end;
    for (int at = begin; at < end; at++) {
      if (points[at] != TemporalNetwork.ORIGIN && isShortEnough(points[at], distances[at])) {
        visitAround(at);
      }
    }
  }

  private void visitAround(int at) {
    int point = points[at];
    long[] around = graph.around[point];
    int end = graph.degree[point] * ConstraintGraph.ENTRY;
    for (int i = 0; i < end; i += ConstraintGraph.ENTRY) {
      int next = ConstraintGraph.target(around[i]);
      long distance = further(distances[at], around, i, point, forward);
      boolean better = entered[next] != round || distance < distances[entries[next]];
      if (better && isShortEnough(next, distance)) {
        int edge = ConstraintGraph.edge(around[i]);
        enter(next, distance, forward ? edge : edge ^ 1, at);
      }
    }
  }

  /** A distance and an edge more, which leaves the point or, if not forward, arrives at it. */
  private long further(long distance, long[] around, int i, int point, boolean leaves) {
    long weight = around[leaves ? i + 1 : i + 2];
    if (weight == ConstraintGraph.NONE) {
      return Long.MAX_VALUE;
    }
    long here = times.at[point];
    long there = times.at[ConstraintGraph.target(around[i])];
    long slack = leaves ? Millis.slack(here, weight, there) : Millis.slack(there, weight, here);
    return Millis.sum(distance, slack);
  }

  private boolean isShortEnough(int point, long distance) {
    if (!hasRests) {
      return distance < limit;
    }
    return measured[point] == round && Millis.sum(distance, rest[point]) < limit;
  }

  private void enter(int point, long distance, int edge, int from) {
    int entry = latest(point);
    if (entry == NONE) {
      if (count == points.length) {
        points = Arrays.copyOf(points, count * 2);
        distances = Arrays.copyOf(distances, count * 2);
        edges = Arrays.copyOf(edges, count * 2);
        before = Arrays.copyOf(before, count * 2);
      }
      entry = count++;
      entries[point] = entry;
      entered[point] = round;
    }
    points[entry] = point;
    distances[entry] = distance;
    edges[entry] = edge;
    before[entry] = from;
  }

  /** From now on goes only where a way to the goal is short enough: measures them by Dijkstra. */
  void measureTo(int goal) {
    hasRests = true;
    reach(goal, 0);
    while (!heap.isEmpty()) {
      int point = heap.pop();
      long[] around = graph.around[point];
      int end = graph.degree[point] * ConstraintGraph.ENTRY;
      for (int i = 0; i < end; i += ConstraintGraph.ENTRY) {
        int next = ConstraintGraph.target(around[i]);
        long distance = further(rest[point], around, i, point, !forward);
        if (distance < limit && (measured[next] != round || distance < rest[next])) {
          reach(next, distance);
        }
      }
    }
  }

  private void reach(int point, long distance) {
    measured[point] = round;
    rest[point] = distance;
    heap.put(point, distance);
  }
}
