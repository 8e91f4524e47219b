package app.throughline.model;

import app.throughline.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we think happened.
 *
 * @param id its id
 * @param title one line, never blank; see {@link Rules}
 * @param description any text, may be empty
 * @param lane the lane it is drawn in by default
 * @param when its time, {@link When#UNDATED} where nothing is known
 * @param status how well established it is
 * @param importance how much it matters
 * @param tags in the order given, none twice
 * @param color {@code #rrggbb} in place of the lane's colour, or null
 * @param tieOrder orders events whose times do not, see {@link TimeOrder}; lower comes first
 */
public record Event(
    EventId id,
    String title,
    String description,
    LaneId lane,
    When when,
    EventStatus status,
    Importance importance,
    List<String> tags,
    @Nullable String color,
    int tieOrder)
    implements CaseRecord {

  /** Copies the tags. */
  public Event {
    tags = List.copyOf(tags);
  }

  /** The same event under another id. */
  public Event withId(EventId newId) {
    return new Event(
        newId, title, description, lane, when, status, importance, tags, color, tieOrder);
  }

  /** The same event at another time. */
  public Event withWhen(When newWhen) {
    return new Event(
        id, title, description, lane, newWhen, status, importance, tags, color, tieOrder);
  }

  /** The same event with another title and description. */
  public Event withText(String newTitle, String newDescription) {
    return new Event(
        id, newTitle, newDescription, lane, when, status, importance, tags, color, tieOrder);
  }

  /** The same event in another lane. */
  public Event withLane(LaneId newLane) {
    return new Event(
        id, title, description, newLane, when, status, importance, tags, color, tieOrder);
  }

  /** The same event with another status. */
  public Event withStatus(EventStatus newStatus) {
    return new Event(
        id, title, description, lane, when, newStatus, importance, tags, color, tieOrder);
  }

  /** The same event, mattering more or less. */
  public Event withImportance(Importance newImportance) {
    return new Event(
        id, title, description, lane, when, status, newImportance, tags, color, tieOrder);
  }

  /** The same event with other tags. */
  public Event withTags(List<String> newTags) {
    return new Event(
        id, title, description, lane, when, status, importance, newTags, color, tieOrder);
  }

  /** The same event, earlier or later among those that are equal in time. */
  public Event withTieOrder(int newTieOrder) {
    return new Event(
        id, title, description, lane, when, status, importance, tags, color, newTieOrder);
  }
}
