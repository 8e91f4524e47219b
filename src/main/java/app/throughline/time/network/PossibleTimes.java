package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;

/**
 * One way in which everything may have been: an instant for each point, such that all linked
 * constraints hold. The origin's is 0. When a constraint comes in, only those instants move that
 * must, and no further than they must (after Ramalingam, Song, Joskowicz, Miller 1999; here the
 * origin is held fast: what cannot be moved back past it is moved on from the other side).
 *
 * <p>With these instants as potentials all edges have reduced weights of 0 or more, so that every
 * search over the graph can take the nearest point first.
 */
final class PossibleTimes {
  /** What came of making a constraint hold. */
  enum Outcome {
    /** It holds. */
    HOLDS,
    /** It closes a way round of negative length. */
    CONTRADICTS,
    /** It could hold only with instants that the calendar does not have. */
    BEYOND_THE_CALENDAR
  }

  /**
   * Longer ways are gone in steps, so that no difference of instants overflows: a million years.
   */
  private static final long STEP_MILLIS = 1L << 55;

  private final ConstraintGraph graph;
  private final PointHeap heap = new PointHeap();
  private final Moves back = new Moves();
  private final Moves on = new Moves();

  /** By how much a move back would take the origin along. */
  private long rest;

  /** By point: the instant. The searches of this package read it. */
  long[] at = new long[32];

  PossibleTimes(ConstraintGraph graph) {
    this.graph = graph;
  }

  /** Makes room for the graph's points. */
  void room() {
    if (graph.points() > at.length) {
      at = Arrays.copyOf(at, graph.points() * 2);
    }
  }

  /**
   * Makes a constraint hold that is not linked yet and is between two different points, if that is
   * possible. If not, what is linked still holds.
   */
  Outcome admit(int constraint) {
    place(constraint);
    Outcome outcome = admitEdge(constraint * 2);
    return outcome == Outcome.HOLDS ? admitEdge(constraint * 2 + 1) : outcome;
  }

  /** The edge of a constraint that does not hold as the instants are now. */
  int violated(int constraint) {
    return holds(constraint * 2) ? constraint * 2 + 1 : constraint * 2;
  }

  private boolean holds(int edge) {
    long weight = graph.weight[edge];
    return weight == ConstraintGraph.NONE
        || Millis.sum(at[graph.target[edge ^ 1]], weight) >= at[graph.target[edge]];
  }

  /** A point that nothing holds yet goes to the middle of where the constraint wants it. */
  private void place(int constraint) {
    int to = graph.target[constraint * 2];
    int from = graph.target[constraint * 2 + 1];
    if (to != TemporalNetwork.ORIGIN && graph.degree[to] == 0) {
      moveFree(to, Millis.sum(at[from], middle(constraint)));
    } else if (from != TemporalNetwork.ORIGIN && graph.degree[from] == 0) {
      moveFree(from, Millis.difference(at[to], middle(constraint)));
    }
  }

  private long middle(int constraint) {
    long max = graph.weight[constraint * 2];
    long minusMin = graph.weight[constraint * 2 + 1];
    if (max == ConstraintGraph.NONE) {
      return minusMin == ConstraintGraph.NONE ? 0 : -minusMin;
    }
    return minusMin == ConstraintGraph.NONE ? max : (max >> 1) - (minusMin >> 1);
  }

  private void moveFree(int point, long instant) {
    if (instant != TimeBounds.PAST && instant != TimeBounds.FUTURE) {
      at[point] = instant;
    }
  }

  private Outcome admitEdge(int edge) {
    int earlier = graph.target[edge ^ 1];
    int later = graph.target[edge];
    Outcome outcome = Outcome.HOLDS;
    while (outcome == Outcome.HOLDS && !holds(edge)) {
      long miss = -Millis.slack(at[earlier], graph.weight[edge], at[later]);
      long step = Math.min(miss, STEP_MILLIS);
      outcome = bringTogether(earlier, later, step);
    }
    return outcome;
  }

  /** Brings the later point nearer to the earlier one: back, and what the origin forbids, on. */
  private Outcome bringTogether(int earlier, int later, long step) {
    back.begin();
    on.begin();
    rest = 0;
    Outcome outcome = moveBack(earlier, later, step);
    if (outcome == Outcome.HOLDS && rest > 0) {
      outcome = moveOn(earlier, later);
    }
    heap.clear();
    if (outcome == Outcome.HOLDS) {
      back.settle(rest);
      on.settle(0);
    }
    return outcome;
  }

  private Outcome moveBack(int earlier, int later, long step) {
    if (later == TemporalNetwork.ORIGIN) {
      rest = step;
      return Outcome.HOLDS;
    }
    if (!back.put(later, Millis.difference(at[later], step))) {
      return Outcome.BEYOND_THE_CALENDAR;
    }
    while (!heap.isEmpty() && heap.leastKey() + rest < 0) {
      int point = heap.pop();
      for (int i = 0; i < graph.degree[point]; i++) {
        int edge = graph.leaving[point][i];
        int next = graph.target[edge];
        long limit = limit(back.of(point), graph.weight[edge]);
        if (limit >= back.of(next)) {
          continue;
        }
        if (next == earlier) {
          return Outcome.CONTRADICTS;
        }
        if (next == TemporalNetwork.ORIGIN) {
          rest = Math.max(rest, -limit);
        } else if (!back.put(next, limit)) {
          return Outcome.BEYOND_THE_CALENDAR;
        }
      }
    }
    return Outcome.HOLDS;
  }

  private Outcome moveOn(int earlier, int later) {
    heap.clear();
    if (!on.put(earlier, Millis.sum(at[earlier], rest))) {
      return Outcome.BEYOND_THE_CALENDAR;
    }
    while (!heap.isEmpty()) {
      int point = heap.pop();
      for (int i = 0; i < graph.degree[point]; i++) {
        int edge = graph.leaving[point][i];
        int next = graph.target[edge];
        long weight = graph.weight[edge ^ 1];
        boolean movesBack = back.moves(next, rest);
        long now = movesBack ? back.of(next) + rest : on.of(next);
        if (weight == ConstraintGraph.NONE || Millis.difference(on.of(point), weight) <= now) {
          continue;
        }
        if (movesBack || next == later || next == TemporalNetwork.ORIGIN) {
          return Outcome.CONTRADICTS;
        }
        if (!on.put(next, Millis.difference(on.of(point), weight))) {
          return Outcome.BEYOND_THE_CALENDAR;
        }
      }
    }
    return Outcome.HOLDS;
  }

  private static long limit(long instant, long weight) {
    return weight == ConstraintGraph.NONE ? weight : Millis.sum(instant, weight);
  }

  /** Instants that are to be, those that have furthest to go first. */
  private final class Moves {
    private long[] instants = new long[0];
    private int[] rounds = new int[0];
    private int[] moved = new int[32];
    private int count;
    private int round;

    void begin() {
      if (instants.length < at.length) {
        instants = new long[at.length];
        rounds = new int[at.length];
        round = 0;
      }
      round++;
      count = 0;
    }

    /** Puts a point elsewhere; false if that is no instant of the calendar. */
    boolean put(int point, long instant) {
      if (instant == TimeBounds.PAST || instant == TimeBounds.FUTURE) {
        return false;
      }
      if (rounds[point] != round) {
        rounds[point] = round;
        if (count == moved.length) {
          moved = Arrays.copyOf(moved, count * 2);
        }
        moved[count++] = point;
      }
      instants[point] = instant;
      heap.put(point, -Math.abs(instant - at[point]));
      return true;
    }

    long of(int point) {
      return rounds[point] == round ? instants[point] : at[point];
    }

    boolean moves(int point, long less) {
      return rounds[point] == round && at[point] - instants[point] > less;
    }

    void settle(long less) {
      for (int i = 0; i < count; i++) {
        int point = moved[i];
        if (less == 0 || moves(point, less)) {
          at[point] = instants[point] + less;
        }
      }
    }
  }
}
