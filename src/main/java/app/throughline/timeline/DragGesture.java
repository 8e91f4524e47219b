package app.throughline.timeline;

import app.throughline.layout.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What a pressed and moved pointer does: pan in both directions, or draw a rubber band that becomes
 * the new range. All x are logical pixels from the left edge of the viewport.
 */
final class DragGesture {
  /** How far the pointer may stray before a click becomes a drag. */
  private static final double CLICK_PX = 4;

  /** What the pointer is doing. */
  enum Mode {
    NONE,
    PRESSED,
    PANNING,
    BANDING
  }

  /** The rubber band, in pixels from the left edge of the viewport. */
  record Band(double leftPx, double rightPx) {}

  private final Camera camera;
  private final LaneScroll lanes;
  private Mode mode = Mode.NONE;
  private boolean wantsBand;
  private double pressXPx;
  private double pressYPx;
  private double pressScrollPx;
  private double nowXPx;
  private @Nullable Viewport pressView;

  DragGesture(Camera camera, LaneScroll lanes) {
    this.camera = camera;
    this.lanes = lanes;
  }

  Mode mode() {
    return mode;
  }

  /** The band being drawn, or null. */
  @Nullable Band band() {
    return mode == Mode.BANDING
        ? new Band(Math.min(pressXPx, nowXPx), Math.max(pressXPx, nowXPx))
        : null;
  }

  /** The pointer went down; {@code band} asks for a rubber band in place of panning. */
  void press(double xPx, double yPx, boolean band) {
    camera.stop();
    mode = Mode.PRESSED;
    wantsBand = band;
    pressXPx = xPx;
    pressYPx = yPx;
    nowXPx = xPx;
    pressView = camera.now();
    pressScrollPx = lanes.offsetPx();
  }

  /** The pointer moved while down. */
  void drag(double xPx, double yPx) {
    nowXPx = xPx;
    if (mode == Mode.PRESSED && Math.hypot(xPx - pressXPx, yPx - pressYPx) >= CLICK_PX) {
      mode = wantsBand ? Mode.BANDING : Mode.PANNING;
    }
    Viewport from = pressView;
    if (mode == Mode.PANNING && from != null) {
      camera.dragTo(from.pannedBy(pressXPx - xPx));
      lanes.scrollTo(pressScrollPx + pressYPx - yPx);
    }
  }

  /**
   * The pointer was let go.
   *
   * @return whether this was a click, and no drag
   */
  boolean release(double xPx, double yPx) {
    drag(xPx, yPx);
    Mode ended = mode;
    Band drawn = band();
    cancel();
    if (ended == Mode.PANNING) {
      camera.dragEnded();
    } else if (drawn != null && drawn.rightPx() - drawn.leftPx() >= CLICK_PX) {
      Viewport view = camera.now();
      camera.showRange(view.millisAt(drawn.leftPx()), view.millisAt(drawn.rightPx()));
    }
    return ended == Mode.PRESSED;
  }

  /** Forgets the drag; what has been panned stays. */
  void cancel() {
    mode = Mode.NONE;
    pressView = null;
  }
}
