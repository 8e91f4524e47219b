package app.throughline.model;

import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

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
   * What the condition on one kind of thing names, as text: lanes, entities and sources by their
   * ids, statuses by their names, tags as they are. Those of lanes and statuses are left out.
   */
  public Set<String> keys(Grouping kind) {
    return switch (kind) {
      case LANE -> texts(hiddenLanes);
      case STATUS -> each(hiddenStatuses, EventStatus::name);
      case PERSON -> texts(people);
      case PLACE -> texts(places);
      case ORGANISATION -> texts(organisations);
      case TAG -> tags;
      case SOURCE -> texts(sources);
    };
  }

  /** The same with another condition on one kind of thing; see {@link #keys}. */
  public EventFilter withKeys(Grouping kind, Set<String> keys) {
    return new EventFilter(
        kind == Grouping.LANE ? ids(keys, LaneId::new) : hiddenLanes,
        kind == Grouping.STATUS ? each(keys, EventStatus::valueOf) : hiddenStatuses,
        kind == Grouping.PERSON ? ids(keys, EntityId::new) : people,
        kind == Grouping.PLACE ? ids(keys, EntityId::new) : places,
        kind == Grouping.ORGANISATION ? ids(keys, EntityId::new) : organisations,
        kind == Grouping.TAG ? keys : tags,
        kind == Grouping.SOURCE ? ids(keys, SourceId::new) : sources,
        fromMillis,
        toMillis,
        conflictsOnly,
        undatedOnly,
        words);
  }

  /** The same with another date range. */
  public EventFilter withRange(long newFromMillis, long newToMillis) {
    return with(newFromMillis, newToMillis, conflictsOnly, undatedOnly, words);
  }

  /** The same with only conflicting events, or not only them. */
  public EventFilter withConflictsOnly(boolean only) {
    return with(fromMillis, toMillis, only, undatedOnly, words);
  }

  /** The same with only undated events, or not only them. */
  public EventFilter withUndatedOnly(boolean only) {
    return with(fromMillis, toMillis, conflictsOnly, only, words);
  }

  /** The same with other words to search for. */
  public EventFilter withWords(String newWords) {
    return with(fromMillis, toMillis, conflictsOnly, undatedOnly, newWords);
  }

  private EventFilter with(long from, long to, boolean conflicts, boolean undated, String search) {
    return new EventFilter(
        hiddenLanes,
        hiddenStatuses,
        people,
        places,
        organisations,
        tags,
        sources,
        from,
        to,
        conflicts,
        undated,
        search);
  }

  private static Set<String> texts(Set<? extends RecordId> ids) {
    return each(ids, id -> String.valueOf(id.value()));
  }

  private static <T> Set<T> ids(Set<String> keys, LongFunction<T> id) {
    return each(keys, key -> id.apply(Long.parseLong(key)));
  }

  private static <A, B> Set<B> each(Set<A> all, Function<? super A, B> function) {
    return all.stream().map(function).collect(Collectors.toSet());
  }

  /** Whether there is a date range. */
  public boolean hasRange() {
    return fromMillis != Long.MIN_VALUE || toMillis != Long.MAX_VALUE;
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
    if (!hasRange()) {
      return true;
    }
    return position < index.datedCount()
        && index.endLatest(position) >= fromMillis
        && index.startEarliest(position) < toMillis;
  }
}
