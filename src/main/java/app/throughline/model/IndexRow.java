package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * One event as the {@link EventIndex} keeps it.
 *
 * @param id the event
 * @param lane its lane
 * @param placement where it is drawn
 * @param status how well established it is
 * @param importance how much it matters
 * @param flags of {@link EventIndex}: {@code APPROXIMATE}, {@code UNCERTAIN}, {@code DISPUTED},
 *     {@code RIVAL}
 * @param titleLength the title's length in characters; what a label needs is estimated from it
 * @param tieOrder orders events whose times do not
 * @param color {@code 0xRRGGBB} in place of the lane's colour, or -1
 */
public record IndexRow(
    EventId id,
    LaneId lane,
    Placement placement,
    EventStatus status,
    Importance importance,
    int flags,
    int titleLength,
    int tieOrder,
    int color) {

  /** The row of an event, drawn at the placement. */
  public static IndexRow of(Event event, Placement placement, boolean disputed) {
    int flags =
        (event.when().approximate() ? EventIndex.APPROXIMATE : 0)
            | (event.when().uncertain() ? EventIndex.UNCERTAIN : 0)
            | (disputed ? EventIndex.DISPUTED : 0);
    return new IndexRow(
        event.id(),
        event.lane(),
        placement,
        event.status(),
        event.importance(),
        flags,
        event.title().length(),
        event.tieOrder(),
        rgb(event.color()));
  }

  /** The same event drawn elsewhere. */
  public IndexRow at(Placement newPlacement) {
    return new IndexRow(
        id, lane, newPlacement, status, importance, flags, titleLength, tieOrder, color);
  }

  /** {@code #rrggbb} as a number, -1 for null. */
  public static int rgb(@Nullable String color) {
    return color == null ? -1 : Integer.parseInt(color.substring(1), 16);
  }
}
