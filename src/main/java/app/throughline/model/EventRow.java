package app.throughline.model;

import app.throughline.time.When;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as a line of a table.
 *
 * @param id the event
 * @param title its title
 * @param when its time as stated
 * @param placement where it is drawn
 * @param lane its lane
 * @param status how well established it is
 * @param importance how much it matters
 * @param tags in the order given
 * @param people the names of those who take part, in the order given
 * @param places the names of the places
 * @param organisations the names of the organisations
 * @param sources how many sources speak of it
 * @param claims how many claims they make
 * @param description any text, may be empty
 * @param created when it came into the case, or null if the history does not know
 * @param changed when it changed last, or null if the history does not know
 */
public record EventRow(
    EventId id,
    String title,
    When when,
    Placement placement,
    LaneId lane,
    EventStatus status,
    Importance importance,
    List<String> tags,
    List<String> people,
    List<String> places,
    List<String> organisations,
    int sources,
    int claims,
    String description,
    @Nullable Instant created,
    @Nullable Instant changed) {
  /** Copies the lists. */
  public EventRow {
    tags = List.copyOf(tags);
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
  }
}
