package app.throughline.session;

import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.SearchHit;
import java.util.List;

/**
 * What a search found.
 *
 * @param index the events
 * @param events every event that a match concerns, as positions in the index
 * @param hits the matching records, best first, up to the number asked for
 */
public record Found(EventIndex index, EventSet events, List<SearchHit> hits) {
  /** Nothing was searched for. */
  public static final Found NOTHING = new Found(EventIndex.EMPTY, EventSet.EMPTY, List.of());

  /** Copies the list. */
  public Found {
    hits = List.copyOf(hits);
  }
}
