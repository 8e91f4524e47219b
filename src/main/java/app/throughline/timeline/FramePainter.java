package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import org.jspecify.annotations.Nullable;

/** Paints one frame of the window's timeline, from the ground up, in one theme. */
final class FramePainter {
  private final LiveLayout live;
  private final Hands hands;
  private final RowHeaders rowHeaders;
  private final Palette palette;

  FramePainter(LiveLayout live, Hands hands, RowHeaders rowHeaders, Palette palette) {
    this.live = live;
    this.hands = hands;
    this.rowHeaders = rowHeaders;
    this.palette = palette;
  }

  /**
   * Paints all of it.
   *
   * @param band the rubber band being drawn, or null
   * @param ring whether the timeline as a whole has the keyboard
   */
  void paint(
      Pen pen, Frame frame, Highlights highlights, DragGesture.@Nullable Band band, boolean ring) {
    live.paint(pen, palette, frame, highlights);
    Box area = frame.lanes(live.hasUndated());
    rowHeaders.paint(pen, palette, live.measure(), frame, area);
    Overlay overlay = new Overlay(palette);
    overlay.band(pen, frame, band, area);
    live.measured(pen, palette, frame, band);
    hands.paint(pen, palette, frame, live, highlights);
    if (ring) {
      overlay.focusRing(pen, frame);
    }
  }
}
