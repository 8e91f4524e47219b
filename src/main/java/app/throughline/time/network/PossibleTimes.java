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

  /** Points moved one way before the other way is tried. */
  private static final int FEW = 32;

  private final ConstraintGraph graph;
  private final Shift back;
  private final Shift on;

  /** By point: the instant. The searches of this package read it. */
  long[] at = new long[32];

  PossibleTimes(ConstraintGraph graph) {
    this.graph = graph;
    this.back = new Shift(graph, this, true);
    this.on = new Shift(graph, this, false);
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

  /**
   * Brings the later point nearer to the earlier one: moves the later back or the earlier on,
   * whichever takes less along, and what the origin forbids the other way.
   */
  private Outcome bringTogether(int earlier, int later, long step) {
    back.begin(later, earlier, step, null);
    on.begin(earlier, later, step, null);
    Outcome outcome = null;
    Shift first = back;
    for (int most = FEW; outcome == null; most *= 2) {
      first = first == back ? on : back;
      outcome = first.run(most);
    }
    Shift second = first == back ? on : back;
    if (outcome == Outcome.BEYOND_THE_CALENDAR) {
      outcome = second.finish();
      first = second;
      second = first == back ? on : back;
    }
    boolean isMet = outcome != Outcome.HOLDS || first.rest() == 0;
    if (!isMet) {
      int point = second == back ? later : earlier;
      second.begin(point, second == back ? earlier : later, first.rest(), first);
      outcome = second.finish();
    }
    if (outcome == Outcome.HOLDS) {
      first.settle();
      if (!isMet) {
        second.settle();
      }
    }
    return outcome;
  }
}
