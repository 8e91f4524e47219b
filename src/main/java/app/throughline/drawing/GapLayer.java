package app.throughline.drawing;

import app.throughline.layout.GapBracket;
import app.throughline.layout.Mark;
import app.throughline.layout.TextStyle;

/**
 * Paints the bracket between two selected events over the lanes: a line with ticks at the ends of
 * what is certain, dashed over what is only possible, what it says in its middle.
 */
public final class GapLayer {
  private static final double TICK_PX = 8;
  private static final double PILL_PX = 18;
  private static final double LEADER_STRENGTH = 0.5;
  private static final double GROUND_STRENGTH = 0.8;

  private final Pen pen;
  private final Palette palette;

  /** A layer painted in a theme. */
  public GapLayer(Pen pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  /** Paints the bracket at the top of the lanes of a frame. */
  public void paint(GapBracket bracket, Frame frame, boolean withUndated) {
    Box area = frame.marks(withUndated);
    pen.save();
    pen.clip(area);
    pen.translate(area.xPx(), area.yPx());
    double middle = GapBracket.HEIGHT_PX / 2;
    double left = clamped(bracket.leftPx(), area);
    double right = clamped(bracket.rightPx(), area);
    leaders(bracket, frame.scrollYPx(), area);
    Box ground = Box.between(left, right, middle - TICK_PX / 2, TICK_PX);
    pen.fill(ground, Argb.withAlpha(palette.background(), GROUND_STRENGTH));
    if (bracket.hasCore()) {
      double coreLeft = clamped(bracket.coreLeftPx(), area);
      double coreRight = clamped(bracket.coreRightPx(), area);
      possible(left, coreLeft, middle);
      possible(coreRight, right, middle);
      pen.fill(Box.between(coreLeft, coreRight, middle, 1), palette.accent());
      tick(coreLeft, middle, TICK_PX);
      tick(coreRight - 1, middle, TICK_PX);
    } else {
      possible(left, right, middle);
    }
    Mark.Label label = bracket.label();
    if (label != null) {
      pill(label, middle);
    }
    pen.restore();
  }

  private void possible(double left, double right, double middle) {
    if (right - left >= 1) {
      pen.line(left, middle + 0.5, right, middle + 0.5, Stroke.dashed(1, palette.accent()));
    }
  }

  private void tick(double x, double middle, double heightPx) {
    pen.fill(new Box(x, middle - heightPx / 2, 1, heightPx + 1), palette.accent());
  }

  private void leaders(GapBracket bracket, double scrollYPx, Box area) {
    int argb = Argb.faded(palette.accent(), LEADER_STRENGTH);
    for (GapBracket.Leader leader : bracket.leaders()) {
      double bottom = Math.min(area.heightPx(), leader.markYPx() - Math.rint(scrollYPx));
      double x = Math.rint(leader.xPx()) + 0.5;
      double top = GapBracket.HEIGHT_PX / 2;
      if (bottom > top) {
        pen.line(x, top, x, bottom, Stroke.dashed(1, argb));
      }
    }
  }

  private void pill(Mark.Label label, double middle) {
    double padding = GapBracket.LABEL_PADDING_PX;
    double width = Math.ceil(label.widthPx()) + 2 * padding;
    Box box = new Box(label.xPx() - padding, middle - PILL_PX / 2, width, PILL_PX);
    pen.fillRound(box, PILL_PX / 2, palette.background());
    pen.strokeRound(box.inset(0.5), PILL_PX / 2, Stroke.of(1, palette.accent()));
    double baseline = Type.baselinePx(TextStyle.LABEL, box.yPx(), PILL_PX);
    pen.text(label.text(), label.xPx(), baseline, TextStyle.LABEL, palette.text());
  }

  /** A little outside the area, so that an end that is out of view is not seen. */
  private static double clamped(double x, Box area) {
    return Math.rint(Math.max(-TICK_PX, Math.min(area.widthPx() + TICK_PX, x)));
  }
}
