package app.throughline.ui.table;

import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.time.RelativeClause;
import app.throughline.time.When;
import java.util.List;

/**
 * A pasted row as the event that it would become.
 *
 * @param title one line; empty if the row cannot be taken
 * @param description any text
 * @param when its time; undated with its words where they were not understood
 * @param clauses how the words place it by other events
 * @param understood the time as understood, or why it was not, in words
 * @param unread whether the time was not understood
 * @param lane the lane's name, empty for the first lane
 * @param status how well established it is
 * @param importance how much it matters
 * @param tags none twice
 * @param people names, none twice
 * @param organisations names, none twice
 * @param places names, none twice
 * @param unknown words for status or importance that are none, empty if all are known
 */
record PasteRow(
    String title,
    String description,
    When when,
    List<RelativeClause> clauses,
    String understood,
    boolean unread,
    String lane,
    EventStatus status,
    Importance importance,
    List<String> tags,
    List<String> people,
    List<String> organisations,
    List<String> places,
    String unknown) {
  PasteRow {
    clauses = List.copyOf(clauses);
    tags = List.copyOf(tags);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }

  /** Whether it becomes an event. */
  boolean isTaken() {
    return !title.isEmpty();
  }
}
