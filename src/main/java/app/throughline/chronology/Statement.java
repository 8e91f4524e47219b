package app.throughline.chronology;

import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import java.util.List;

/** Something that the case says of when events happened, or that goes without saying. */
public sealed interface Statement {
  /** The events that it speaks of, the one it is about first: where a click leads. */
  List<EventId> events();

  /** Whether it is our reading of vague words, and so the one to doubt. */
  boolean soft();

  /**
   * The time that an event's own words state.
   *
   * @param event the event
   * @param limit the limit of that time which counts here
   * @param soft whether the words are vague
   */
  record StatedBound(EventId event, Limit limit, boolean soft) implements Statement {
    @Override
    public List<EventId> events() {
      return List.of(event);
    }
  }

  /**
   * What an event's words say of another event's time.
   *
   * @param link a link of a temporal kind
   */
  record LinkStatement(EventLink link) implements Statement {
    @Override
    public List<EventId> events() {
      return List.of(link.from(), link.to());
    }

    @Override
    public boolean soft() {
      return !link.hard();
    }
  }

  /**
   * An event does not end before it starts.
   *
   * @param event a span
   */
  record SpanOrder(EventId event) implements Statement {
    @Override
    public List<EventId> events() {
      return List.of(event);
    }

    @Override
    public boolean soft() {
      return false;
    }
  }
}
