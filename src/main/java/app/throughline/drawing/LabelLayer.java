package app.throughline.drawing;

import app.throughline.layout.Badge;
import app.throughline.layout.Mark;
import app.throughline.layout.TextStyle;
import app.throughline.model.EventStatus;

/** Writes the labels of marks and the badges after them. */
final class LabelLayer {
  private static final String APPROXIMATE = "~";
  private static final String DOUBTFUL = "?";

  private final Pen pen;
  private final Palette palette;
  private final Tones tones;
  private final BadgeLayer signs;
  private final double widthPx;

  /** Writes with the pen what lies between 0 and a width. */
  LabelLayer(Pen pen, Tones tones, double widthPx) {
    this.pen = pen;
    this.palette = tones.palette();
    this.tones = tones;
    this.signs = new BadgeLayer(pen, palette, widthPx);
    this.widthPx = widthPx;
  }

  private record Line(String text, double x, double widthPx, double baseline, TextStyle style) {}

  void paint(Mark mark) {
    Mark.Label label = mark.label();
    MarkShape shape = MarkShape.of(mark, widthPx);
    if (label == null) {
      signs.corner(shape);
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
    if (!cluster) {
      badges(shape, Math.rint(x + label.widthPx()));
    }
  }

  private static Line line(Mark mark, String text, double x, double widthPx, TextStyle style) {
    double baseline = Type.baselinePx(style, Math.rint(mark.yPx()), mark.heightPx());
    return new Line(text, x, widthPx, baseline, style);
  }

  /** Text over a solid core and beside it is written in the colour that is legible on each. */
  private void write(MarkShape shape, Line line) {
    double right = line.x() + line.widthPx();
    boolean solid = shape.hasCore() && !shape.mark().isDoubtful();
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

  /** In the room that the layout keeps free after the label, {@link Mark#badgeRoomPx}. */
  private void badges(MarkShape shape, double labelEndPx) {
    Mark mark = shape.mark();
    double x = labelEndPx + Badge.GAP_PX;
    for (Badge badge : Badge.of(mark.status(), mark.flags())) {
      switch (badge) {
        case APPROXIMATE, DOUBTFUL -> {
          String sign = badge == Badge.DOUBTFUL ? DOUBTFUL : APPROXIMATE;
          write(shape, line(mark, sign, x, badge.widthPx(), TextStyle.HEADING));
        }
        case DISPUTED, RIVAL -> signs.pill(mark, x, badge);
        case CONTRADICTORY -> signs.contradiction(mark, x);
      }
      x += badge.widthPx();
    }
  }
}
