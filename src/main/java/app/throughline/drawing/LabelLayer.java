package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;

/** Writes the labels of marks and the badges after them. */
final class LabelLayer {
  private static final String DISPUTED = "≠";
  private static final String DOUBTFUL = "?";
  private static final double BADGE_GAP_PX = 4;
  private static final double BADGE_HEIGHT_PX = 14;
  private static final double SIGN_RADIUS_PX = 3;

  private final Pen pen;
  private final Palette palette;
  private final Tones tones;
  private final TextMeasure measure;
  private final double widthPx;

  /** Writes with the pen what lies between 0 and a width. */
  LabelLayer(Pen pen, Tones tones, TextMeasure measure, double widthPx) {
    this.pen = pen;
    this.palette = tones.palette();
    this.tones = tones;
    this.measure = measure;
    this.widthPx = widthPx;
  }

  private record Line(String text, double x, double widthPx, double baseline, TextStyle style) {}

  void paint(Mark mark) {
    Mark.Label label = mark.label();
    MarkShape shape = MarkShape.of(mark, widthPx);
    if (label == null) {
      sign(shape);
      return;
    }
    double x = Math.rint(label.xPx());
    boolean cluster = mark.shape() == Mark.Shape.CLUSTER;
    TextStyle style = cluster ? TextStyle.SMALL : TextStyle.LABEL;
    write(shape, line(mark, label.text(), x, label.widthPx(), style));
    if (mark.status() == EventStatus.RETRACTED && !cluster) {
      double y = Math.rint(mark.yPx() + mark.heightPx() / 2);
      pen.fill(new Box(x, y, Math.rint(label.widthPx()), 1), palette.text());
    }
    if (mark.hasBadge() && !cluster) {
      badge(shape, Math.rint(x + label.widthPx()) + BADGE_GAP_PX);
    }
  }

  private static Line line(Mark mark, String text, double x, double widthPx, TextStyle style) {
    double baseline = Type.baselinePx(style, Math.rint(mark.yPx()), mark.heightPx());
    return new Line(text, x, widthPx, baseline, style);
  }

  /** Text over a solid core and beside it is written in the colour that is legible on each. */
  private void write(MarkShape shape, Line line) {
    double right = line.x() + line.widthPx();
    boolean solid = shape.hasCore() && !shape.mark().status().isDoubtful();
    Box core = shape.core();
    if (!solid || right <= core.xPx() || line.x() >= core.rightPx()) {
      write(line, palette.text());
      return;
    }
    int onCore = tones.of(shape.mark().rgb()).onCore();
    if ((line.x() >= core.xPx() && right <= core.rightPx()) || onCore == palette.text()) {
      write(line, onCore);
      return;
    }
    double top = core.yPx();
    double height = core.heightPx();
    write(line, palette.text(), Box.between(line.x() - 2, core.xPx(), top, height));
    write(line, onCore, core);
    write(line, palette.text(), Box.between(core.rightPx(), right + 2, top, height));
  }

  private void write(Line line, int argb) {
    pen.text(line.text(), line.x(), line.baseline(), line.style(), argb);
  }

  private void write(Line line, int argb, Box clip) {
    if (!clip.isEmpty()) {
      pen.save();
      pen.clip(clip);
      write(line, argb);
      pen.restore();
    }
  }

  /** In the room that the layout keeps free after the label, {@link Metrics#BADGE_PX}. */
  private void badge(MarkShape shape, double x) {
    Mark mark = shape.mark();
    boolean doubtful = mark.status().isDoubtful() || mark.is(EventIndex.UNCERTAIN);
    if (!mark.is(EventIndex.DISPUTED)) {
      write(shape, line(mark, DOUBTFUL, x, Metrics.BADGE_PX - BADGE_GAP_PX, TextStyle.HEADING));
      return;
    }
    String text = doubtful ? DISPUTED + DOUBTFUL : DISPUTED;
    double width = Metrics.BADGE_PX - BADGE_GAP_PX;
    double top = Math.rint(mark.yPx() + (mark.heightPx() - BADGE_HEIGHT_PX) / 2);
    Box box = new Box(x, top, width, BADGE_HEIGHT_PX);
    pen.fillRound(box, BADGE_HEIGHT_PX / 2, palette.background());
    pen.strokeRound(box.inset(0.5), BADGE_HEIGHT_PX / 2, Stroke.of(1, palette.warning()));
    TextStyle style = TextStyle.SMALL;
    double textX = x + (width - measure.widthPx(text, style)) / 2;
    pen.text(text, textX, Type.baselinePx(style, top, BADGE_HEIGHT_PX), style, palette.warning());
  }

  /** A disputed event without a label keeps a sign at its corner. */
  private void sign(MarkShape shape) {
    Mark mark = shape.mark();
    if (mark.is(EventIndex.DISPUTED) && mark.count() == 1) {
      double x = Math.min(widthPx, shape.rightPx()) - SIGN_RADIUS_PX;
      double y = Math.rint(mark.yPx()) + SIGN_RADIUS_PX;
      pen.fillCircle(x, y, SIGN_RADIUS_PX, palette.background());
      pen.fillCircle(x, y, SIGN_RADIUS_PX - 1, palette.warning());
    }
  }
}
