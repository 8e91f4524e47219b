package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
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
 * @param bestPx where the dot of an estimated moment lies; of a span its best estimate, if any;
 *     otherwise NaN
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
    /**
     * A dot at the best estimate before a fading band; also a moment whose whole range is no wider
     * than the dot.
     */
    MOMENT_ESTIMATED,
    /** A light band without a dot. */
    MOMENT_BOUNDED,
    /** Many events in little room; the label is their number. All edges are those of its box. */
    CLUSTER
  }

  /**
   * Text beside or inside a mark.
   *
   * <p>Right of the label, {@link Mark#badgeRoomPx} are free.
   *
   * @param text already shortened to fit
   * @param xPx its left edge
   * @param widthPx its width
   * @param inside whether it stands on the mark
   */
  public record Label(String text, double xPx, double widthPx, boolean inside) {}

  /** A moment that its event has not got yet, at the top of the lanes. */
  static Mark moment(
      EventIndex index, int position, int rgb, TimeBounds bounds, Viewport viewport) {
    double leftPx = viewport.xPx(bounds.earliest());
    double rightPx = viewport.xPx(bounds.latest());
    boolean dot = rightPx - leftPx < Metrics.DOT_PX;
    return new Mark(
        index.id(position),
        position,
        1,
        dot ? Shape.MOMENT_ESTIMATED : Shape.MOMENT_BOUNDED,
        leftPx,
        rightPx,
        leftPx,
        rightPx,
        dot ? (leftPx + rightPx) / 2 : Double.NaN,
        0,
        Metrics.BAR_PX,
        rgb,
        index.status(position),
        index.flags(position),
        null);
  }

  /** The same mark in another row. */
  Mark at(double newYPx) {
    return new Mark(
        event,
        position,
        count,
        shape,
        leftPx,
        coreLeftPx,
        coreRightPx,
        rightPx,
        bestPx,
        newYPx,
        heightPx,
        rgb,
        status,
        flags,
        label);
  }

  /** Whether it has one of the flags of {@code EventIndex}. */
  public boolean is(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether the event, or its time, is doubtful. */
  public boolean isDoubtful() {
    return Badge.isDoubtful(status, flags);
  }

  /** What is kept free right of the label for the {@link Badge}s. */
  public double badgeRoomPx() {
    return Badge.roomPx(status, flags);
  }

  /** The left edge of what is drawn: with the dot, and no narrower than can be seen. */
  public double drawnLeftPx() {
    if (shape == Shape.MOMENT_ESTIMATED) {
      return Math.min(leftPx, bestPx - Metrics.DOT_PX / 2);
    }
    boolean narrow = rightPx - leftPx < Metrics.MIN_MARK_PX;
    return narrow ? (leftPx + rightPx - Metrics.MIN_MARK_PX) / 2 : leftPx;
  }

  /** The right edge of what is drawn: with the dot, and no narrower than can be seen. */
  public double drawnRightPx() {
    if (shape == Shape.MOMENT_ESTIMATED) {
      return Math.max(rightPx, bestPx + Metrics.DOT_PX / 2);
    }
    boolean narrow = rightPx - leftPx < Metrics.MIN_MARK_PX;
    return narrow ? (leftPx + rightPx + Metrics.MIN_MARK_PX) / 2 : rightPx;
  }

  /**
   * The same event at another place: its time with other limits, in another row. Its label goes
   * with its left edge.
   */
  public Mark movedTo(TimeLimits limits, Viewport viewport, double newYPx) {
    TimeBounds end = limits.end() == null ? limits.start() : limits.end();
    double newLeftPx = viewport.xPx(limits.start().earliest());
    double newRightPx = viewport.xPx(end.latest());
    Long best = limits.best();
    double newBestPx = best == null ? Double.NaN : viewport.xPx(best);
    if (best == null && shape == Shape.MOMENT_ESTIMATED) {
      newBestPx = (newLeftPx + newRightPx) / 2;
    }
    Mark moved =
        new Mark(
            event,
            position,
            count,
            shape,
            newLeftPx,
            Math.min(viewport.xPx(limits.start().latest()), newRightPx),
            Math.max(viewport.xPx(end.earliest()), newLeftPx),
            newRightPx,
            newBestPx,
            newYPx,
            heightPx,
            rgb,
            status,
            flags,
            null);
    if (label == null) {
      return moved;
    }
    // Where the left edge is out of view, the label sticks to the edge of the view.
    boolean sticks = label.inside() && drawnLeftPx() < 0;
    double dxPx = sticks ? 0 : moved.drawnLeftPx() - drawnLeftPx();
    double labelPx = label.xPx() + (Double.isFinite(dxPx) ? dxPx : 0);
    return moved.withLabel(new Label(label.text(), labelPx, label.widthPx(), label.inside()));
  }

  /** The same mark with another label, or none. */
  Mark withLabel(@Nullable Label newLabel) {
    return new Mark(
        event,
        position,
        count,
        shape,
        leftPx,
        coreLeftPx,
        coreRightPx,
        rightPx,
        bestPx,
        yPx,
        heightPx,
        rgb,
        status,
        flags,
        newLabel);
  }
}
