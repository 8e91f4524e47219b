package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;

/**
 * The fewest constraints that give a bound: a breadth-first search from the point back over the
 * edges that are tight, those by which the bound of one end gives that of the other.
 */
final class ChainSearch {
  private static final int NO_EDGE = -1;

  private final ConstraintGraph graph;
  private final long[] bounds;
  private final boolean late;
  private final int[] via;
  private final int[] hops;
  private int[] queue = new int[64];
  private int count;

  /**
   * A search for the chains behind the latest bounds of all points, or the earliest.
   *
   * @param late whether they are the latest
   */
  ChainSearch(ConstraintGraph graph, long[] bounds, boolean late) {
    this.graph = graph;
    this.bounds = bounds;
    this.late = late;
    via = new int[bounds.length];
    Arrays.fill(via, NO_EDGE);
    hops = new int[bounds.length];
  }

  /** The constraints from the origin to the point, in this order; none if it has no bound. */
  int[] to(int point) {
    if (infinite(bounds[point])) {
      return new int[0];
    }
    queue[0] = point;
    count = 1;
    // When the origin's turn comes, all that is one hop nearer to the point has been visited.
    for (int i = 0; queue[i] != TemporalNetwork.ORIGIN; i++) {
      visitAround(queue[i], point);
    }
    int[] chain = new int[hops[TemporalNetwork.ORIGIN]];
    int at = TemporalNetwork.ORIGIN;
    for (int i = 0; i < chain.length; i++) {
      chain[i] = via[at] / 2;
      at = graph.target[via[at] ^ 1];
    }
    for (int i = 0; i < count; i++) {
      via[queue[i]] = NO_EDGE;
      hops[queue[i]] = 0;
    }
    return chain;
  }

  private static boolean infinite(long bound) {
    return bound == TimeBounds.PAST || bound == TimeBounds.FUTURE;
  }

  private void visitAround(int point, int goal) {
    for (int i = 0; i < graph.degree[point]; i++) {
      int edge = graph.leaving[point][i];
      int next = graph.target[edge];
      if (next == goal || !tight(edge, point, next)) {
        continue;
      }
      if (via[next] == NO_EDGE) {
        if (count == queue.length) {
          queue = Arrays.copyOf(queue, count * 2);
        }
        queue[count++] = next;
        hops[next] = hops[point] + 1;
        via[next] = edge;
      } else if (hops[next] == hops[point] + 1 && edge / 2 < via[next] / 2) {
        via[next] = edge;
      }
    }
  }

  private boolean tight(int edge, int point, int next) {
    long weight = graph.weight[late ? edge ^ 1 : edge];
    if (weight == ConstraintGraph.NONE || infinite(bounds[next])) {
      return false;
    }
    return late
        ? Millis.sum(bounds[next], weight) == bounds[point]
        : Millis.difference(bounds[next], weight) == bounds[point];
  }
}
