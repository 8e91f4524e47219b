package app.throughline.chronology;

import app.throughline.chronology.Statement.LinkStatement;
import app.throughline.model.EventId;
import app.throughline.time.TimeBounds;
import app.throughline.time.network.Bounds;
import app.throughline.time.network.Conflict;
import app.throughline.time.network.TemporalNetwork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A temporal network that knows which statement each of its constraints comes from. */
final class StatementNetwork {
  private final TemporalNetwork network = new TemporalNetwork();
  private final Map<Integer, Rule> rules = new HashMap<>();
  private final Map<Integer, Set<Integer>> byPoint = new HashMap<>();
  private final Deque<Integer> freePoints = new ArrayDeque<>();

  /** A constraint, in ticks. */
  private record Rule(Statement statement, int from, int to, long min, long max) {}

  int addPoint() {
    Integer free = freePoints.poll();
    int point = free == null ? network.addPoint() : free;
    byPoint.put(point, new HashSet<>());
    return point;
  }

  /** Gives up a point that no constraint is on. */
  void releasePoint(int point) {
    byPoint.remove(point);
    freePoints.add(point);
  }

  int add(Statement statement, int from, int to, long min, long max) {
    int constraint = network.addConstraint(from, to, min, max);
    rules.put(constraint, new Rule(statement, from, to, min, max));
    around(from).add(constraint);
    around(to).add(constraint);
    return constraint;
  }

  void remove(int constraint) {
    Rule rule = rules.remove(constraint);
    if (rule != null) {
      network.remove(constraint);
      around(rule.from()).remove(constraint);
      around(rule.to()).remove(constraint);
    }
  }

  private Set<Integer> around(int point) {
    return byPoint.computeIfAbsent(point, key -> new HashSet<>());
  }

  boolean isSetAside(int constraint) {
    return network.conflictOf(constraint) != null;
  }

  /** What cannot be true together, in the order of the constraints set aside. */
  List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Conflict conflict : network.conflicts()) {
      List<Statement> soft = new ArrayList<>();
      List<Statement> hard = new ArrayList<>();
      for (Statement statement : statements(conflict.constraints())) {
        (statement.soft() ? soft : hard).add(statement);
      }
      soft.addAll(hard);
      long miss = conflict.missMillis();
      boolean endless = miss == Long.MAX_VALUE;
      found.add(new Contradiction(soft, endless ? miss : miss / Ticks.PER_MILLI));
    }
    return found;
  }

  private List<Statement> statements(int[] constraints) {
    return Arrays.stream(constraints)
        .mapToObj(constraint -> rule(constraint).statement())
        .distinct()
        .toList();
  }

  private Rule rule(int constraint) {
    Rule rule = rules.get(constraint);
    if (rule == null) {
      throw new IllegalStateException("no such constraint: " + constraint);
    }
    return rule;
  }

  /** The first millisecond a point may lie at. */
  long earliestMillis(int point) {
    return Ticks.earliestMillis(network.bounds().earliest(point));
  }

  /** The first millisecond too late for a point. */
  long latestMillis(int point) {
    return Ticks.latestMillis(network.bounds().latest(point));
  }

  /** The statements behind a point's limit, from the point to one that states a time. */
  List<Statement> why(int point, boolean earliest) {
    Bounds bounds = network.bounds();
    List<Statement> chain =
        new ArrayList<>(statements(earliest ? bounds.whyEarliest(point) : bounds.whyLatest(point)));
    Collections.reverse(chain);
    return chain;
  }

  /**
   * The points whose limit follows from hard statements alone.
   *
   * @param earliest which limit
   */
  Set<Integer> hard(boolean earliest) {
    Bounds bounds = network.bounds();
    Set<Integer> hard = new HashSet<>(Set.of(TemporalNetwork.ORIGIN));
    Deque<Integer> waiting = new ArrayDeque<>(hard);
    while (!waiting.isEmpty()) {
      int point = waiting.remove();
      for (int constraint : around(point)) {
        Rule rule = rule(constraint);
        boolean onward = rule.from() == point;
        int next = onward ? rule.to() : rule.from();
        if (!rule.statement().soft()
            && !hard.contains(next)
            && follows(bounds, rule, onward, earliest)
            && !isSetAside(constraint)) {
          hard.add(next);
          waiting.add(next);
        }
      }
    }
    return hard;
  }

  /**
   * Whether an event's own words about another one give the limit of its point, and give more than
   * the time it states itself does, be it by a tick.
   */
  boolean isGivenByOwnLink(EventId event, int point, boolean earliest, long statedTick) {
    Bounds bounds = network.bounds();
    long tick = earliest ? bounds.earliest(point) : bounds.latest(point);
    if (tick == statedTick) {
      return false;
    }
    for (int constraint : around(point)) {
      Rule rule = rule(constraint);
      if (rule.statement() instanceof LinkStatement link
          && link.link().from().equals(event)
          && follows(bounds, rule, rule.to() == point, earliest)
          && !isSetAside(constraint)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the limit of the rule's other point is just what the rule makes of this one's. */
  private static boolean follows(Bounds bounds, Rule rule, boolean onward, boolean earliest) {
    int point = onward ? rule.from() : rule.to();
    int next = onward ? rule.to() : rule.from();
    long here = earliest ? bounds.earliest(point) : bounds.latest(point);
    long there = earliest ? bounds.earliest(next) : bounds.latest(next);
    boolean least = onward == earliest;
    long distance = least ? rule.min() : rule.max();
    if (distance == TimeBounds.PAST || distance == TimeBounds.FUTURE) {
      return false;
    }
    return there == TimeBounds.plus(here, onward ? distance : -distance);
  }
}
