package app.throughline.model;

import java.util.Set;

/**
 * Which events a view shows. All conditions must hold; a set of wanted things is a condition only
 * if it is not empty, and then any one of them will do. What is left out is counted, never silently
 * gone.
 *
 * @param hiddenLanes events of these lanes are left out
 * @param hiddenStatuses events of these statuses are left out
 * @param people only events in which one of these takes part
 * @param places only events at one of these
 * @param organisations only events in which one of these takes part
 * @param tags only events with one of these
 * @param sources only events of which one of these says something
 * @param fromMillis only events that may last to this instant or later, epoch milliseconds UTC;
 *     {@code Long.MIN_VALUE} for no limit
 * @param toMillis only events that may begin before this instant; {@code Long.MAX_VALUE} for no
 *     limit
 * @param conflictsOnly only events whose accounts or limits disagree
 * @param undatedOnly only events without a time
 * @param words only events that a search for these words finds; empty for no search
 */
public record EventFilter(
    Set<LaneId> hiddenLanes,
    Set<EventStatus> hiddenStatuses,
    Set<EntityId> people,
    Set<EntityId> places,
    Set<EntityId> organisations,
    Set<String> tags,
    Set<SourceId> sources,
    long fromMillis,
    long toMillis,
    boolean conflictsOnly,
    boolean undatedOnly,
    String words) {
  /** Leaves nothing out. */
  public static final EventFilter NONE = hiding(Set.of(), Set.of());

  /** Copies the sets. */
  public EventFilter {
    hiddenLanes = Set.copyOf(hiddenLanes);
    hiddenStatuses = Set.copyOf(hiddenStatuses);
    people = Set.copyOf(people);
    places = Set.copyOf(places);
    organisations = Set.copyOf(organisations);
    tags = Set.copyOf(tags);
    sources = Set.copyOf(sources);
  }

  /** Leaves out these lanes and statuses and nothing else. */
  public static EventFilter hiding(Set<LaneId> lanes, Set<EventStatus> statuses) {
    return new EventFilter(
        lanes,
        statuses,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        false,
        false,
        "");
  }

  /** The same with other lanes and statuses left out. */
  public EventFilter withHidden(Set<LaneId> lanes, Set<EventStatus> statuses) {
    return new EventFilter(
        lanes,
        statuses,
        people,
        places,
        organisations,
        tags,
        sources,
        fromMillis,
        toMillis,
        conflictsOnly,
        undatedOnly,
        words);
  }

  /**
   * Whether the event at a position of the index meets the conditions that the index alone can
   * tell: lane, status, date range, conflict and undated.
   */
  public boolean shows(EventIndex index, int position) {
    return (hiddenLanes.isEmpty() || !hiddenLanes.contains(index.lane(position)))
        && (hiddenStatuses.isEmpty() || !hiddenStatuses.contains(index.status(position)))
        && (!conflictsOnly || index.is(position, EventIndex.DISPUTED))
        && (!undatedOnly || position >= index.datedCount())
        && inRange(index, position);
  }

  private boolean inRange(EventIndex index, int position) {
    if (fromMillis == Long.MIN_VALUE && toMillis == Long.MAX_VALUE) {
      return true;
    }
    return position < index.datedCount()
        && index.endLatest(position) >= fromMillis
        && index.startEarliest(position) < toMillis;
  }
}
