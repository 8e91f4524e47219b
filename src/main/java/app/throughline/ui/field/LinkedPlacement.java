package app.throughline.ui.field;

import app.throughline.chronology.Chronology;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.Placement;
import app.throughline.time.When;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Where links would place an event, by the same reasoning as in the case. */
public final class LinkedPlacement {
  private LinkedPlacement() {}

  /**
   * Places an event.
   *
   * @param stated its own time
   * @param links its links, in either direction
   * @param known where the other events lie
   */
  public static Placement of(
      EventId self, When stated, Collection<EventLink> links, Function<EventId, Placement> known) {
    Map<EventId, Placement> placements = new HashMap<>();
    for (EventLink link : links) {
      EventId other = link.from().equals(self) ? link.to() : link.from();
      placements.put(other, known.apply(other));
    }
    placements.put(self, Placement.stated(stated));
    return Chronology.of(placements, links).placement(self, Placement.stated(stated));
  }

  /** Where an event is drawn. */
  public static Placement drawn(EventIndex index, EventId id) {
    int position = index.position(id);
    return position < 0 ? Placement.stated(When.UNDATED) : index.row(position).placement();
  }
}
