package app.throughline.timeline;

import app.throughline.layout.Viewport;

/**
 * The way from one viewport to another. The scale changes by equal factors in equal times, and the
 * instant that both viewports show at the same place stays there all the way.
 */
record ViewportTween(Viewport from, Viewport to) {
  private static final double SAME_SCALE = 1e-9;

  /**
   * The viewport on the way.
   *
   * @param progress 0 at the start to 1 at the end
   */
  Viewport at(double progress) {
    if (progress >= 1) {
      return to;
    }
    if (progress <= 0) {
      return from.withWidth(to.widthPx());
    }
    double eased = easeOut(progress);
    double ratio = to.millisPerPx() / from.millisPerPx();
    double scale = from.millisPerPx() * Math.pow(ratio, eased);
    double travelled =
        Math.abs(ratio - 1) < SAME_SCALE ? eased : (Math.pow(ratio, eased) - 1) / (ratio - 1);
    double start = from.startMillis() + (to.startMillis() - from.startMillis()) * travelled;
    return new Viewport(start, scale, to.widthPx());
  }

  private static double easeOut(double progress) {
    double left = 1 - progress;
    return 1 - left * left * left;
  }
}
