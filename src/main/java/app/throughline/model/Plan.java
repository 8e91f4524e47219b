package app.throughline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that changes in a case when things are merged, deleted or renamed: to be told beforehand, and
 * to be made as one edit.
 *
 * @param substitution what is done
 * @param changes in an order in which they can be made
 */
public record Plan(Substitution substitution, List<Change> changes) {
  /** Copies the list. */
  public Plan {
    changes = List.copyOf(changes);
  }

  /** Works out what a substitution changes. */
  public static Plan of(Holdings holdings, Substitution substitution) {
    return new Plan(substitution, new Planning(holdings, substitution).changes());
  }

  /** The edit that does it. */
  public Edit edit(String label, String author) {
    return new Edit(label, author, changes);
  }

  /** How many records of a type change and stay; the one that takes the others' place left out. */
  public int changed(Class<? extends CaseRecord> type) {
    return (int)
        changes.stream()
            .filter(change -> type.isInstance(change.after()) && change.before() != null)
            .filter(change -> !isThing(change.id()))
            .count();
  }

  /** How many records of a type go; the things themselves left out. */
  public int removed(Class<? extends CaseRecord> type) {
    return (int)
        changes.stream()
            .filter(change -> type.isInstance(change.before()) && change.after() == null)
            .filter(change -> !isThing(change.id()))
            .count();
  }

  /** How many events are themselves changed or have another cast, those that go left out. */
  public int events() {
    Set<EventId> events = new HashSet<>();
    Set<EventId> gone = new HashSet<>();
    for (Change change : changes) {
      if (change.before() instanceof Event event) {
        (change.after() == null ? gone : events).add(event.id());
      } else if (change.before() instanceof Participation part) {
        events.add(part.event());
      }
    }
    events.removeAll(gone);
    return events.size();
  }

  private boolean isThing(RecordId id) {
    if (substitution.subject() == Subject.TAG) {
      return false;
    }
    String key = String.valueOf(id.value());
    return substitution.old().contains(key) || key.equals(substitution.instead());
  }
}
