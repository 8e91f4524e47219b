package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;
import java.util.Objects;

/**
 * The constraints as a graph of distances. Constraint {@code c}, {@code min <= to - from <= max},
 * is two edges: {@code 2c} leads from {@code from} to {@code to} and weighs {@code max}, {@code 2c
 * + 1} leads back and weighs {@code -min}; an edge {@code x -> y} of weight {@code w} says {@code y
 * <= x + w}. The weight {@link #NONE} says nothing.
 *
 * <p>The arrays are open to the searches of this package, which only read them.
 */
final class ConstraintGraph {
  /** The weight of an edge that limits nothing. */
  static final long NONE = TimeBounds.FUTURE;

  private static final int FREE = -2;
  private static final int UNLINKED = -1;

  /** By edge: the point it leads to. */
  int[] target = new int[64];

  /** By edge: its weight in milliseconds, more than {@link Long#MIN_VALUE}. */
  long[] weight = new long[64];

  /** By point: the linked edges that leave it; {@code edge ^ 1} are those that arrive. */
  int[][] leaving = new int[32][];

  /** By point: how many edges leave it. */
  int[] degree = new int[32];

  /** By edge: where it is among those leaving its point, or one of the negative marks. */
  private int[] place = new int[64];

  private int points;
  private int edges;
  private int[] free = new int[16];
  private int freeCount;

  int points() {
    return points;
  }

  int addPoint() {
    if (points == degree.length) {
      degree = Arrays.copyOf(degree, points * 2);
      leaving = Arrays.copyOf(leaving, points * 2);
    }
    leaving[points] = new int[4];
    return points++;
  }

  /** A new constraint, not linked yet. */
  int add(int from, int to, long min, long max) {
    Objects.checkIndex(from, points);
    Objects.checkIndex(to, points);
    int constraint = freeCount > 0 ? free[--freeCount] : edges / 2;
    if (constraint * 2 == edges) {
      room(edges + 2);
      edges += 2;
    }
    set(constraint * 2, to, max);
    set(constraint * 2 + 1, from, min == TimeBounds.PAST ? NONE : -min);
    return constraint;
  }

  private void room(int count) {
    if (count > target.length) {
      target = Arrays.copyOf(target, count * 2);
      weight = Arrays.copyOf(weight, count * 2);
      place = Arrays.copyOf(place, count * 2);
    }
  }

  private void set(int edge, int to, long millis) {
    target[edge] = to;
    weight[edge] = millis;
    place[edge] = UNLINKED;
  }

  /** Whether a constraint has this number, linked or not. */
  boolean has(int constraint) {
    return constraint >= 0 && constraint * 2 < edges && place[constraint * 2] != FREE;
  }

  /** Gives a number free; the constraint is no longer linked. */
  void remove(int constraint) {
    unlink(constraint);
    place[constraint * 2] = FREE;
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount++] = constraint;
  }

  void link(int constraint) {
    for (int edge = constraint * 2; edge <= constraint * 2 + 1; edge++) {
      int from = target[edge ^ 1];
      if (degree[from] == leaving[from].length) {
        leaving[from] = Arrays.copyOf(leaving[from], degree[from] * 2);
      }
      place[edge] = degree[from];
      leaving[from][degree[from]++] = edge;
    }
  }

  private void unlink(int constraint) {
    for (int edge = constraint * 2; edge <= constraint * 2 + 1; edge++) {
      if (place[edge] >= 0) {
        int[] siblings = leaving[target[edge ^ 1]];
        int last = siblings[--degree[target[edge ^ 1]]];
        siblings[place[edge]] = last;
        place[last] = place[edge];
        place[edge] = UNLINKED;
      }
    }
  }
}
