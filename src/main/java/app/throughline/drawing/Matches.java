package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import java.util.function.ToIntFunction;

/** The events that a search found, asked for mark by mark. Immutable. */
public final class Matches {
  /** Nothing was searched for. */
  public static final Matches NONE = new Matches(EventIndex.EMPTY, EventSet.EMPTY, cluster -> 0);

  private final EventIndex index;
  private final EventSet events;
  private final ToIntFunction<Mark> inCluster;

  /**
   * Events found.
   *
   * @param index the events that are painted
   * @param events those found, as positions in the index
   * @param inCluster how many of those found a cluster holds
   */
  public Matches(EventIndex index, EventSet events, ToIntFunction<Mark> inCluster) {
    this.index = index;
    this.events = events;
    this.inCluster = inCluster;
  }

  /** Whether an event was found. */
  boolean contains(EventId event) {
    return events.size() > 0 && events.contains(index.position(event));
  }

  /** How many of the events of a mark were found. */
  int in(Mark mark) {
    if (events.size() == 0) {
      return 0;
    }
    if (mark.count() > 1) {
      return inCluster.applyAsInt(mark);
    }
    return events.contains(mark.position()) ? 1 : 0;
  }
}
