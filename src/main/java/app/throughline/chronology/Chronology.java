package app.throughline.chronology;

import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.Placement;
import app.throughline.time.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The events of a case whose times hang together: those with a temporal link, where each lies by
 * what is stated of all of them, and why. A link tells as much of the event it refers to as of its
 * own. Events without such links are no members and cost nothing.
 *
 * <p>Statements that cannot all be true are kept apart: what an event's own words state always
 * holds, and of the links those hold that can, hard ones first, then in the order of their ids. So
 * the result depends on the state of the case only, not on how it came about.
 *
 * <p>Not thread-safe.
 */
public final class Chronology {
  private static final int CONTRADICTIONS_TOLD = 5;
  private static final Comparator<EventLink> PRECEDENCE =
      Comparator.comparing((EventLink link) -> !link.hard())
          .thenComparingLong(link -> link.id().value());

  private final StatementNetwork network = new StatementNetwork();
  private final Map<EventId, Member> members = new HashMap<>();
  private final Map<LinkId, EventLink> links = new HashMap<>();
  private final Map<LinkId, List<Integer>> constraints = new HashMap<>();
  private List<Contradiction> contradictions = List.of();

  /**
   * What has changed in a case.
   *
   * @param unlinked the links that are gone or have changed
   * @param linked the links that are new or have changed, as they are now; kinds that say nothing
   *     of time are passed over
   * @param stated where their own words place the events that have changed or that the links name,
   *     as far as the case has them
   */
  public record Update(
      Collection<LinkId> unlinked, Collection<EventLink> linked, Map<EventId, Placement> stated) {}

  /** The chronology of some events; links to events without a placement are passed over. */
  public static Chronology of(Map<EventId, Placement> stated, Collection<EventLink> links) {
    Chronology chronology = new Chronology();
    chronology.update(new Update(List.of(), links, stated));
    return chronology;
  }

  /** Follows a change of the case; the events whose placement changed by it. */
  public Set<EventId> update(Update update) {
    Set<EventId> touched = disputed();
    boolean disputedBefore = !touched.isEmpty();
    update.unlinked().forEach(id -> drop(id, touched));
    List<EventLink> entering = new ArrayList<>(restated(update.stated()));
    for (EventLink link : update.linked()) {
      if (link.kind().relation() != null) {
        drop(link.id(), touched);
        if (admit(link, update.stated())) {
          entering.add(link);
        }
      }
    }
    Set<EventId> gone = dropLoose(touched);
    entering.removeIf(link -> !links.containsKey(link.id()));
    entering.stream().sorted(PRECEDENCE).forEach(this::enter);
    contradictions = network.contradictions();
    if (disputedBefore || !contradictions.isEmpty()) {
      touched.addAll(disputed());
      entering.forEach(link -> touched.addAll(List.of(link.from(), link.to())));
      settle(touched);
      contradictions = network.contradictions();
    }
    Set<EventId> moved = replaced();
    moved.addAll(gone);
    return moved;
  }

  private void drop(LinkId id, Set<EventId> touched) {
    EventLink link = links.remove(id);
    if (link != null) {
      leave(Set.of(id));
      for (EventId end : List.of(link.from(), link.to())) {
        touched.add(end);
        Member member = members.get(end);
        if (member != null) {
          member.links.remove(id);
        }
      }
    }
  }

  /** Takes links out of the network: first what is set aside, or it would be tried again. */
  private void leave(Collection<LinkId> ids) {
    List<Integer> leaving = new ArrayList<>();
    for (LinkId id : ids) {
      List<Integer> mine = constraints.remove(id);
      leaving.addAll(mine == null ? List.of() : mine);
    }
    leaving.stream()
        .sorted(Comparator.comparing(constraint -> !network.isSetAside(constraint)))
        .forEach(network::remove);
  }

  /** Enters what the events' words say now; the links that must be entered again. */
  private Collection<EventLink> restated(Map<EventId, Placement> stated) {
    Map<LinkId, EventLink> entering = new HashMap<>();
    stated.forEach(
        (id, placement) -> {
          Member member = members.get(id);
          if (member != null && !member.stated().equals(placement)) {
            leave(member.links);
            member.links.forEach(link -> entering.put(link, link(link)));
            member.leave(network);
            member.enter(network, placement);
          }
        });
    return entering.values();
  }

  private EventLink link(LinkId id) {
    EventLink link = links.get(id);
    if (link == null) {
      throw new IllegalStateException("no such link: " + id.value());
    }
    return link;
  }

  /** Notes a link, unless an event of it is unknown. */
  private boolean admit(EventLink link, Map<EventId, Placement> stated) {
    if (!knows(link.from(), stated) || !knows(link.to(), stated)) {
      return false;
    }
    Member from = member(link.from(), stated);
    Member to = member(link.to(), stated);
    from.links.add(link.id());
    to.links.add(link.id());
    links.put(link.id(), link);
    return true;
  }

  private boolean knows(EventId id, Map<EventId, Placement> stated) {
    return members.containsKey(id) || stated.containsKey(id);
  }

  private Member member(EventId id, Map<EventId, Placement> stated) {
    return members.computeIfAbsent(
        id,
        key -> {
          Placement placement = Objects.requireNonNull(stated.get(key));
          Member member = new Member(key, placement);
          member.enter(network, placement);
          return member;
        });
  }

  /** Lets the events go that no link is left of; those that were drawn elsewhere than stated. */
  private Set<EventId> dropLoose(Set<EventId> touched) {
    Set<EventId> gone = new HashSet<>();
    for (EventId id : touched) {
      Member member = members.get(id);
      if (member != null && member.links.isEmpty()) {
        member.leave(network);
        members.remove(id);
        if (!member.placed.equals(member.stated())) {
          gone.add(id);
        }
      }
    }
    return gone;
  }

  private void enter(EventLink link) {
    Member from = members.get(link.from());
    Member to = members.get(link.to());
    Relation relation = link.kind().relation();
    if (from != null && to != null && relation != null) {
      constraints.put(link.id(), LinkRules.enter(network, link, relation, from, to));
    }
  }

  /** Enters all links again, in their order, that hang together with some events. */
  private void settle(Set<EventId> events) {
    Set<EventId> reached = new HashSet<>();
    Set<EventLink> together = new HashSet<>();
    Deque<EventId> waiting = new ArrayDeque<>(events);
    while (!waiting.isEmpty()) {
      Member member = members.get(waiting.remove());
      if (member != null && reached.add(member.id)) {
        for (LinkId id : member.links) {
          EventLink link = link(id);
          if (together.add(link)) {
            waiting.add(link.from());
            waiting.add(link.to());
          }
        }
      }
    }
    leave(together.stream().map(EventLink::id).toList());
    together.stream().sorted(PRECEDENCE).forEach(this::enter);
  }

  /** Places all events anew; those that lie elsewhere than before. */
  private Set<EventId> replaced() {
    Set<Integer> hardEarliest = network.hard(true);
    Set<Integer> hardLatest = network.hard(false);
    Set<EventId> disputed = disputed();
    Set<EventId> moved = new HashSet<>();
    for (Member member : members.values()) {
      Placement placement =
          member.place(
              network,
              (point, earliest) -> !(earliest ? hardEarliest : hardLatest).contains(point),
              disputed.contains(member.id));
      if (!placement.equals(member.placed)) {
        member.placed = placement;
        moved.add(member.id);
      }
    }
    return moved;
  }

  /** The events that a contradiction speaks of. */
  private Set<EventId> disputed() {
    Set<EventId> events = new LinkedHashSet<>();
    contradictions.forEach(contradiction -> events.addAll(contradiction.events()));
    return events;
  }

  /** Whether nothing hangs together: no event is drawn elsewhere than stated. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** The events whose times hang together. */
  public Set<EventId> events() {
    return Set.copyOf(members.keySet());
  }

  /** Whether an event's time hangs together with another's. */
  public boolean has(EventId event) {
    return members.containsKey(event);
  }

  /** Where an event is drawn whose own words place it somewhere. */
  public Placement placement(EventId event, Placement stated) {
    Member member = members.get(event);
    return member == null ? stated : member.placed;
  }

  /**
   * Why an event is drawn where it is.
   *
   * @param stated where its own words place it
   */
  public Derivation explain(EventId event, Placement stated) {
    Member member = members.get(event);
    if (member == null) {
      return Derivation.ofStated(event, stated);
    }
    List<KnownLimit> limits = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      if (limit.isKnown(member.placed)) {
        limits.add(explained(member, limit));
      }
    }
    return new Derivation(event, member.stated(), member.placed, limits, Map.of());
  }

  private KnownLimit explained(Member member, Limit limit) {
    long millis = limit.of(member.placed);
    boolean visible = millis != limit.of(member.stated());
    int point = member.point(limit);
    List<Statement> chain =
        point == Member.NO_POINT ? List.of() : network.why(point, limit.isEarliest());
    boolean linked = chain.stream().anyMatch(Statement.LinkStatement.class::isInstance);
    if (!visible && !linked) {
      chain = List.of(new Statement.StatedBound(member.id, limit, member.stated().soft()));
    }
    boolean soft = chain.stream().anyMatch(Statement::soft);
    return new KnownLimit(limit, millis, visible || linked, soft, chain);
  }

  /**
   * What cannot all be true: up to five contradictions, the shortest first, of which no two share a
   * statement; setting one right may bring out others.
   */
  public List<Contradiction> contradictions() {
    List<Contradiction> told = new ArrayList<>();
    Set<Object> used = new HashSet<>();
    List<Contradiction> shortest =
        contradictions.stream()
            .sorted(Comparator.comparingInt(each -> each.statements().size()))
            .toList();
    for (Contradiction contradiction : shortest) {
      List<Object> said = contradiction.statements().stream().map(Chronology::said).toList();
      if (told.size() < CONTRADICTIONS_TOLD && said.stream().noneMatch(used::contains)) {
        used.addAll(said);
        told.add(contradiction);
      }
    }
    return told;
  }

  /** The same for both limits that an event's words state: one is not true without the other. */
  private static Object said(Statement statement) {
    return statement instanceof Statement.StatedBound words ? words.event() : statement;
  }
}
