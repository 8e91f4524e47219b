package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;

/**
 * The shortest ways from the origin to all points and back, by Dijkstra's algorithm: they are the
 * latest and earliest instants.
 */
final class BoundsSearch {
  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final PointHeap heap = new PointHeap();

  BoundsSearch(ConstraintGraph graph, PossibleTimes times) {
    this.graph = graph;
    this.times = times;
  }

  /** By point: the last instant it may lie at, {@link TimeBounds#FUTURE} if there is none. */
  long[] latest() {
    long[] latest = blank();
    while (!heap.isEmpty()) {
      int point = heap.pop();
      int[] leaving = graph.leaving[point];
      for (int i = 0; i < graph.degree[point]; i++) {
        int edge = leaving[i];
        long weight = graph.weight[edge];
        if (weight == ConstraintGraph.NONE) {
          continue;
        }
        int next = graph.target[edge];
        long instant = Millis.sum(latest[point], weight);
        if (instant < latest[next]) {
          latest[next] = instant;
          heap.put(next, Millis.difference(instant, times.at[next]));
        }
      }
    }
    return latest;
  }

  /** By point: the first instant it may lie at, {@link TimeBounds#PAST} if there is none. */
  long[] earliest() {
    long[] before = blank();
    while (!heap.isEmpty()) {
      int point = heap.pop();
      int[] leaving = graph.leaving[point];
      for (int i = 0; i < graph.degree[point]; i++) {
        int edge = leaving[i];
        long weight = graph.weight[edge ^ 1];
        if (weight == ConstraintGraph.NONE) {
          continue;
        }
        int next = graph.target[edge];
        long distance = Millis.sum(before[point], weight);
        if (distance < before[next]) {
          before[next] = distance;
          heap.put(next, Millis.sum(distance, times.at[next]));
        }
      }
    }
    for (int i = 0; i < before.length; i++) {
      before[i] = before[i] == TimeBounds.FUTURE ? TimeBounds.PAST : -before[i];
    }
    return before;
  }

  private long[] blank() {
    long[] distances = new long[graph.points()];
    Arrays.fill(distances, TimeBounds.FUTURE);
    distances[TemporalNetwork.ORIGIN] = 0;
    heap.put(TemporalNetwork.ORIGIN, 0);
    return distances;
  }
}
