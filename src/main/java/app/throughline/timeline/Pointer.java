package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;

/** Where the pointer is, on the paper, and whether it moves things freely. */
record Pointer(double x, double y, boolean free, Frame frame) {
  double layoutX() {
    return frame.layoutX(x);
  }

  double layoutY() {
    return frame.layoutY(y);
  }

  /** Whether it is over the part that shows time, be it axis, periods or lanes. */
  boolean isOverTime(boolean withUndated) {
    Box lanes = frame.lanes(withUndated);
    return layoutX() >= 0 && x < frame.widthPx() && y >= 0 && y < lanes.bottomPx();
  }
}
