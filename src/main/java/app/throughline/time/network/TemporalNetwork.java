package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Points in time and constraints {@code min <= to - from <= max} between them (a simple temporal
 * network), always consistent: a constraint that cannot hold together with those already there is
 * set aside, with the fewest of them that it cannot hold with, and tried again when one of these is
 * removed.
 *
 * <p>Points and constraints are numbers. {@link #ORIGIN} is the calendar: an instant known to lie
 * in the half-open {@code [a, b)} is {@code a <= point - ORIGIN <= b - 1}. All times are whole
 * milliseconds. Not thread-safe.
 */
public final class TemporalNetwork {
  /** The point all instants are counted from: 1970-01-01T00:00Z. */
  public static final int ORIGIN = 0;

  private record Edge(int constraint, int from, int to, long weight) {}

  private record Constraint(int from, int to, long min, long max) {
    List<Edge> edges(int number) {
      List<Edge> edges = new ArrayList<>();
      if (max != TimeBounds.FUTURE) {
        edges.add(new Edge(number, from, to, max));
      }
      if (min != TimeBounds.PAST) {
        edges.add(new Edge(number, to, from, -min));
      }
      return edges;
    }
  }

  private final List<@Nullable Constraint> constraints = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final TreeMap<Integer, Conflict> setAside = new TreeMap<>();
  private int points = 1;
  private int change;

  /** A new point of which nothing is known; its number, counted up from 1. */
  public int addPoint() {
    change++;
    return points++;
  }

  /** How many points there are, the origin among them. */
  public int points() {
    return points;
  }

  /**
   * Adds {@code minMillis <= to - from <= maxMillis}, or sets it aside if it cannot hold ({@link
   * #conflictOf} tells).
   *
   * @param minMillis the least distance, or {@link TimeBounds#PAST} for none
   * @param maxMillis the greatest distance, or {@link TimeBounds#FUTURE} for none
   * @return its number, from 0 on; numbers of removed constraints are used again
   * @throws IllegalArgumentException if the least is plus or the greatest minus infinite
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public int addConstraint(int from, int to, long minMillis, long maxMillis) {
    if (minMillis == TimeBounds.FUTURE || maxMillis == TimeBounds.PAST) {
      throw new IllegalArgumentException("no distance: " + minMillis + " to " + maxMillis);
    }
    Objects.checkIndex(from, points);
    Objects.checkIndex(to, points);
    change++;
    int number = free.isEmpty() ? constraints.size() : free.remove(free.size() - 1);
    if (number == constraints.size()) {
      constraints.add(null);
    }
    Constraint constraint = new Constraint(from, to, minMillis, maxMillis);
    constraints.set(number, constraint);
    enter(number, constraint);
    return number;
  }

  /**
   * Removes a constraint, whether it was set aside or not, and tries those again that were set
   * aside because of it.
   *
   * @throws IllegalArgumentException if there is no such constraint
   */
  public void remove(int constraint) {
    if (constraint < 0 || constraint >= constraints.size() || constraints.get(constraint) == null) {
      throw new IllegalArgumentException("no such constraint: " + constraint);
    }
    change++;
    constraints.set(constraint, null);
    free.add(constraint);
    if (setAside.remove(constraint) != null) {
      return;
    }
    edges.removeIf(edge -> edge.constraint() == constraint);
    for (Conflict conflict : List.copyOf(setAside.values())) {
      Constraint again = constraints.get(conflict.setAside());
      if (again != null && conflict.contains(constraint)) {
        setAside.remove(conflict.setAside());
        enter(conflict.setAside(), again);
      }
    }
  }

  /** Why a constraint is set aside, as found when it was last tried; null if it holds. */
  public @Nullable Conflict conflictOf(int constraint) {
    return setAside.get(constraint);
  }

  /** Why constraints are set aside, in the order of their numbers. */
  public List<Conflict> conflicts() {
    return List.copyOf(setAside.values());
  }

  /** Where the points may lie by the constraints that hold. */
  public Bounds bounds() {
    Edge[] via = new Edge[points];
    long[] latest = distances(true, via);
    long[] earliest = distances(false, via);
    for (int i = 0; i < earliest.length; i++) {
      earliest[i] = earliest[i] == TimeBounds.FUTURE ? TimeBounds.PAST : -earliest[i];
    }
    return new Bounds(this, change, earliest, latest);
  }

  void expectUnchangedSince(int since) {
    if (since != change) {
      throw new IllegalStateException("the network has changed since");
    }
  }

  int[] chain(int point, boolean late) {
    @Nullable Edge[] via = new Edge[points];
    distances(late, via);
    List<Integer> chain = new ArrayList<>();
    int at = point;
    for (Edge edge = via[at]; edge != null; edge = via[at]) {
      chain.add(edge.constraint());
      at = late ? edge.from() : edge.to();
    }
    Collections.reverse(chain);
    return chain.stream().mapToInt(Integer::intValue).toArray();
  }

  private long[] distances(boolean late, @Nullable Edge[] via) {
    long[] distance = new long[points];
    Arrays.fill(distance, TimeBounds.FUTURE);
    distance[ORIGIN] = 0;
    boolean better = true;
    while (better) {
      better = false;
      long[] before = distance.clone();
      for (Edge edge : edges) {
        long through = TimeBounds.plus(before[late ? edge.from() : edge.to()], edge.weight());
        int to = late ? edge.to() : edge.from();
        if (through < distance[to]) {
          distance[to] = through;
          via[to] = edge;
          better = true;
        }
      }
    }
    return distance;
  }

  private void enter(int number, Constraint constraint) {
    List<Edge> entering = constraint.edges(number);
    if (entering.size() == 2 && constraint.min() > constraint.max()) {
      setAside.put(number, new Conflict(new int[] {number}, constraint.min() - constraint.max()));
      return;
    }
    Conflict fewest = null;
    for (Edge edge : entering) {
      Conflict conflict = fewest(edge);
      if (fewest == null || (conflict != null && conflict.size() < fewest.size())) {
        fewest = conflict;
      }
    }
    if (fewest == null) {
      edges.addAll(entering);
    } else {
      setAside.put(number, fewest);
    }
  }

  /** The fewest edges from an edge's head to its tail that are together shorter than it. */
  private @Nullable Conflict fewest(Edge edge) {
    long[] distance = new long[points];
    int[][] chains = new int[points][];
    Arrays.fill(distance, TimeBounds.FUTURE);
    distance[edge.to()] = 0;
    chains[edge.to()] = new int[] {edge.constraint()};
    for (int hops = 0; hops < points; hops++) {
      long round = TimeBounds.plus(distance[edge.from()], edge.weight());
      if (round < 0) {
        return new Conflict(chains[edge.from()], -round);
      }
      long[] before = distance.clone();
      int[][] chainsBefore = chains.clone();
      for (Edge next : edges) {
        long through = TimeBounds.plus(before[next.from()], next.weight());
        if (through < distance[next.to()]) {
          distance[next.to()] = through;
          int[] chain = chainsBefore[next.from()];
          int[] longer = Arrays.copyOf(chain, chain.length + 1);
          longer[chain.length] = next.constraint();
          chains[next.to()] = longer;
        }
      }
    }
    return null;
  }
}
