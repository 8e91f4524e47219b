package app.throughline.chronology;

import app.throughline.chronology.Statement.SpanOrder;
import app.throughline.chronology.Statement.StatedBound;
import app.throughline.model.EventId;
import app.throughline.model.LinkId;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import app.throughline.time.network.TemporalNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An event in the network: a point for a moment, two for a span, none for an open end. */
final class Member {
  /** An open end lies nowhere, so that nothing can be said of it. */
  static final int NO_POINT = -1;

  final EventId id;
  final Set<LinkId> links = new TreeSet<>((a, b) -> Long.compare(a.value(), b.value()));
  private final List<Integer> constraints = new ArrayList<>();
  private Placement stated;

  /** Where the event is drawn, as last found out. */
  Placement placed;

  int start = NO_POINT;
  int end = NO_POINT;

  Member(EventId id, Placement stated) {
    this.id = id;
    this.stated = stated;
    this.placed = stated;
  }

  Placement stated() {
    return stated;
  }

  /** Puts what the event's own words state into the network. */
  void enter(StatementNetwork network, Placement newStated) {
    stated = newStated;
    TimeBounds over = stated.end();
    start = stated.start().isOpenEnd() ? NO_POINT : network.addPoint();
    end = over == null ? start : over.isOpenEnd() ? NO_POINT : network.addPoint();
    bound(network, start, Limit.START_EARLIEST);
    bound(network, start, Limit.START_LATEST);
    if (over != null) {
      bound(network, end, Limit.END_EARLIEST);
      bound(network, end, Limit.END_LATEST);
      if (start != NO_POINT && end != NO_POINT) {
        Statement order = new SpanOrder(id);
        constraints.add(network.add(order, start, end, 0, TimeBounds.FUTURE));
      }
    }
  }

  private void bound(StatementNetwork network, int point, Limit limit) {
    if (point == NO_POINT || !limit.isKnown(stated)) {
      return;
    }
    Statement words = new StatedBound(id, limit, stated.soft());
    long millis = limit.of(stated);
    boolean earliest = limit.isEarliest();
    constraints.add(
        network.add(
            words,
            TemporalNetwork.ORIGIN,
            point,
            earliest ? Ticks.first(millis) : TimeBounds.PAST,
            earliest ? TimeBounds.FUTURE : Ticks.last(millis)));
  }

  /** Takes it out again; no link may be on it. */
  void leave(StatementNetwork network) {
    constraints.forEach(network::remove);
    constraints.clear();
    if (end != NO_POINT && end != start) {
      network.releasePoint(end);
    }
    if (start != NO_POINT) {
      network.releasePoint(start);
    }
    start = NO_POINT;
    end = NO_POINT;
  }

  /** Where the network puts it. */
  Placement place(StatementNetwork network, Softness softness, boolean contradictory) {
    TimeBounds drawnStart = start == NO_POINT ? stated.start() : tightened(network, false);
    TimeBounds drawnEnd =
        stated.end() == null ? null : end == NO_POINT ? stated.end() : tightened(network, true);
    Placement tight =
        new Placement(drawnStart, drawnEnd, null, stated.soft(), false, contradictory);
    boolean derived = false;
    boolean soft = false;
    boolean known = false;
    for (Limit limit : Limit.values()) {
      if (limit.isKnown(tight)) {
        known = true;
        boolean own = limit.of(tight) == limit.of(stated);
        derived |= !own || givenByOwnLink(network, limit);
        soft |= own ? stated.soft() : softness.isSoft(point(limit), limit.isEarliest());
      }
    }
    Long best = stated.best();
    boolean bestFits = best != null && best >= drawnStart.earliest() && best < drawnStart.latest();
    return new Placement(
        drawnStart,
        drawnEnd,
        bestFits ? best : null,
        known ? soft : stated.soft(),
        derived,
        contradictory);
  }

  private boolean givenByOwnLink(StatementNetwork network, Limit limit) {
    int point = point(limit);
    if (point == NO_POINT) {
      return false;
    }
    boolean earliest = limit.isEarliest();
    long millis = limit.of(stated);
    long tick = earliest ? Ticks.first(millis) : Ticks.last(millis);
    return network.isGivenByOwnLink(id, point, earliest, tick);
  }

  int point(Limit limit) {
    return limit.isOfEnd() ? end : start;
  }

  /** The stated bounds, tightened by more than by the event's own other end. */
  private TimeBounds tightened(StatementNetwork network, boolean ofEnd) {
    int point = ofEnd ? end : start;
    TimeBounds own = ofEnd ? stated.over() : stated.start();
    long earliest = network.earliestMillis(point);
    long latest = network.latestMillis(point);
    long from = own.earliest();
    long to = own.latest();
    if (earliest > (ofEnd ? Math.max(from, stated.start().earliest()) : from)) {
      from = earliest;
    }
    if (latest < (ofEnd ? to : Math.min(to, closing()))) {
      to = latest;
    }
    // Times beyond what the network reckons with stay as they are.
    return from < to ? new TimeBounds(from, to) : own;
  }

  /** The last a start may lie by the event's own end; no limit for a moment. */
  private long closing() {
    return stated.end() == null || end == NO_POINT ? TimeBounds.FUTURE : stated.over().latest();
  }

  /** Tells whether a limit of a point hangs on vague words. */
  interface Softness {
    boolean isSoft(int point, boolean earliest);
  }
}
