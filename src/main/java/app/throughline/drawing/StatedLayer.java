package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.Viewport;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;

/**
 * Paints where an event's own words place it, around where it is drawn because of other events: a
 * dotted frame, open on a side where nothing is stated.
 */
public final class StatedLayer {
  private static final double AROUND_PX = 2;

  /** Farther out than this an edge is not seen, and its number may be past all measure. */
  private static final double OUTSIDE_PX = 10;

  private final Pen pen;
  private final Palette palette;
  private final Viewport viewport;

  /** A layer painted in a theme. */
  public StatedLayer(Pen pen, Palette palette, Viewport viewport) {
    this.pen = pen;
    this.palette = palette;
    this.viewport = viewport;
  }

  /** Paints the frame of a mark; none if its words give no time, or the same. */
  public void paint(Mark mark, Placement stated, Frame frame, boolean withUndated) {
    TimeBounds over = stated.over();
    double left = xPx(stated.start().earliest(), stated.start().earliest() == TimeBounds.PAST, -1);
    double right = xPx(over.latest(), over.latest() == TimeBounds.FUTURE, 1);
    boolean elsewhere =
        Math.abs(left - mark.drawnLeftPx()) > AROUND_PX
            || Math.abs(right - mark.drawnRightPx()) > AROUND_PX;
    if (stated.isUndated() || right - left < 1 || !elsewhere) {
      return;
    }
    Box area = frame.marks(withUndated);
    double top = mark.yPx() - AROUND_PX - 0.5;
    double bottom = mark.yPx() + mark.heightPx() + AROUND_PX + 0.5;
    Stroke stroke = new Stroke(1, palette.mutedText(), 2);
    pen.save();
    pen.clip(area);
    pen.translate(area.xPx(), area.yPx() - Math.rint(frame.scrollYPx()));
    pen.line(left, top, right, top, stroke);
    pen.line(left, bottom, right, bottom, stroke);
    pen.line(left, top, left, bottom, stroke);
    pen.line(right, top, right, bottom, stroke);
    pen.restore();
  }

  /** In the middle of a pixel; outside the view where there is no limit. */
  private double xPx(long millis, boolean open, int side) {
    double outside = side < 0 ? -OUTSIDE_PX : viewport.widthPx() + OUTSIDE_PX;
    double x = open ? outside : Math.rint(viewport.xPx(millis)) + 0.5;
    return Math.max(-OUTSIDE_PX, Math.min(viewport.widthPx() + OUTSIDE_PX, x));
  }
}
