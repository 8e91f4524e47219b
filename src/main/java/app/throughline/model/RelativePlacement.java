package app.throughline.model;

import app.throughline.time.Relation;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Places events by simple arithmetic from the events that their temporal links refer to.
 *
 * <p>Each event is placed from the placements of the events it refers to, and never the other way
 * round; in a circle of references the event met again counts as stated. A placement that its links
 * contradict keeps its stated bounds and says so.
 */
public final class RelativePlacement {
  private final Function<EventId, Placement> stated;
  private final Function<EventId, List<EventLink>> outgoing;
  private final Map<EventId, Placement> placed = new HashMap<>();
  private final Set<EventId> underWay = new HashSet<>();

  /**
   * Prepares to place events of one state of a case.
   *
   * @param stated where an event's own words place it, {@link Placement#stated} of {@link
   *     When#UNDATED} for an unknown one
   * @param outgoing the links that go out from an event; kinds that say nothing of time are passed
   *     over
   */
  public RelativePlacement(
      Function<EventId, Placement> stated, Function<EventId, List<EventLink>> outgoing) {
    this.stated = stated;
    this.outgoing = outgoing;
  }

  /** Where the event is drawn. */
  public Placement place(EventId id) {
    // A stack of our own: a chain of references may be as long as the case.
    Deque<EventId> waiting = new ArrayDeque<>();
    waiting.push(id);
    while (!waiting.isEmpty()) {
      EventId current = waiting.peek();
      if (placed.containsKey(current)) {
        waiting.pop();
      } else if (underWay.add(current)) {
        for (EventLink link : outgoing.apply(current)) {
          boolean wanted = link.kind().relation() != null && !placed.containsKey(link.to());
          if (wanted && !underWay.contains(link.to())) {
            waiting.push(link.to());
          }
        }
      } else {
        placed.put(current, fromPlaced(current));
        underWay.remove(current);
      }
    }
    return orStated(id);
  }

  /** Places an event from those it refers to, which are placed but for the ones in a circle. */
  private Placement fromPlaced(EventId id) {
    Placement result = stated.apply(id);
    for (EventLink link : outgoing.apply(id)) {
      Relation relation = link.kind().relation();
      if (relation != null) {
        Placement other = orStated(link.to());
        result = softened(result, constrained(result, relation, link, other), link, other);
      }
    }
    return result;
  }

  private Placement orStated(EventId id) {
    Placement known = placed.get(id);
    return known != null ? known : stated.apply(id);
  }

  /** Limits derived from vague ones are vague themselves. */
  private static Placement softened(
      Placement before, Placement after, EventLink link, Placement other) {
    boolean moved =
        !before.start().equals(after.start()) || !Objects.equals(before.end(), after.end());
    return moved && (other.soft() || !link.hard()) ? after.softer() : after;
  }

  private static Placement constrained(
      Placement own, Relation relation, EventLink link, Placement other) {
    if (other.isUndated()) {
      return own;
    }
    long min = link.minGapMillis();
    long max = link.maxGapMillis();
    return switch (relation) {
      case BEFORE -> {
        TimeBounds limit =
            other.start().shifted(max == TimeBounds.FUTURE ? TimeBounds.PAST : -max, -min);
        yield own.end() == null ? within(own, limit, null) : within(own, null, limit);
      }
      case AFTER ->
          other.over().isOpenEnd() ? own : within(own, unending(other.over(), min, max), null);
      case DURING -> {
        long overBy = TimeBounds.plus(other.over().latest(), max == TimeBounds.FUTURE ? 0 : max);
        TimeBounds inside = new TimeBounds(other.start().earliest(), overBy);
        yield within(own, inside, own.end() == null ? null : inside);
      }
      case STARTS_WITH -> other.over().isOpenEnd() ? own : within(own, other.over(), null);
      case ENDS_WITH -> other.start().isOpenEnd() ? own : within(own, null, other.start());
    };
  }

  private static TimeBounds unending(TimeBounds bounds, long min, long max) {
    TimeBounds shifted = bounds.shifted(min, max);
    return max == TimeBounds.FUTURE
        ? new TimeBounds(shifted.earliest(), TimeBounds.FUTURE)
        : shifted;
  }

  private static Placement within(
      Placement own, @Nullable TimeBounds startLimit, @Nullable TimeBounds endLimit) {
    TimeBounds start = own.start();
    TimeBounds end = own.end();
    if (startLimit != null && !start.isOpenEnd()) {
      if (!start.overlaps(startLimit)) {
        return contradiction(own);
      }
      start = start.intersect(startLimit);
    }
    if (endLimit != null) {
      TimeBounds ownEnd = end == null ? TimeBounds.UNKNOWN : end;
      if (!ownEnd.isOpenEnd()) {
        if (!ownEnd.overlaps(endLimit)) {
          return contradiction(own);
        }
        end = ownEnd.intersect(endLimit);
      }
    }
    if (end != null && end.latest() <= start.earliest() && !start.isOpenEnd()) {
      return contradiction(own);
    }
    boolean tightened = !start.equals(own.start()) || (end != null && !end.equals(own.end()));
    Long best = own.best();
    boolean bestFits = best != null && best >= start.earliest() && best < start.latest();
    return new Placement(
        start,
        end,
        bestFits ? best : null,
        own.soft(),
        own.derived() || tightened,
        own.contradictory());
  }

  private static Placement contradiction(Placement own) {
    return new Placement(own.start(), own.end(), own.best(), own.soft(), own.derived(), true);
  }
}
