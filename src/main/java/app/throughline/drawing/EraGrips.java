package app.throughline.drawing;

import app.throughline.layout.EraStrip;
import org.jspecify.annotations.Nullable;

/** Paints the handles at the ends of the period that the pointer is on or holds. */
public final class EraGrips {
  private static final double HEIGHT_PX = 12;
  private static final double RADIUS_PX = 3;

  private final Pen pen;
  private final Palette palette;

  /** Paints in a theme. */
  public EraGrips(Pen pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  /** Paints them over the strip of a frame; null for none. */
  public void paint(EraStrip.@Nullable Band band, Frame frame) {
    Box strip = frame.eras();
    if (band == null || strip.isEmpty()) {
      return;
    }
    double header = frame.headerWidthPx();
    double top = strip.yPx() + band.line() * EraStrip.LINE_PX;
    pen.save();
    pen.clip(new Box(header, strip.yPx(), frame.widthPx() - header, strip.heightPx()));
    if (band.era().isMarker()) {
      Box flag =
          new Box(header + Math.rint(band.leftPx()), top, EraStrip.FLAG_PX, EraStrip.LINE_PX);
      pen.strokeRound(flag.inset(0.5), RADIUS_PX, Stroke.of(1, palette.accent()));
    } else {
      double handleTop = top + (EraStrip.LINE_PX - HEIGHT_PX) / 2;
      handle(header + band.startHandlePx(), handleTop);
      handle(header + band.endHandlePx(), handleTop);
    }
    pen.restore();
  }

  private void handle(double x, double top) {
    DraftLayer.handle(pen, palette, Math.rint(x), top, HEIGHT_PX);
  }
}
