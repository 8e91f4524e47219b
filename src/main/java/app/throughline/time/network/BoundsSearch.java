package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;

/**
 * The shortest ways from the origin to all points, or from all points to it, by Dijkstra's
 * algorithm: the latest instants and, turned round, the earliest. After changes only that is worked
 * out anew which may hang on them: the points of the constraints that came or went, and those whose
 * bounds followed from theirs.
 */
final class BoundsSearch {
  /** Changes of more points than one in so many are not followed up but all is worked out anew. */
  private static final int FEW = 8;

  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final boolean late;

  /** Where in an entry the weight of the edge is that leads to a point, and from it. */
  private final int toPoint;

  private final int fromPoint;
  private final PointHeap heap = new PointHeap();

  /** By point: the distance; valid for so many points, but for the touched ones. */
  private long[] distances = new long[0];

  private int known;

  /** Points whose bounds may be others now, each once. */
  private int[] touched = new int[64];

  private int touchedCount;

  private boolean[] isTouched = new boolean[0];

  BoundsSearch(ConstraintGraph graph, PossibleTimes times, boolean late) {
    this.graph = graph;
    this.times = times;
    this.late = late;
    this.toPoint = late ? 2 : 1;
    this.fromPoint = late ? 1 : 2;
  }

  /** Notes that a constraint came or went at a point. */
  void touch(int point) {
    if (point < known && point != TemporalNetwork.ORIGIN && !isTouched[point]) {
      note(point);
      if (touchedCount > known / FEW + FEW) {
        forget();
      }
    }
  }

  private void note(int point) {
    if (touchedCount == touched.length) {
      touched = Arrays.copyOf(touched, touchedCount * 2);
    }
    touched[touchedCount++] = point;
    isTouched[point] = true;
  }

  private void forget() {
    known = 0;
    for (int i = 0; i < touchedCount; i++) {
      isTouched[touched[i]] = false;
    }
    touchedCount = 0;
  }

  /** The bounds as they are now: the last or first instants, infinite where there is no limit. */
  long[] bounds() {
    int before = known;
    room();
    if (before == 0) {
      Arrays.fill(distances, 0, known, TimeBounds.FUTURE);
      distances[TemporalNetwork.ORIGIN] = 0;
      heap.put(TemporalNetwork.ORIGIN, 0);
    } else {
      for (int point = before; point < known; point++) {
        distances[point] = TimeBounds.FUTURE;
        note(point);
      }
      loosen();
    }
    spread();
    long[] bounds = Arrays.copyOf(distances, known);
    for (int i = 0; i < bounds.length && !late; i++) {
      bounds[i] = bounds[i] == TimeBounds.FUTURE ? TimeBounds.PAST : -bounds[i];
    }
    return bounds;
  }

  private void room() {
    known = graph.points();
    if (distances.length < known) {
      distances = Arrays.copyOf(distances, known * 2);
      isTouched = Arrays.copyOf(isTouched, known * 2);
    }
  }

  /** Takes the touched points' bounds away, and those that followed from them; then pulls. */
  private void loosen() {
    for (int i = 0; i < touchedCount; i++) {
      if (distances[touched[i]] != TimeBounds.FUTURE) {
        noteFollowing(touched[i]);
      }
    }
    for (int i = 0; i < touchedCount; i++) {
      distances[touched[i]] = TimeBounds.FUTURE;
    }
    for (int i = 0; i < touchedCount; i++) {
      pull(touched[i]);
      isTouched[touched[i]] = false;
    }
    touchedCount = 0;
  }

  private void noteFollowing(int point) {
    long[] around = graph.around[point];
    int end = graph.degree[point] * ConstraintGraph.ENTRY;
    for (int at = 0; at < end; at += ConstraintGraph.ENTRY) {
      int next = ConstraintGraph.target(around[at]);
      long weight = around[at + fromPoint];
      boolean follows =
          weight != ConstraintGraph.NONE && Millis.sum(distances[point], weight) == distances[next];
      if (follows && next != TemporalNetwork.ORIGIN && !isTouched[next]) {
        note(next);
      }
    }
  }

  /** Gives a point the bound that follows from its neighbours'. */
  private void pull(int point) {
    long[] around = graph.around[point];
    int end = graph.degree[point] * ConstraintGraph.ENTRY;
    long nearest = TimeBounds.FUTURE;
    for (int at = 0; at < end; at += ConstraintGraph.ENTRY) {
      long distance = distances[ConstraintGraph.target(around[at])];
      long weight = around[at + toPoint];
      if (distance != TimeBounds.FUTURE && weight != ConstraintGraph.NONE) {
        nearest = Math.min(nearest, Millis.sum(distance, weight));
      }
    }
    if (nearest != TimeBounds.FUTURE) {
      put(point, nearest);
    }
  }

  private void put(int point, long distance) {
    distances[point] = distance;
    long at = times.at[point];
    heap.put(point, late ? Millis.difference(distance, at) : Millis.sum(distance, at));
  }

  private void spread() {
    while (!heap.isEmpty()) {
      int point = heap.pop();
      long distance = distances[point];
      long[] around = graph.around[point];
      int end = graph.degree[point] * ConstraintGraph.ENTRY;
      for (int at = 0; at < end; at += ConstraintGraph.ENTRY) {
        long weight = around[at + fromPoint];
        int next = ConstraintGraph.target(around[at]);
        if (weight != ConstraintGraph.NONE) {
          long further = Millis.sum(distance, weight);
          if (further < distances[next]) {
            put(next, further);
          }
        }
      }
    }
  }
}
