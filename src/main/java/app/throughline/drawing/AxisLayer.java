package app.throughline.drawing;

import app.throughline.layout.AxisTick;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.layout.TimelineLayout;
import java.util.List;

/** Paints the two tiers of the axis, and their lines behind the marks. */
final class AxisLayer {
  private final Pen pen;
  private final Palette palette;
  private final TextFit fit;

  AxisLayer(Pen pen, Palette palette, TextFit fit) {
    this.pen = pen;
    this.palette = palette;
    this.fit = fit;
  }

  /** The lines of both tiers between two heights, from the viewport's left edge. */
  void grid(TimelineLayout layout, double topPx, double bottomPx) {
    for (AxisTick tick : layout.lowerTier()) {
      if (!tick.strong()) {
        vertical(tick.xPx(), topPx, bottomPx, palette.grid());
      }
    }
    for (AxisTick tick : layout.upperTier()) {
      vertical(tick.xPx(), topPx, bottomPx, palette.strongLine());
    }
  }

  private void vertical(double x, double topPx, double bottomPx, int argb) {
    if (x >= 1) {
      pen.fill(new Box(Math.rint(x), topPx, 1, bottomPx - topPx), argb);
    }
  }

  /** The axis on top of a frame. */
  void axis(TimelineLayout layout, Frame frame, String zoneName) {
    double lowerTop = Metrics.AXIS_UPPER_PX;
    pen.fill(new Box(0, 0, frame.widthPx(), Metrics.AXIS_PX), palette.background());
    pen.fill(new Box(0, lowerTop - 1, frame.widthPx(), 1), palette.hairline());
    double headerWidth = frame.headerWidthPx();
    pen.save();
    pen.clip(new Box(headerWidth, 0, frame.widthPx() - headerWidth, Metrics.AXIS_PX));
    pen.translate(headerWidth, 0);
    for (AxisTick tick : layout.lowerTier()) {
      lower(tick, layout.viewport().widthPx());
    }
    for (AxisTick tick : layout.upperTier()) {
      upper(tick, layout.viewport().widthPx());
    }
    new ClockChangeLayer(pen, palette, fit).paint(layout);
    pen.restore();
    pen.fill(new Box(0, Metrics.AXIS_PX - 1, frame.widthPx(), 1), palette.hairline());
    if (headerWidth > 0) {
      pen.fill(new Box(headerWidth - 1, 0, 1, Metrics.AXIS_PX), palette.hairline());
      zone(zoneName, headerWidth);
    }
  }

  /** A long name begins in the line above. */
  private void zone(String name, double headerWidthPx) {
    double room = headerWidthPx - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
    TextStyle style = TextStyle.SMALL;
    List<String> lines = fit.wrapped(name, style, room, 2);
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      double top = i == last ? Metrics.AXIS_UPPER_PX : 0;
      double height = i == last ? Metrics.AXIS_LOWER_PX : Metrics.AXIS_UPPER_PX;
      double baseline = Type.baselinePx(style, top, height - 1);
      pen.text(lines.get(i), Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.mutedText());
    }
  }

  private void lower(AxisTick tick, double visibleWidthPx) {
    double top = Metrics.AXIS_UPPER_PX;
    if (!tick.strong()) {
      vertical(tick.xPx(), top, Metrics.AXIS_PX, palette.hairline());
    }
    double left = Math.rint(tick.xPx()) + Metrics.AXIS_LABEL_INSET_PX;
    TextStyle style = TextStyle.SMALL;
    boolean whole = left + fit.widthPx(tick.label(), style) <= visibleWidthPx;
    if (left > 0 && whole) {
      double baseline = Type.baselinePx(style, top, Metrics.AXIS_LOWER_PX - 1);
      pen.text(tick.label(), left, baseline, style, palette.mutedText());
    }
  }

  /** The label stays in view while its unit does, pushed out by the next one. */
  private void upper(AxisTick tick, double visibleWidthPx) {
    vertical(tick.xPx(), 0, Metrics.AXIS_PX, palette.strongLine());
    TextStyle style = TextStyle.HEADING;
    double inset = Metrics.AXIS_LABEL_INSET_PX;
    double start = Math.max(0, Math.rint(tick.xPx()));
    double end = Math.min(visibleWidthPx, tick.endXPx());
    double room = end - Math.rint(tick.xPx()) - 2 * inset;
    String label = fit.shortened(tick.label(), style, room);
    double left = start + inset;
    if (tick.endXPx() < visibleWidthPx) {
      left = Math.min(left, Math.rint(end - inset - fit.widthPx(label, style)));
    }
    double baseline = Type.baselinePx(style, 0, Metrics.AXIS_UPPER_PX - 1);
    pen.text(label, left, baseline, style, palette.text());
  }
}
