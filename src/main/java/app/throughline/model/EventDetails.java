package app.throughline.model;

import java.util.List;
import java.util.Map;

/**
 * An event as the detail pane and the form show it, with the names of all that it refers to.
 *
 * @param records the event and what hangs on it
 * @param placement where it is drawn
 * @param lane its lane
 * @param entities every entity that its records name, by id
 * @param sources every source that its claims name, by id
 * @param linkedTitles the titles of the events at the other ends of its links
 * @param history what was done to it, newest first
 */
public record EventDetails(
    EventRecords records,
    Placement placement,
    Lane lane,
    Map<EntityId, Entity> entities,
    Map<SourceId, Source> sources,
    Map<EventId, String> linkedTitles,
    List<HistoryEntry> history) {

  /** Copies the collections. */
  public EventDetails {
    entities = Map.copyOf(entities);
    sources = Map.copyOf(sources);
    linkedTitles = Map.copyOf(linkedTitles);
    history = List.copyOf(history);
  }

  /** The event itself. */
  public Event event() {
    return records.event();
  }
}
