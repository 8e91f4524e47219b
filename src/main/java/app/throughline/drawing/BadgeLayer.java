package app.throughline.drawing;

import app.throughline.layout.Badge;
import app.throughline.layout.Mark;
import app.throughline.layout.TextStyle;
import app.throughline.model.EventIndex;

/** Paints the signs after a label, and the small ones of marks that have no label. */
final class BadgeLayer {
  private static final String DISPUTED = "\u2260";
  private static final double HEIGHT_PX = 14;
  private static final double SIGN_RADIUS_PX = 3;
  private static final double CLOCK_RADIUS_PX = 3.5;
  private static final double TRIANGLE_PX = 14;
  private static final double SMALL_TRIANGLE_PX = 8;

  private final Pen pen;
  private final Palette palette;
  private final double widthPx;

  BadgeLayer(Pen pen, Palette palette, double widthPx) {
    this.pen = pen;
    this.palette = palette;
    this.widthPx = widthPx;
  }

  /** The outlined unequal sign, after a clock if it is about times. */
  void pill(Mark mark, double x, Badge badge) {
    double width = badge.widthPx();
    double top = Math.rint(mark.yPx() + (mark.heightPx() - HEIGHT_PX) / 2);
    Box box = new Box(x, top, width, HEIGHT_PX);
    pen.fillRound(box, HEIGHT_PX / 2, palette.background());
    pen.strokeRound(box.inset(0.5), HEIGHT_PX / 2, Stroke.of(1, palette.warning()));
    double textX = x + 4.5;
    if (badge == Badge.RIVAL) {
      clock(x + 8, top + HEIGHT_PX / 2);
      textX = x + 15;
    }
    double baseline = Type.baselinePx(TextStyle.SMALL, top, HEIGHT_PX);
    pen.text(DISPUTED, textX, baseline, TextStyle.SMALL, palette.warning());
  }

  private void clock(double x, double y) {
    Stroke stroke = Stroke.of(1, palette.warning());
    pen.strokeCircle(x, y, CLOCK_RADIUS_PX, stroke);
    pen.line(x, y, x, y - CLOCK_RADIUS_PX + 1, stroke);
    pen.line(x - 0.5, y, x + CLOCK_RADIUS_PX - 1, y, stroke);
  }

  /** The triangle of what cannot all be true. */
  void contradiction(Mark mark, double x) {
    double top = Math.rint(mark.yPx() + (mark.heightPx() - TRIANGLE_PX) / 2);
    triangle(x - 1, top - 1.5, TRIANGLE_PX + 2, palette.warning());
    triangle(x + 1, top + 1, TRIANGLE_PX - 2, palette.background());
    double middle = x + TRIANGLE_PX / 2;
    pen.fill(new Box(middle - 0.75, top + 4.5, 1.5, 4.5), palette.warning());
    pen.fill(new Box(middle - 0.75, top + 10, 1.5, 1.5), palette.warning());
  }

  private void triangle(double x, double y, double sizePx, int argb) {
    pen.fillPolygon(
        new double[] {x, x + sizePx / 2, x + sizePx},
        new double[] {y + sizePx - 1, y, y + sizePx - 1},
        argb);
  }

  /** A sign at the corner of a mark without a label: a triangle, two dots, or one. */
  void corner(MarkShape shape) {
    Mark mark = shape.mark();
    if (mark.count() != 1) {
      return;
    }
    double right = Math.min(widthPx, shape.rightPx());
    double top = Math.rint(mark.yPx());
    if (mark.is(EventIndex.CONTRADICTORY)) {
      double x = right - SMALL_TRIANGLE_PX;
      triangle(x - 3, top - 4, SMALL_TRIANGLE_PX + 6, palette.background());
      triangle(x, top - 1, SMALL_TRIANGLE_PX, palette.warning());
    } else if (mark.is(EventIndex.RIVAL)) {
      dot(right - 3 * SIGN_RADIUS_PX + 1, top + SIGN_RADIUS_PX);
      dot(right - SIGN_RADIUS_PX + 1, top + SIGN_RADIUS_PX);
    } else if (mark.is(EventIndex.DISPUTED)) {
      dot(right - SIGN_RADIUS_PX, top + SIGN_RADIUS_PX);
    }
  }

  private void dot(double x, double y) {
    pen.fillCircle(x, y, SIGN_RADIUS_PX, palette.background());
    pen.fillCircle(x, y, SIGN_RADIUS_PX - 1, palette.warning());
  }
}
