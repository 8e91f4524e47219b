package app.throughline.drawing;

import app.throughline.layout.Metrics;

/**
 * The paper that a timeline is painted on: the axis on top, under it periods and markers, lanes
 * with their headers at the left, the undated strip at the bottom if there is need of one.
 *
 * @param widthPx the width of all, headers included
 * @param heightPx the height of all, axis and undated strip included
 * @param headerWidthPx the width of the lanes' headers; the layout's viewport is as wide as the
 *     rest
 * @param scrollYPx how much of the lanes is scrolled out at the top
 * @param erasPx the height of the strip of periods and markers under the axis
 */
public record Frame(
    double widthPx, double heightPx, double headerWidthPx, double scrollYPx, double erasPx) {
  /** The height of the axis: both tiers. */
  public static final double AXIS_PX = Metrics.AXIS_PX;

  /** The paper of a case without periods and markers. */
  public Frame(double widthPx, double heightPx, double headerWidthPx, double scrollYPx) {
    this(widthPx, heightPx, headerWidthPx, scrollYPx, 0);
  }

  /** Where the lanes begin: below the axis, and below periods and markers. */
  public double headPx() {
    return AXIS_PX + erasPx;
  }

  /** Where periods and markers have their names, headers included. */
  public Box eras() {
    return new Box(0, AXIS_PX, widthPx, erasPx);
  }

  /** Where the lanes are shown, below the axis and above the undated strip. */
  public Box lanes(boolean withUndated) {
    double bottom = heightPx - (withUndated ? Metrics.UNDATED_PX : 0);
    return new Box(0, headPx(), widthPx, Math.max(0, bottom - headPx()));
  }

  /** Where the marks are shown: the lanes without their headers. */
  public Box marks(boolean withUndated) {
    Box lanes = lanes(withUndated);
    double width = Math.max(0, widthPx - headerWidthPx);
    return new Box(headerWidthPx, lanes.yPx(), width, lanes.heightPx());
  }

  /** Where the undated strip is shown, headers included. */
  public Box undated() {
    return new Box(0, heightPx - Metrics.UNDATED_PX, widthPx, Metrics.UNDATED_PX);
  }

  /** The layout's x at an x of this frame. */
  public double layoutX(double x) {
    return x - headerWidthPx;
  }

  /** The layout's y, from the top of the lanes, at a y of this frame. */
  public double layoutY(double y) {
    return y - headPx() + scrollYPx;
  }
}
