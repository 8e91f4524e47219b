package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import java.util.List;

/**
 * How a row's name stands in its header: at its top, and in view while the row is.
 *
 * @param lines one or two
 * @param topPx the top of the first, from the top of the lanes
 */
record HeaderText(List<String> lines, double topPx) {
  private static final double NAME_TOP_PX = Metrics.LANE_PADDING_PX + 2;

  static HeaderText of(LaneBand lane, Box visible, TextFit fit) {
    double room = roomPx(visible.widthPx());
    List<String> lines =
        fit.wrapped(lane.name(), TextStyle.HEADING, room, lane.collapsed() ? 1 : 2);
    double height = lines.size() * Metrics.HEADER_LINE_PX;
    double band = lane.collapsed() ? Metrics.COLLAPSED_PX : lane.heightPx();
    double slack = Math.max(0, band - height - 2);
    double top = lane.yPx() + Math.min(NAME_TOP_PX, Math.floor(slack / 2));
    double lowest = lane.yPx() + lane.heightPx() - height - NAME_TOP_PX;
    return new HeaderText(lines, Math.max(top, Math.min(visible.yPx() + NAME_TOP_PX, lowest)));
  }

  /** The width that a name has. */
  static double roomPx(double headerWidthPx) {
    return headerWidthPx - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
  }

  /** Below the last line. */
  double bottomPx() {
    return topPx + lines.size() * Metrics.HEADER_LINE_PX;
  }
}
