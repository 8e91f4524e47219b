package app.throughline.drawing;

import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;

/** Paints the overview strip: how many events there are when, and what part of it is visible. */
public final class OverviewPainter {
  static final double LEAST_BRUSH_PX = 6;
  private static final double BAR_INSET_PX = 6;
  private static final double LEAST_BAR_PX = 2;
  private static final double HANDLE_WIDTH_PX = 4;
  private static final double HANDLE_HEIGHT_PX = 14;
  private static final double TICK_WIDTH_PX = 3;
  private static final double TICK_HEIGHT_PX = 9;
  private static final double OUTSIDE_STRENGTH = 0.55;
  private static final double PERIOD_PX = 3;
  private static final double MARKER_PX = 8;

  private final Palette palette;
  private final Tones tones;
  private final TextFit fit;

  /** A painter in a theme; the measure measures texts as the pen writes them. */
  public OverviewPainter(Palette palette, TextMeasure measure) {
    this.palette = palette;
    this.tones = new Tones(palette);
    this.fit = new TextFit(measure);
  }

  /** Paints all of the strip. */
  public void paint(Pen pen, Overview overview) {
    pen.fill(new Box(0, 0, overview.widthPx(), overview.heightPx()), palette.panel());
    pen.fill(new Box(0, 0, overview.widthPx(), 1), palette.hairline());
    Box brush = overview.brush();
    pen.fillRound(brush, 4, Argb.faded(palette.selection(), 0.5));
    eras(pen, overview);
    bars(pen, overview, brush);
    ticks(pen, overview);
    pen.strokeRound(brush.inset(0.5), 4, Stroke.of(1, palette.accent()));
    handle(pen, overview, brush.xPx());
    handle(pen, overview, brush.rightPx());
    label(pen, overview);
  }

  /** A thin line along the top for a period, a tick for a marker. */
  private void eras(Pen pen, Overview overview) {
    for (Overview.EraSpan era : overview.eras()) {
      boolean marker = era.leftPx() == era.rightPx();
      double left = Math.rint(Math.max(overview.headerWidthPx(), era.leftPx()));
      double right = Math.rint(Math.min(overview.widthPx(), era.rightPx()));
      if (right >= left) {
        double width = Math.max(2, right - left);
        double height = marker ? MARKER_PX : PERIOD_PX;
        pen.fill(new Box(left, 1, width, height), tones.of(era.rgb()).edge());
      }
    }
  }

  /** Heights grow with the root of the counts, so that one event is seen beside a thousand. */
  private void bars(Pen pen, Overview overview, Box brush) {
    int[] density = overview.density();
    int most = 1;
    for (int count : density) {
      most = Math.max(most, count);
    }
    double bucket = (overview.widthPx() - overview.headerWidthPx()) / Math.max(1, density.length);
    double gap = bucket >= 3 ? 1 : 0;
    double room = overview.heightPx() - 2 * BAR_INSET_PX - LEAST_BAR_PX;
    for (int i = 0; i < density.length; i++) {
      if (density[i] > 0) {
        double left = Math.rint(overview.headerWidthPx() + i * bucket);
        double right = Math.rint(overview.headerWidthPx() + (i + 1) * bucket) - gap;
        double height = Math.rint(LEAST_BAR_PX + room * Math.sqrt((double) density[i] / most));
        boolean visible = right > brush.xPx() && left < brush.rightPx();
        double y = overview.heightPx() - BAR_INSET_PX - height;
        pen.fill(
            Box.between(left, Math.max(left + 1, right), Math.rint(y), height),
            visible ? palette.accent() : Argb.faded(palette.accent(), OUTSIDE_STRENGTH));
      }
    }
  }

  /** Where a search found something: ticks that hang from the top. */
  private void ticks(Pen pen, Overview overview) {
    int[] matches = overview.matches();
    double bucket = (overview.widthPx() - overview.headerWidthPx()) / Math.max(1, matches.length);
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] > 0) {
        double middle = overview.headerWidthPx() + (i + 0.5) * bucket;
        double left = Math.rint(middle - TICK_WIDTH_PX / 2);
        pen.fill(new Box(left, 1, TICK_WIDTH_PX, TICK_HEIGHT_PX), palette.match());
      }
    }
  }

  private void handle(Pen pen, Overview overview, double x) {
    double y = Math.rint((overview.heightPx() - HANDLE_HEIGHT_PX) / 2);
    double most = overview.widthPx() - HANDLE_WIDTH_PX;
    double left = Math.min(most, Math.max(overview.headerWidthPx(), x - HANDLE_WIDTH_PX / 2));
    Box box = new Box(left, y, HANDLE_WIDTH_PX, HANDLE_HEIGHT_PX);
    pen.fillRound(box, HANDLE_WIDTH_PX / 2, palette.accent());
  }

  private void label(Pen pen, Overview overview) {
    TextStyle style = TextStyle.SMALL;
    double room =
        overview.headerWidthPx() - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
    String text = fit.shortened(overview.label(), style, room);
    double baseline = Type.baselinePx(style, 0, overview.heightPx());
    pen.text(text, Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.mutedText());
  }
}
