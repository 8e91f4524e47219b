package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import java.util.List;

/** Paints the rows' grounds and headers. */
final class LaneLayer {
  private static final double EDGE_PX = 4;
  private static final double NAME_TOP_PX = Metrics.LANE_PADDING_PX + 2;

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
    double room = visible.widthPx() - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
    List<String> lines = fit.wrapped(lane.name(), style, room, 2);
    double height = lines.size() * Metrics.HEADER_LINE_PX;
    double slack = Math.max(0, lane.heightPx() - height - 2);
    double top = lane.yPx() + Math.min(NAME_TOP_PX, Math.floor(slack / 2));
    double lowest = lane.yPx() + lane.heightPx() - height - NAME_TOP_PX;
    top = Math.max(top, Math.min(visible.yPx() + NAME_TOP_PX, lowest));
    for (String line : lines) {
      double baseline = Type.baselinePx(style, top, Metrics.HEADER_LINE_PX);
      pen.text(line, Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.text());
      top += Metrics.HEADER_LINE_PX;
    }
  }

  private static boolean isIn(LaneBand lane, Box visible) {
    return lane.yPx() < visible.bottomPx() && lane.yPx() + lane.heightPx() > visible.yPx();
  }
}
