package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Points in time and constraints {@code min <= to - from <= max} between them (a simple temporal
 * network), always consistent: a constraint that cannot hold together with those already there is
 * set aside, with the fewest of them that it cannot hold with, and tried again when one of these is
 * removed. One that could hold only with instants that the calendar does not have (beyond some 292
 * million years from 1970) is set aside alone, and tried again whenever another is removed.
 *
 * <p>Points and constraints are numbers. {@link #ORIGIN} is the calendar: an instant known to lie
 * in the half-open {@code [a, b)} is {@code a <= point - ORIGIN <= b - 1}. All times are whole
 * milliseconds. Not thread-safe.
 */
public final class TemporalNetwork {
  /** The point all instants are counted from: 1970-01-01T00:00Z. */
  public static final int ORIGIN = 0;

  private final ConstraintGraph graph = new ConstraintGraph();
  private final PossibleTimes times = new PossibleTimes(graph);
  private final BoundsSearch boundsSearch = new BoundsSearch(graph, times);
  private final ConflictSearch conflictSearch = new ConflictSearch(graph, times);
  private final TreeMap<Integer, Conflict> setAside = new TreeMap<>();
  private int change;
  private @Nullable Bounds bounds;

  /** An empty network: the origin only. */
  public TemporalNetwork() {
    graph.addPoint();
  }

  /** A new point of which nothing is known; its number, counted up from 1. */
  public int addPoint() {
    changed();
    int point = graph.addPoint();
    times.room();
    return point;
  }

  /** How many points there are, the origin among them. */
  public int points() {
    return graph.points();
  }

  /**
   * Adds {@code minMillis <= to - from <= maxMillis}, or sets it aside if it cannot hold ({@link
   * #conflictOf} tells).
   *
   * @param minMillis the least distance; {@link TimeBounds#PAST} (and the next number) for none
   * @param maxMillis the greatest distance, or {@link TimeBounds#FUTURE} for none
   * @return its number, from 0 on; numbers of removed constraints are used again
   * @throws IllegalArgumentException if the least is plus or the greatest minus infinite
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public int addConstraint(int from, int to, long minMillis, long maxMillis) {
    if (minMillis == TimeBounds.FUTURE || maxMillis == TimeBounds.PAST) {
      throw new IllegalArgumentException("no distance: " + minMillis + " to " + maxMillis);
    }
    int constraint = graph.add(from, to, minMillis, maxMillis);
    changed();
    enter(constraint);
    return constraint;
  }

  /**
   * Removes a constraint, whether it was set aside or not, and tries those again, in the order of
   * their numbers, that were set aside because of it.
   *
   * @throws IllegalArgumentException if there is no such constraint
   */
  public void remove(int constraint) {
    if (!graph.has(constraint)) {
      throw new IllegalArgumentException("no such constraint: " + constraint);
    }
    changed();
    graph.remove(constraint);
    if (setAside.remove(constraint) == null && !setAside.isEmpty()) {
      for (Conflict conflict : conflicts()) {
        if (conflict.contains(constraint) || isBeyondTheCalendar(conflict)) {
          setAside.remove(conflict.setAside());
          enter(conflict.setAside());
        }
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
    if (bounds == null) {
      bounds = new Bounds(this, graph, boundsSearch);
    }
    return bounds;
  }

  /** A number that is another after each change. */
  int change() {
    return change;
  }

  private void changed() {
    change++;
    bounds = null;
  }

  private void enter(int constraint) {
    Conflict conflict = ownConflict(constraint);
    if (conflict == null && graph.target[constraint * 2] != graph.target[constraint * 2 + 1]) {
      conflict =
          switch (times.admit(constraint)) {
            case HOLDS -> null;
            case CONTRADICTS -> conflictSearch.against(times.violated(constraint));
            case BEYOND_THE_CALENDAR -> new Conflict(new int[] {constraint}, Long.MAX_VALUE);
          };
      if (conflict == null) {
        graph.link(constraint);
      }
    }
    if (conflict != null) {
      setAside.put(constraint, conflict);
    }
  }

  /** What a constraint misses that cannot hold whatever the others say; null if it can. */
  private @Nullable Conflict ownConflict(int constraint) {
    long max = graph.weight[constraint * 2];
    long minusMin = graph.weight[constraint * 2 + 1];
    long miss;
    if (graph.target[constraint * 2] == graph.target[constraint * 2 + 1]) {
      miss = -Math.min(max, minusMin);
    } else if (max == ConstraintGraph.NONE || minusMin == ConstraintGraph.NONE) {
      miss = 0;
    } else {
      miss = Millis.difference(-max, minusMin);
    }
    return miss > 0 ? new Conflict(new int[] {constraint}, miss) : null;
  }

  private static boolean isBeyondTheCalendar(Conflict conflict) {
    return conflict.size() == 1 && conflict.missMillis() == Long.MAX_VALUE;
  }
}
