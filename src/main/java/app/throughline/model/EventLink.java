package app.throughline.model;

import app.throughline.time.TimeBounds;

/**
 * A statement about two events.
 *
 * @param id its id
 * @param from the event it is about; for temporal kinds the one that is placed
 * @param to the event it refers to
 * @param kind what it says
 * @param minGapMillis the least distance between the two, 0 or more; temporal kinds only
 * @param maxGapMillis the greatest distance, {@link TimeBounds#FUTURE} where none is stated
 * @param hard whether a source states the gap; otherwise it is our reading
 */
public record EventLink(
    LinkId id,
    EventId from,
    EventId to,
    LinkKind kind,
    long minGapMillis,
    long maxGapMillis,
    boolean hard)
    implements CaseRecord {

  /**
   * Checks the gap.
   *
   * @throws IllegalArgumentException if it is negative or reversed, or links an event to itself
   */
  public EventLink {
    if (minGapMillis < 0 || maxGapMillis < minGapMillis) {
      throw new IllegalArgumentException("gap from " + minGapMillis + " to " + maxGapMillis);
    }
    if (from.equals(to)) {
      throw new IllegalArgumentException("an event is not linked to itself");
    }
  }

  /** A link that says nothing of a distance. */
  public static EventLink of(LinkId id, EventId from, EventId to, LinkKind kind) {
    return new EventLink(id, from, to, kind, 0, TimeBounds.FUTURE, true);
  }
}
