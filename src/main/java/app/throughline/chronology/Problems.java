package app.throughline.chronology;

import app.throughline.model.Event;
import app.throughline.model.EventId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with the times of a case.
 *
 * @param found the problems: contradictions first, then by kind and event
 * @param named the events that they speak of, by id, for titles and words
 */
public record Problems(List<Problem> found, Map<EventId, Event> named) {
  /** Copies the collections. */
  public Problems {
    found = List.copyOf(found);
    named = Map.copyOf(named);
  }

  /** The events that some problems speak of. */
  public static Set<EventId> events(List<Problem> problems) {
    Set<EventId> events = new LinkedHashSet<>();
    problems.forEach(problem -> events.addAll(problem.events()));
    return events;
  }
}
