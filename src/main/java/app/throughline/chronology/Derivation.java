package app.throughline.chronology;

import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.Placement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why an event is drawn where it is.
 *
 * @param event the event
 * @param stated where its own words place it
 * @param placed where it is drawn
 * @param limits the limits that are known, each with what is behind it, in the order of {@link
 *     Limit}
 * @param named the events that the statements speak of, by id, for titles and words
 */
public record Derivation(
    EventId event,
    Placement stated,
    Placement placed,
    List<KnownLimit> limits,
    Map<EventId, Event> named) {

  /** Copies the collections. */
  public Derivation {
    limits = List.copyOf(limits);
    named = Map.copyOf(named);
  }

  /**
   * A limit of where an event may lie.
   *
   * @param limit which
   * @param millis epoch milliseconds UTC, as {@link Limit} says
   * @param derived whether other events give it; otherwise the event's own words do. It may be no
   *     other limit than the stated one: what is after something else on a day is on that day
   * @param soft whether one of the statements behind it is our reading of vague words
   * @param chain the statements that together give it, as few as do: from the event itself to one
   *     that states a time
   */
  public record KnownLimit(
      Limit limit, long millis, boolean derived, boolean soft, List<Statement> chain) {
    /** Copies the list. */
    public KnownLimit {
      chain = List.copyOf(chain);
    }
  }

  /** The events that the statements speak of, this one too. */
  public Set<EventId> events() {
    Set<EventId> events = new LinkedHashSet<>(Set.of(event));
    limits.forEach(limit -> limit.chain().forEach(part -> events.addAll(part.events())));
    return events;
  }

  /** The same with the events that it speaks of. */
  public Derivation naming(Map<EventId, Event> events) {
    return new Derivation(event, stated, placed, limits, events);
  }

  /** Of an event that no other event places. */
  public static Derivation ofStated(EventId event, Placement stated) {
    List<KnownLimit> limits = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      if (limit.isKnown(stated)) {
        Statement words = new Statement.StatedBound(event, limit, stated.soft());
        limits.add(new KnownLimit(limit, limit.of(stated), false, stated.soft(), List.of(words)));
      }
    }
    return new Derivation(event, stated, stated, limits, Map.of());
  }
}
