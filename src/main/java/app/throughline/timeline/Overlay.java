package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import app.throughline.drawing.Stroke;
import org.jspecify.annotations.Nullable;

/** What lies over the timeline only in the window: the rubber band, and who has the keyboard. */
final class Overlay {
  private static final int BAND_ALPHA = 0x33;
  private final Palette palette;

  Overlay(Palette palette) {
    this.palette = palette;
  }

  /** The range that is being drawn, over axis and lanes; null for none. */
  void band(Pen pen, Frame frame, DragGesture.@Nullable Band band, Box lanes) {
    if (band == null) {
      return;
    }
    double left = Math.rint(Math.max(0, band.leftPx())) + frame.headerWidthPx();
    double right = Math.rint(Math.min(frame.widthPx(), band.rightPx() + frame.headerWidthPx()));
    int tint = (BAND_ALPHA << 24) | (palette.accent() & 0xFFFFFF);
    pen.fill(new Box(left, 0, right - left, lanes.bottomPx()), tint);
    pen.fill(new Box(left, 0, 1, lanes.bottomPx()), palette.accent());
    pen.fill(new Box(right - 1, 0, 1, lanes.bottomPx()), palette.accent());
  }

  /** The ring around the whole timeline while it has the keyboard but no event has. */
  void focusRing(Pen pen, Frame frame) {
    Box all = new Box(0, 0, frame.widthPx(), frame.heightPx());
    pen.strokeRound(all.inset(1), 2, Stroke.of(2, palette.accent()));
  }
}
