package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import app.throughline.time.network.PossibleTimes.Outcome;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A point moved back or on, and with it what its constraints take along, those with furthest to go
 * first. What would take the origin along is not moved by as much: that is the {@link #rest}, to be
 * moved the other way from the other side.
 */
final class Shift {
  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final boolean back;
  private final PointHeap heap = new PointHeap();

  /** By point: the instant that is to be, if set in this round, still without the rest. */
  private long[] instants = new long[0];

  private int[] rounds = new int[0];
  private int round;
  private int[] moved = new int[32];
  private int count;
  private int other;
  private @Nullable Shift against;
  private @Nullable Outcome outcome;
  private long rest;

  Shift(ConstraintGraph graph, PossibleTimes times, boolean back) {
    this.graph = graph;
    this.times = times;
    this.back = back;
  }

  /**
   * Begins anew, moving a point by a step.
   *
   * @param nearer the point that it is to come nearer to
   * @param shift the shift of that point, that leaves this step as its rest; null if this is first
   */
  void begin(int point, int nearer, long step, @Nullable Shift shift) {
    if (instants.length < times.at.length) {
      instants = new long[times.at.length];
      rounds = new int[times.at.length];
      round = 0;
    }
    round++;
    count = 0;
    heap.clear();
    other = nearer;
    against = shift;
    outcome = null;
    rest = 0;
    if (point == TemporalNetwork.ORIGIN) {
      rest = step;
    } else {
      long instant = times.at[point];
      boolean possible =
          put(point, back ? Millis.difference(instant, step) : Millis.sum(instant, step));
      outcome = possible ? null : Outcome.BEYOND_THE_CALENDAR;
    }
  }

  /** By how much the point must still come nearer from the other side. */
  long rest() {
    return rest;
  }

  /** Goes on for so many points; what came of it, or null if it is not done. */
  @Nullable Outcome run(int most) {
    for (int i = 0; i < most && outcome == null; i++) {
      if (heap.isEmpty() || heap.leastKey() + rest >= 0) {
        outcome = Outcome.HOLDS;
      } else {
        outcome = takeAlong(heap.pop());
      }
    }
    return outcome;
  }

  /** Goes on to the end; what came of it. */
  Outcome finish() {
    Outcome result = null;
    while (result == null) {
      result = run(Integer.MAX_VALUE);
    }
    return result;
  }

  private @Nullable Outcome takeAlong(int point) {
    long[] around = graph.around[point];
    int end = graph.degree[point] * ConstraintGraph.ENTRY;
    for (int i = 0; i < end; i += ConstraintGraph.ENTRY) {
      long weight = around[back ? i + 1 : i + 2];
      if (weight == ConstraintGraph.NONE) {
        continue;
      }
      int next = ConstraintGraph.target(around[i]);
      boolean meets = against != null && against.moves(next);
      long now = against != null && meets ? against.settled(next) : of(next);
      long limit = back ? Millis.sum(of(point), weight) : Millis.difference(of(point), weight);
      if (back ? limit >= now : limit <= now) {
        continue;
      }
      boolean origin = next == TemporalNetwork.ORIGIN;
      if (meets || next == other || (origin && against != null)) {
        return Outcome.CONTRADICTS;
      }
      if (origin) {
        rest = Math.max(rest, Math.abs(limit));
      } else if (!put(next, limit)) {
        return Outcome.BEYOND_THE_CALENDAR;
      }
    }
    return null;
  }

  /** Puts a point elsewhere; false if that is no instant of the calendar. */
  private boolean put(int point, long instant) {
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
    heap.put(point, -Math.abs(instant - times.at[point]));
    return true;
  }

  private long of(int point) {
    return rounds[point] == round ? instants[point] : times.at[point];
  }

  private boolean moves(int point) {
    return rounds[point] == round && Math.abs(instants[point] - times.at[point]) > rest;
  }

  private long settled(int point) {
    return back ? instants[point] + rest : instants[point] - rest;
  }

  /** Makes it so. */
  void settle() {
    for (int i = 0; i < count; i++) {
      if (moves(moved[i])) {
        times.at[moved[i]] = settled(moved[i]);
      }
    }
  }
}
