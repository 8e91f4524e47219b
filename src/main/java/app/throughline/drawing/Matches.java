package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The events that a search found, asked for mark by mark. Immutable. */
public final class Matches {
  /** Nothing was searched for. */
  public static final Matches NONE =
      new Matches(EventIndex.EMPTY, EventSet.EMPTY, cluster -> 0, row -> List.of());

  private final EventIndex index;
  private final EventSet events;
  private final ToIntFunction<Mark> inCluster;
  private final Function<LaneBand, List<LaneBand.Bin>> inRow;

  /**
   * Events found.
   *
   * @param index the events that are painted
   * @param events those found, as positions in the index
   * @param inCluster how many of those found a cluster holds
   * @param inRow where in a collapsed row those found lie
   */
  public Matches(
      EventIndex index,
      EventSet events,
      ToIntFunction<Mark> inCluster,
      Function<LaneBand, List<LaneBand.Bin>> inRow) {
    this.index = index;
    this.events = events;
    this.inCluster = inCluster;
    this.inRow = inRow;
  }

  /** Where in a collapsed row some were found. */
  public List<LaneBand.Bin> in(LaneBand row) {
    return events.size() == 0 || !row.collapsed() ? List.of() : inRow.apply(row);
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
