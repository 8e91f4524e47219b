package app.throughline.timeline;

import javafx.animation.AnimationTimer;

/** Moves the view on while something is dragged against its edge. */
final class AutoPan {
  private static final double ZONE_PX = 28;
  private static final double FASTEST_PX_PER_SECOND = 900;
  private static final double LONGEST_STEP_SECONDS = 0.05;

  private final Camera camera;
  private final LaneScroll lanes;
  private final Runnable onMoved;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step(now);
        }
      };
  private double xPxPerSecond;
  private double yPxPerSecond;
  private long lastNanos;
  private boolean running;

  AutoPan(Camera camera, LaneScroll lanes, Runnable onMoved) {
    this.camera = camera;
    this.lanes = lanes;
    this.onMoved = onMoved;
  }

  /** Takes how fast to move; (0, 0) stops. */
  void run(double newXPxPerSecond, double newYPxPerSecond) {
    xPxPerSecond = newXPxPerSecond;
    yPxPerSecond = newYPxPerSecond;
    boolean wanted = xPxPerSecond != 0 || yPxPerSecond != 0;
    if (wanted && !running) {
      lastNanos = 0;
      timer.start();
    } else if (!wanted) {
      timer.stop();
    }
    running = wanted;
  }

  void stop() {
    run(0, 0);
  }

  private void step(long nowNanos) {
    double seconds =
        lastNanos == 0 ? 0 : Math.min(LONGEST_STEP_SECONDS, (nowNanos - lastNanos) / 1e9);
    lastNanos = nowNanos;
    camera.dragTo(camera.now().pannedBy(xPxPerSecond * seconds));
    lanes.scrollBy(yPxPerSecond * seconds);
    onMoved.run();
  }

  /** The speed for a pointer so far along an edge-to-edge length: 0 but near the edges. */
  static double speed(double atPx, double lengthPx) {
    if (lengthPx < 4 * ZONE_PX) {
      return 0;
    }
    double into = Math.max(0, atPx - (lengthPx - ZONE_PX)) - Math.max(0, ZONE_PX - atPx);
    double part = Math.max(-1, Math.min(1, into / ZONE_PX));
    return part * Math.abs(part) * FASTEST_PX_PER_SECOND;
  }
}
