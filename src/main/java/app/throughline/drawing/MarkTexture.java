package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.model.EventIndex;

/**
 * The shapes and textures that say the same as tones and fades, so that they can be told apart
 * without colour, and where the ends of a mark are out of view or too near each other for a fade.
 */
final class MarkTexture {
  /** Marks narrower than this are sticks: they have no room for fades, ticks and textures. */
  static final double NARROW_PX = 8;

  /** How far the upper and lower edges of a core are soft whose limits are our reading. */
  static final double SOFT_EDGE_PX = 3;

  private static final double WAVE_PX = 12;
  private static final double WAVE_HEIGHT_PX = 3;
  private static final double WAVE_LINE_PX = 1.5;
  private static final double HATCH_PX = 8;
  private static final double HATCH_STRENGTH = 0.4;
  private static final double FOOT_PX = 2;
  private static final double STICK_FOOT_PX = 3;
  private static final double DASH_PX = 4;
  private static final double DASH_STEP_PX = 8;

  private final Pen pen;
  private final Palette palette;
  private final double widthPx;

  MarkTexture(Pen pen, Palette palette, double widthPx) {
    this.pen = pen;
    this.palette = palette;
    this.widthPx = widthPx;
  }

  /** A wave bitten out of the upper edge of a box: about. */
  void wave(Box box, double originPx, int argb) {
    double left = Math.max(-WAVE_PX, box.xPx());
    double right = Math.min(widthPx + WAVE_PX, box.rightPx());
    int steps = (int) Math.ceil((right - left) / (WAVE_PX / 4));
    if (steps < 1) {
      return;
    }
    double[] xs = new double[2 * steps + 2];
    double[] bites = new double[xs.length];
    double[] line = new double[xs.length];
    double phase = Math.abs(originPx) < 1e9 ? originPx : 0;
    for (int i = 0; i <= steps; i++) {
      double x = Math.min(right, left + i * WAVE_PX / 4);
      double y = box.yPx() + crest(x - phase);
      int back = xs.length - 1 - i;
      xs[i] = x;
      xs[back] = x;
      bites[i] = y;
      bites[back] = box.yPx() - 1;
      line[i] = y;
      line[back] = y + WAVE_LINE_PX;
    }
    pen.fillPolygon(xs, bites, palette.background());
    pen.fillPolygon(xs, line, argb);
  }

  private static double crest(double x) {
    return WAVE_HEIGHT_PX / 2 * (1 + Math.sin(2 * Math.PI * x / WAVE_PX));
  }

  /** Diagonal lines over a part of which nobody knows whether it belongs to the event. */
  void hatch(Box box, double originPx, int argb) {
    Box visible = visible(box);
    if (visible.isEmpty()) {
      return;
    }
    pen.save();
    pen.clip(visible);
    Stroke stroke = Stroke.of(1, Argb.faded(argb, HATCH_STRENGTH));
    double height = visible.heightPx();
    double phase = Math.abs(originPx) < 1e9 ? originPx % HATCH_PX : 0;
    double first = Math.floor(visible.xPx() / HATCH_PX) * HATCH_PX + phase - HATCH_PX;
    for (double x = first - height; x < visible.rightPx(); x += HATCH_PX) {
      pen.line(x, visible.bottomPx(), x + height, visible.yPx(), stroke);
    }
    pen.restore();
  }

  /** A line along the foot of a range, set off from it: limits that links tightened. */
  void foot(Box box, int argb) {
    Box visible = visible(box);
    double left = visible.xPx();
    double right = visible.rightPx();
    pen.fill(Box.between(left, right, box.bottomPx() - FOOT_PX - 1.5, 1.5), palette.background());
    pen.fill(Box.between(left, right, box.bottomPx() - FOOT_PX, FOOT_PX), argb);
  }

  /** A mark too narrow for the rest: its form says how its limits are known. */
  void stick(MarkShape shape, int argb) {
    Mark mark = shape.mark();
    Box box = shape.box();
    double end = mark.isDoubtful() ? box.bottomPx() : box.yPx() + DASH_STEP_PX;
    for (double y = box.yPx(); y < end; y += DASH_STEP_PX) {
      double height = mark.isDoubtful() ? DASH_PX : box.heightPx();
      pen.save();
      pen.clip(new Box(box.xPx() - NARROW_PX, y, box.widthPx() + 2 * NARROW_PX, height));
      stickForm(mark, box, argb);
      pen.restore();
    }
    if (mark.is(EventIndex.DERIVED)) {
      foot(
          new Box(
              box.xPx() - STICK_FOOT_PX,
              box.yPx(),
              box.widthPx() + 2 * STICK_FOOT_PX,
              box.heightPx()),
          argb);
    }
  }

  private void stickForm(Mark mark, Box box, int argb) {
    double left = box.xPx();
    double right = box.rightPx();
    double top = box.yPx();
    double bottom = box.bottomPx();
    if (mark.is(EventIndex.APPROXIMATE)) {
      double quarter = box.heightPx() / 4;
      double[] ys = {top, top + quarter, top + 2 * quarter, top + 3 * quarter, bottom};
      double[] xs = new double[2 * ys.length];
      double[] allYs = new double[xs.length];
      for (int i = 0; i < ys.length; i++) {
        double shift = i % 2 == 0 ? -2 : 2;
        xs[i] = left + shift + 0.5;
        xs[xs.length - 1 - i] = right + shift - 0.5;
        allYs[i] = ys[i];
        allYs[xs.length - 1 - i] = ys[i];
      }
      pen.fillPolygon(xs, allYs, argb);
    } else if (mark.is(EventIndex.SOFT)) {
      double middle = (left + right) / 2;
      double halfway = (top + bottom) / 2;
      pen.fillPolygon(
          new double[] {middle, right, middle, left},
          new double[] {top, halfway, bottom, halfway},
          argb);
    } else {
      pen.fill(box, argb);
    }
  }

  /** A dot without room for a band around it: the same forms as those of a range. */
  void dot(double x, double middleY, Mark mark, MarkTones tones) {
    double radius = Metrics.DOT_PX / 2;
    pen.fillCircle(x, middleY, radius, palette.background());
    if (mark.isDoubtful()) {
      pen.strokeCircle(x, middleY, radius - 2, Stroke.of(2, tones.edge()));
    } else {
      pen.fillCircle(x, middleY, radius - 1, tones.edge());
    }
  }

  private Box visible(Box box) {
    double left = Math.max(0, box.xPx());
    double right = Math.min(widthPx, box.rightPx());
    return Box.between(left, Math.max(left, right), box.yPx(), box.heightPx());
  }
}
