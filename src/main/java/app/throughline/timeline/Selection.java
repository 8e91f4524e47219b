package app.throughline.timeline;

import app.throughline.model.EventId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The selected events in the order in which they were selected, and the one the keys act on. */
final class Selection {
  private final ObjectProperty<Set<EventId>> events =
      new SimpleObjectProperty<>(this, "selection", Set.of());
  private final ObjectProperty<@Nullable EventId> focused =
      new SimpleObjectProperty<>(this, "focusedEvent");

  Selection() {
    events.addListener((property, old, now) -> keepFocusWithin(now));
  }

  ObjectProperty<Set<EventId>> eventsProperty() {
    return events;
  }

  ObjectProperty<@Nullable EventId> focusedProperty() {
    return focused;
  }

  Set<EventId> events() {
    return events.get();
  }

  @Nullable EventId focused() {
    return focused.get();
  }

  /** Selects one event and nothing else. */
  void only(EventId event) {
    events.set(Set.of(event));
    focused.set(event);
  }

  /** Adds an event, or takes it out if it is selected. */
  void toggle(EventId event) {
    Set<EventId> now = new LinkedHashSet<>(events.get());
    boolean added = now.add(event);
    if (!added) {
      now.remove(event);
    }
    events.set(Collections.unmodifiableSet(now));
    if (added) {
      focused.set(event);
    }
  }

  void clear() {
    events.set(Set.of());
  }

  private void keepFocusWithin(Set<EventId> now) {
    EventId current = focused.get();
    if (current != null && now.contains(current)) {
      return;
    }
    EventId last = null;
    for (EventId event : now) {
      last = event;
    }
    focused.set(last);
  }
}
