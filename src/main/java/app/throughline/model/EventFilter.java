package app.throughline.model;

import java.util.Set;

/**
 * Which events a view leaves out. What is left out is counted, never silently gone.
 *
 * @param hiddenLanes events of these lanes are left out
 * @param hiddenStatuses events of these statuses are left out
 */
public record EventFilter(Set<LaneId> hiddenLanes, Set<EventStatus> hiddenStatuses) {
  /** Leaves nothing out. */
  public static final EventFilter NONE = new EventFilter(Set.of(), Set.of());

  /** Copies the sets. */
  public EventFilter {
    hiddenLanes = Set.copyOf(hiddenLanes);
    hiddenStatuses = Set.copyOf(hiddenStatuses);
  }

  /** Whether the event at a position of the index is shown. */
  public boolean shows(EventIndex index, int position) {
    return (hiddenLanes.isEmpty() || !hiddenLanes.contains(index.lane(position)))
        && (hiddenStatuses.isEmpty() || !hiddenStatuses.contains(index.status(position)));
  }
}
