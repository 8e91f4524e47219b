package app.throughline.drawing;

import app.throughline.layout.EraStrip;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.model.Era;
import app.throughline.model.Texts;

/**
 * Paints periods and markers: a faint ground behind the events, and their names in the strip under
 * the axis. They stay in the background: the events are what one looks at.
 */
final class EraLayer {
  private static final double LIGHT_GROUND = 0.045;
  private static final double DARK_GROUND = 0.075;
  private static final double EDGE_STRENGTH = 0.45;
  private static final double INSET_PX = 2;
  private static final double LEAST_PX = 2;
  private static final double FLAG_WIDTH_PX = 8;
  private static final double FLAG_HEIGHT_PX = 8;

  private final Pen pen;
  private final Palette palette;
  private final Tones tones;
  private final TextFit fit;

  EraLayer(Pen pen, Tones tones, TextFit fit) {
    this.pen = pen;
    this.palette = tones.palette();
    this.tones = tones;
    this.fit = fit;
  }

  /** The faint grounds and the lines of a visible part of the lanes. */
  void grounds(EraStrip eras, Box visible) {
    for (EraStrip.Band band : eras.bands()) {
      int edge = Argb.faded(edge(band.era()), EDGE_STRENGTH);
      if (!band.era().isMarker()) {
        double alpha = palette.dark() ? DARK_GROUND : LIGHT_GROUND;
        pen.fill(across(band, visible), Argb.withAlpha(rgb(band.era()), alpha));
        line(band.rightPx() - 1, visible, edge);
      }
      line(band.leftPx(), visible, edge);
    }
  }

  private void line(double x, Box visible, int argb) {
    if (x >= visible.xPx() && x < visible.rightPx()) {
      pen.fill(new Box(Math.rint(x), visible.yPx(), 1, visible.heightPx()), argb);
    }
  }

  /** The strip of a frame. */
  void strip(EraStrip eras, Frame frame) {
    Box strip = frame.eras();
    if (strip.isEmpty()) {
      return;
    }
    double header = frame.headerWidthPx();
    pen.fill(strip, palette.background());
    pen.save();
    pen.clip(new Box(header, strip.yPx(), frame.widthPx() - header, strip.heightPx()));
    pen.translate(header, strip.yPx());
    Box visible = new Box(0, 0, frame.widthPx() - header, strip.heightPx());
    eras.bands().forEach(band -> band(band, visible));
    pen.restore();
    pen.fill(new Box(0, strip.bottomPx() - 1, frame.widthPx(), 1), palette.hairline());
    if (header > 0) {
      heading(strip, header);
    }
  }

  private void heading(Box strip, double headerPx) {
    TextStyle style = TextStyle.SMALL;
    double room = headerPx - Metrics.HEADER_INSET_LEFT_PX - Metrics.HEADER_INSET_RIGHT_PX;
    String text = fit.shortened(new Texts("drawing").get("eras"), style, room);
    double baseline = Type.baselinePx(style, strip.yPx(), EraStrip.LINE_PX);
    pen.text(text, Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.mutedText());
    pen.fill(new Box(headerPx - 1, strip.yPx(), 1, strip.heightPx()), palette.hairline());
  }

  /** One period or marker of the strip, from its top. */
  void band(EraStrip.Band band, Box visible) {
    double top = band.line() * EraStrip.LINE_PX + INSET_PX;
    double height = EraStrip.LINE_PX - 2 * INSET_PX;
    if (band.era().isMarker()) {
      flag(band, visible, top);
    } else {
      Box box = across(band, new Box(visible.xPx(), top, visible.widthPx(), height));
      pen.fill(box, tones.of(rgb(band.era())).band());
      Box edges = new Box(visible.xPx(), top, visible.widthPx(), height);
      line(band.leftPx(), edges, edge(band.era()));
      line(band.rightPx() - 1, edges, edge(band.era()));
    }
    Mark.Label label = band.label();
    if (label != null) {
      double baseline = Type.baselinePx(TextStyle.LABEL, top, height);
      pen.text(label.text(), Math.rint(label.xPx()), baseline, TextStyle.LABEL, palette.text());
    }
  }

  private void flag(EraStrip.Band band, Box visible, double top) {
    double x = Math.rint(band.leftPx());
    int argb = edge(band.era());
    line(x, new Box(visible.xPx(), top, visible.widthPx(), visible.bottomPx() - top), argb);
    pen.fillPolygon(
        new double[] {x, x + FLAG_WIDTH_PX, x},
        new double[] {top, top + FLAG_HEIGHT_PX / 2, top + FLAG_HEIGHT_PX},
        argb);
  }

  /** The part of a period that is in view, no narrower than can be seen. */
  private static Box across(EraStrip.Band band, Box visible) {
    double left = Math.rint(Math.max(visible.xPx(), band.leftPx()));
    double right = Math.rint(Math.min(visible.rightPx(), band.rightPx()));
    return Box.between(left, Math.max(left + LEAST_PX, right), visible.yPx(), visible.heightPx());
  }

  private int edge(Era era) {
    return tones.of(rgb(era)).edge();
  }

  /** The colour of a period or marker, {@code 0xRRGGBB}. */
  static int rgb(Era era) {
    return Integer.parseInt(era.color().substring(1), 16);
  }
}
