package app.throughline.timeline;

import app.throughline.model.Era;
import app.throughline.model.EventId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a context menu.
 *
 * @param event what it is asked for, or null for the timeline itself
 * @param groupKey the key of the row there, empty if there is none
 * @param millis the start of the axis's unit there, epoch millis; empty outside axis, periods and
 *     lanes
 * @param screenX where, in screen coordinates
 * @param screenY where, in screen coordinates
 * @param era the period or marker that it is asked for, or null
 */
public record ContextRequest(
    @Nullable EventId event,
    String groupKey,
    OptionalLong millis,
    double screenX,
    double screenY,
    @Nullable Era era) {
  /** A wish that has nothing to do with periods and markers. */
  public ContextRequest(
      @Nullable EventId event,
      String groupKey,
      OptionalLong millis,
      double screenX,
      double screenY) {
    this(event, groupKey, millis, screenX, screenY, null);
  }
}
