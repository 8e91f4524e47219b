package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import java.util.List;

/** Paints the rows' grounds and headers. */
final class LaneLayer {
  private static final double EDGE_PX = 4;
  private static final double BIN_PX = Metrics.COLLAPSED_PX - 6;
  private static final double LEAST_BIN_PX = 3;

  private final Pen pen;
  private final Palette palette;
  private final Tones tones;
  private final TextFit fit;

  LaneLayer(Pen pen, Tones tones, TextFit fit) {
    this.pen = pen;
    this.palette = tones.palette();
    this.tones = tones;
    this.fit = fit;
  }

  /** The grounds of the rows that touch a visible part, every other one a stripe. */
  void grounds(List<LaneBand> lanes, Box visible) {
    for (int i = 0; i < lanes.size(); i++) {
      LaneBand lane = lanes.get(i);
      if (isIn(lane, visible)) {
        Box box = new Box(visible.xPx(), lane.yPx(), visible.widthPx(), lane.heightPx());
        if (i % 2 == 1) {
          pen.fill(box, palette.panel());
        }
      }
    }
  }

  /** The lines between the rows; painted over the grid's lines. */
  void separators(List<LaneBand> lanes, Box visible) {
    for (LaneBand lane : lanes) {
      if (isIn(lane, visible)) {
        double y = lane.yPx() + lane.heightPx() - 1;
        pen.fill(new Box(visible.xPx(), y, visible.widthPx(), 1), palette.hairline());
      }
    }
  }

  /** The rows' headers in a visible part as wide as the headers. */
  void headers(List<LaneBand> lanes, Box visible) {
    pen.fill(visible, palette.panel());
    for (LaneBand lane : lanes) {
      if (isIn(lane, visible)) {
        header(lane, visible);
      }
    }
    separators(lanes, visible);
    pen.fill(
        new Box(visible.rightPx() - 1, visible.yPx(), 1, visible.heightPx()), palette.hairline());
  }

  private void header(LaneBand lane, Box visible) {
    pen.fill(new Box(0, lane.yPx(), EDGE_PX, lane.heightPx()), tones.of(lane.rgb()).edge());
    TextStyle style = TextStyle.HEADING;
    HeaderText text = HeaderText.of(lane, visible, fit);
    double top = text.topPx();
    for (String line : text.lines()) {
      double baseline = Type.baselinePx(style, top, Metrics.HEADER_LINE_PX);
      pen.text(line, Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.text());
      top += Metrics.HEADER_LINE_PX;
    }
  }

  /** The densities of the collapsed rows in a visible part. */
  void densities(List<LaneBand> lanes, Box visible) {
    for (LaneBand lane : lanes) {
      if (lane.collapsed() && isIn(lane, visible)) {
        int tone = tones.of(lane.rgb()).edge();
        lane.bins().forEach(bin -> density(bin, lane.yPx() + Metrics.COLLAPSED_PX, tone));
      }
    }
  }

  private void density(LaneBand.Bin bin, double bottomPx, int argb) {
    double height = Math.max(LEAST_BIN_PX, Math.rint(bin.share() * BIN_PX));
    double left = Math.rint(bin.leftPx());
    double right = Math.max(left + 1, Math.rint(bin.leftPx() + bin.widthPx()) - 1);
    double foot = bottomPx - (Metrics.COLLAPSED_PX - BIN_PX) / 2;
    pen.fill(Box.between(left, right, foot - height, height), argb);
  }

  private static boolean isIn(LaneBand lane, Box visible) {
    return lane.yPx() < visible.bottomPx() && lane.yPx() + lane.heightPx() > visible.yPx();
  }
}
