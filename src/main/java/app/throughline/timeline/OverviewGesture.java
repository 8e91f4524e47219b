package app.throughline.timeline;

import app.throughline.layout.Viewport;
import app.throughline.timeline.OverviewBrush.Grip;
import java.util.function.DoubleUnaryOperator;

/**
 * What a pressed and moved pointer does on the overview strip: move or resize the brush, draw a new
 * one, or, as a click beside it, bring it there. All x are logical pixels from the strip's left.
 */
final class OverviewGesture {
  /** How far the pointer may stray before a click becomes a drag. */
  private static final double CLICK_PX = 4;

  private final Viewport view;
  private final OverviewBrush brush;
  private final Grip grip;
  private final double pressPx;
  private final DoubleUnaryOperator millisAt;
  private boolean dragged;

  /**
   * A pointer that went down.
   *
   * @param view what the timeline shows
   * @param brush where that is on the strip
   * @param pressPx where the pointer is
   * @param millisAt the instant at a pixel of the strip
   */
  OverviewGesture(
      Viewport view, OverviewBrush brush, double pressPx, DoubleUnaryOperator millisAt) {
    this.view = view;
    this.brush = brush;
    this.grip = brush.gripAt(pressPx);
    this.pressPx = pressPx;
    this.millisAt = millisAt;
  }

  /** What the timeline shows after the pointer has moved to a place. */
  Viewport dragTo(double xPx) {
    dragged |= Math.abs(xPx - pressPx) >= CLICK_PX;
    if (!dragged) {
      return view;
    }
    if (grip == Grip.BODY) {
      // The strip's scale is not even: what is held follows the pointer, the length stays.
      double by = millisAt.applyAsDouble(xPx) - millisAt.applyAsDouble(pressPx);
      return view.pannedBy(by / view.millisPerPx());
    }
    OverviewBrush moved = brush.dragged(grip, pressPx, xPx);
    double start =
        grip == Grip.RIGHT_EDGE && moved.leftPx() == brush.leftPx()
            ? view.startMillis()
            : millisAt.applyAsDouble(moved.leftPx());
    double end =
        grip == Grip.LEFT_EDGE && moved.rightPx() == brush.rightPx()
            ? view.endMillis()
            : millisAt.applyAsDouble(moved.rightPx());
    return Viewport.ofRange(start, end, view.widthPx());
  }

  /** What the timeline shows after the pointer was let go. */
  Viewport release(double xPx) {
    Viewport end = dragTo(xPx);
    if (dragged || grip == Grip.BODY) {
      return end;
    }
    double to = millisAt.applyAsDouble(xPx);
    return view.pannedBy((to - view.middleMillis()) / view.millisPerPx());
  }
}
