package app.throughline.drawing;

import app.throughline.layout.LinkKnob;
import app.throughline.layout.LinkLine;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints links between events over the lanes: lines with an arrow, dashed where the distance is our
 * reading, with what they say where there is room; and the knobs that links are drawn from. Paint
 * it with the origin at the left of the viewport and the top of the lanes.
 */
public final class LinkLayer {
  private static final double ARROW_PX = 9;
  private static final double ARROW_HALF_PX = 4;
  private static final double LINE_PX = 1.5;
  private static final double PILL_PX = 16;
  private static final double PADDING_PX = 6;
  private static final double EDGE_PX = 2;

  /** A label needs so much of the line on each side of it. */
  private static final double ROOM_PX = 14;

  private final Pen pen;
  private final Palette palette;
  private final TextMeasure measure;
  private final Box visible;

  /**
   * A layer painted in a theme.
   *
   * @param visible what of the lanes is in view; lines that leave it end at its edge
   */
  public LinkLayer(Pen pen, Palette palette, TextMeasure measure, Box visible) {
    this.pen = pen;
    this.palette = palette;
    this.measure = measure;
    this.visible = visible;
  }

  /** Paints links: all lines first, so that none runs through a label. */
  public void paint(List<LinkLine> lines) {
    List<Segment> seen =
        lines.stream().map(this::cut).filter(segment -> segment.lengthPx() > ARROW_PX).toList();
    seen.forEach(this::line);
    List<Box> labels = new ArrayList<>();
    seen.forEach(segment -> label(segment, labels));
  }

  /** Paints the knobs of events. */
  public void knobs(List<LinkKnob> knobs) {
    for (LinkKnob knob : knobs) {
      double x = Math.rint(knob.xPx());
      double y = Math.rint(knob.yPx());
      pen.fillCircle(x, y, LinkKnob.RADIUS_PX + 1, palette.background());
      pen.fillCircle(x, y, LinkKnob.RADIUS_PX - 1.5, palette.accent());
      pen.strokeCircle(x, y, LinkKnob.RADIUS_PX, Stroke.of(1.5, palette.accent()));
    }
  }

  /** Paints the line that is being drawn from a knob to the pointer, or to a knob aimed at. */
  public void elastic(LinkLine line) {
    Segment segment = cut(line);
    if (segment.lengthPx() > ARROW_PX) {
      line(segment);
    }
  }

  /** What is seen of a line. */
  private record Segment(double x1, double y1, double x2, double y2, boolean soft, String text) {
    double lengthPx() {
      return Math.hypot(x2 - x1, y2 - y1);
    }
  }

  /** The part of a line inside the visible box, after Liang and Barsky. */
  private Segment cut(LinkLine line) {
    double dx = line.toXPx() - line.fromXPx();
    double dy = line.toYPx() - line.fromYPx();
    double left = visible.xPx() + EDGE_PX;
    double right = visible.rightPx() - EDGE_PX;
    double top = visible.yPx() + EDGE_PX;
    double bottom = visible.bottomPx() - EDGE_PX;
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      line.fromXPx() - left, right - line.fromXPx(), line.fromYPx() - top, bottom - line.fromYPx()
    };
    double from = 0;
    double to = 1;
    for (int side = 0; side < p.length; side++) {
      if (p[side] == 0 && q[side] < 0) {
        to = -1;
      } else if (p[side] < 0) {
        from = Math.max(from, q[side] / p[side]);
      } else if (p[side] > 0) {
        to = Math.min(to, q[side] / p[side]);
      }
    }
    to = Math.max(from, to);
    return new Segment(
        line.fromXPx() + from * dx,
        line.fromYPx() + from * dy,
        line.fromXPx() + to * dx,
        line.fromYPx() + to * dy,
        line.soft(),
        line.text());
  }

  private void line(Segment line) {
    double length = line.lengthPx();
    double ux = (line.x2() - line.x1()) / length;
    double uy = (line.y2() - line.y1()) / length;
    double footX = line.x2() - ARROW_PX * ux;
    double footY = line.y2() - ARROW_PX * uy;
    // A ground in the paper's colour keeps the line apart from the marks that it crosses.
    int ground = Argb.withAlpha(palette.background(), 0.7);
    pen.line(line.x1(), line.y1(), footX, footY, Stroke.of(LINE_PX + 2, ground));
    Stroke stroke =
        line.soft()
            ? Stroke.dashed(LINE_PX, palette.accent())
            : Stroke.of(LINE_PX, palette.accent());
    pen.line(line.x1(), line.y1(), footX, footY, stroke);
    pen.fillCircle(line.x1(), line.y1(), 2.5, palette.accent());
    pen.fillPolygon(
        new double[] {line.x2(), footX - ARROW_HALF_PX * uy, footX + ARROW_HALF_PX * uy},
        new double[] {line.y2(), footY + ARROW_HALF_PX * ux, footY - ARROW_HALF_PX * ux},
        palette.accent());
  }

  private void label(Segment line, List<Box> labels) {
    if (line.text().isEmpty()) {
      return;
    }
    double width = Math.ceil(measure.widthPx(line.text(), TextStyle.LABEL)) + 2 * PADDING_PX;
    double middleX = (line.x1() + line.x2()) / 2;
    double middleY = (line.y1() + line.y2()) / 2;
    double slope = Math.abs(line.y2() - line.y1()) / line.lengthPx();
    // How much of the line the label hides: its width where it is level, its height where steep.
    double hidden = Math.min(width / Math.max(1e-6, Math.sqrt(1 - slope * slope)), 2 * width);
    double covered = slope > 0 ? Math.min(hidden, PILL_PX / slope) : hidden;
    boolean inside =
        middleX - width / 2 >= visible.xPx() && middleX + width / 2 <= visible.rightPx();
    if (!inside || line.lengthPx() < covered + 2 * ROOM_PX) {
      return;
    }
    Box box =
        new Box(Math.rint(middleX - width / 2), Math.rint(middleY - PILL_PX / 2), width, PILL_PX);
    if (labels.stream().anyMatch(other -> meet(box, other))) {
      return;
    }
    labels.add(box);
    pen.fillRound(box, PILL_PX / 2, palette.background());
    pen.strokeRound(box.inset(0.5), PILL_PX / 2, Stroke.of(1, palette.accent()));
    double baseline = Type.baselinePx(TextStyle.LABEL, box.yPx(), PILL_PX);
    pen.text(line.text(), box.xPx() + PADDING_PX, baseline, TextStyle.LABEL, palette.text());
  }

  private static boolean meet(Box one, Box other) {
    return one.xPx() < other.rightPx()
        && other.xPx() < one.rightPx()
        && one.yPx() < other.bottomPx()
        && other.yPx() < one.bottomPx();
  }
}
