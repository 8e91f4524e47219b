package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event, or a cluster of events, as it is drawn. All x are logical pixels from the left edge of
 * the viewport and may lie far outside it (infinite for an open side); y from the top of the lanes.
 *
 * <p>The order is {@code leftPx <= coreLeftPx} and {@code coreRightPx <= rightPx}. Between {@code
 * leftPx} and {@code coreLeftPx}, and between {@code coreRightPx} and {@code rightPx}, it is
 * possible; between the two cores a span is certain. A moment has no core: there {@code coreLeftPx
 * >= coreRightPx}.
 *
 * @param event the event; of a cluster its most important one
 * @param position the event's position in the index
 * @param count 1, or how many events a cluster holds
 * @param shape how it is drawn
 * @param leftPx the earliest it may start
 * @param coreLeftPx from here it is certainly under way
 * @param coreRightPx until here it is certainly under way
 * @param rightPx the latest it may end
 * @param bestPx where the best estimate lies, or NaN
 * @param yPx the top of its row
 * @param heightPx the height of its row's bar
 * @param rgb its colour, {@code 0xRRGGBB}
 * @param status how well established it is
 * @param flags of {@code EventIndex}
 * @param label its label, or null if none fits
 */
public record Mark(
    EventId event,
    int position,
    int count,
    Shape shape,
    double leftPx,
    double coreLeftPx,
    double coreRightPx,
    double rightPx,
    double bestPx,
    double yPx,
    double heightPx,
    int rgb,
    EventStatus status,
    int flags,
    @Nullable Label label) {

  /** The shapes of the visual language. */
  public enum Shape {
    /** A bar: solid core, fading over the possible range on each side. */
    SPAN,
    /** A dot at the best estimate before a fading band. */
    MOMENT_ESTIMATED,
    /** A light band without a dot. */
    MOMENT_BOUNDED,
    /** Many events in little room, with their number. */
    CLUSTER
  }

  /**
   * Text beside or inside a mark.
   *
   * @param text already shortened to fit
   * @param xPx its left edge
   * @param widthPx its width
   * @param inside whether it stands on the mark
   */
  public record Label(String text, double xPx, double widthPx, boolean inside) {}

  /** Whether it has one of the flags of {@code EventIndex}. */
  public boolean is(int flag) {
    return (flags & flag) != 0;
  }
}
