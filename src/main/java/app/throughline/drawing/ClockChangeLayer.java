package app.throughline.drawing;

import app.throughline.layout.AxisTick;
import app.throughline.layout.ClockChange;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.layout.TimelineLayout;

/**
 * Marks on the axis where the clocks are changed: a triangle to the right where they are put
 * forward, to the left where they are put back, with its words where the axis shows clock times and
 * has room beside the names of its units.
 */
final class ClockChangeLayer {
  private static final double HALF_PX = 4;
  private static final double GAP_PX = 6;
  private static final double LONGEST_CELL_MILLIS = 86_400_000.0 / 2;

  private final Pen pen;
  private final Palette palette;
  private final TextFit fit;

  ClockChangeLayer(Pen pen, Palette palette, TextFit fit) {
    this.pen = pen;
    this.palette = palette;
    this.fit = fit;
  }

  /** The marks, from the viewport's left edge. */
  void paint(TimelineLayout layout) {
    boolean withWords = showsClocks(layout);
    for (ClockChange change : layout.clockChanges()) {
      mark(change);
      if (withWords) {
        words(change, layout);
      }
    }
  }

  private static boolean showsClocks(TimelineLayout layout) {
    return layout.lowerTier().stream()
        .anyMatch(
            tick ->
                (tick.endXPx() - tick.xPx()) * layout.viewport().millisPerPx()
                    <= LONGEST_CELL_MILLIS);
  }

  private void mark(ClockChange change) {
    double x = Math.rint(change.xPx());
    double bottom = Metrics.AXIS_PX - 1;
    pen.fill(new Box(x, Metrics.AXIS_UPPER_PX, 1, Metrics.AXIS_LOWER_PX - 1), palette.warning());
    double back = change.forward() ? x - HALF_PX : x + 1 + HALF_PX;
    double point = change.forward() ? x + 1 + HALF_PX : x - HALF_PX;
    pen.fillPolygon(
        new double[] {back, point, back},
        new double[] {bottom - 2 * HALF_PX, bottom - HALF_PX, bottom},
        palette.warning());
  }

  /** In the upper tier, right of the mark and of the name of the unit that it is in. */
  private void words(ClockChange change, TimelineLayout layout) {
    double right = layout.viewport().widthPx();
    double left = Math.max(0, change.xPx()) + GAP_PX;
    TextStyle style = TextStyle.SMALL;
    double width = fit.widthPx(change.label(), style);
    for (AxisTick tick : layout.upperTier()) {
      double nameEnd =
          Math.max(0, tick.xPx())
              + Metrics.AXIS_LABEL_INSET_PX
              + fit.widthPx(tick.label(), TextStyle.HEADING)
              + 2 * GAP_PX;
      if (tick.xPx() <= change.xPx() && change.xPx() < tick.endXPx()) {
        left = Math.max(left, nameEnd);
        right = Math.min(right, tick.endXPx() - GAP_PX);
      }
    }
    if (left + width <= right) {
      double baseline = Type.baselinePx(style, 0, Metrics.AXIS_UPPER_PX - 1);
      pen.text(change.label(), left, baseline, style, palette.warning());
    }
  }
}
