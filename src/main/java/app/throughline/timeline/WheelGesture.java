package app.throughline.timeline;

import javafx.scene.input.ScrollEvent;

/** What the wheel and the trackpad do: zoom at the cursor, pan, or scroll the lanes. */
final class WheelGesture {
  /** A notch of a wheel is some 40 px and zooms by a quarter. */
  private static final double ZOOM_PER_PX = Math.log(1.25) / 40;

  /** No single event zooms by more than this, however fast the wheel turns. */
  private static final double MOST_PX = 160;

  private final Camera camera;
  private final LaneScroll lanes;

  WheelGesture(Camera camera, LaneScroll lanes) {
    this.camera = camera;
    this.lanes = lanes;
  }

  /**
   * Does what a scroll event asks for.
   *
   * @param xPx where the cursor is, from the left edge of the viewport
   */
  void scroll(ScrollEvent event, double xPx) {
    double dx = event.getDeltaX();
    double dy = event.getDeltaY();
    if (event.isControlDown() || event.isMetaDown()) {
      lanes.scrollBy(-dy);
    } else if (event.isShiftDown()) {
      // Toolkits turn a wheel sideways under Shift; not all of them do.
      pan(event, dx == 0 ? -dy : -dx);
    } else if (Math.abs(dx) > Math.abs(dy)) {
      pan(event, -dx);
    } else if (dy != 0) {
      double bounded = Math.max(-MOST_PX, Math.min(MOST_PX, dy));
      camera.zoomAt(Math.max(0, xPx), Math.exp(bounded * ZOOM_PER_PX));
    }
  }

  private void pan(ScrollEvent event, double dxPx) {
    // A trackpad's small steps are smooth by themselves; the notches of a wheel are not.
    if (event.isDirect() || event.isInertia() || event.getTouchCount() > 0) {
      camera.scrollBy(dxPx);
    } else {
      camera.panBy(dxPx * 2);
    }
  }
}
