package app.throughline.timeline;

import app.throughline.model.EventId;
import app.throughline.time.TimePart;
import app.throughline.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants changed by a drag, or by its keys.
 *
 * @param events the events, the one taken hold of first
 * @param part what of their times moves; more than one event only move as a whole
 * @param byMillis by how much, 0 for not at all. Events that are undated, or placed by their links,
 *     have no time of their own that could move
 * @param row the key of the row that they are to come into, or null if they stay in theirs
 * @param given the time that they are to have from now on, none of them having had one; null if
 *     they are moved
 */
public record TimelineEdit(
    List<EventId> events,
    TimePart part,
    long byMillis,
    @Nullable String row,
    @Nullable When given) {
  /** Copies the list. */
  public TimelineEdit {
    events = List.copyOf(events);
  }

  /** Events that have a time are moved. */
  public TimelineEdit(List<EventId> events, TimePart part, long byMillis, @Nullable String row) {
    this(events, part, byMillis, row, null);
  }
}
