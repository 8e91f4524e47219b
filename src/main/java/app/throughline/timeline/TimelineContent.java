package app.throughline.timeline;

import app.throughline.layout.Titles;
import app.throughline.model.Era;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Placement;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows. Immutable, but for what the functions may come to know later.
 *
 * @param caseId tells this case from others: the view stays while it is the same
 * @param index the events
 * @param groups the events in rows, as grouped and filtered
 * @param zone the case's zone; the style that the timeline prefers may show it in another
 * @param titles the events' titles
 * @param timeInWords an event's time for a person; empty while it is not at hand
 * @param stated where an event's own words place it; null while that is not at hand
 * @param eras periods and markers
 */
public record TimelineContent(
    UUID caseId,
    EventIndex index,
    EventGroups groups,
    ZoneId zone,
    Titles titles,
    Function<EventId, String> timeInWords,
    Function<EventId, @Nullable Placement> stated,
    List<Era> eras) {

  /** Nothing at all. */
  public static final TimelineContent EMPTY =
      new TimelineContent(
          new UUID(0, 0),
          EventIndex.EMPTY,
          EventGroups.EMPTY,
          ZoneId.of("UTC"),
          id -> null,
          id -> "");

  /** Copies the list. */
  public TimelineContent {
    eras = List.copyOf(eras);
  }

  /** The same without periods and markers, all drawn where its own words place it. */
  public TimelineContent(
      UUID caseId,
      EventIndex index,
      EventGroups groups,
      ZoneId zone,
      Titles titles,
      Function<EventId, String> timeInWords) {
    this(caseId, index, groups, zone, titles, timeInWords, id -> null, List.of());
  }
}
