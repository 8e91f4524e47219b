package app.throughline.layout;

/**
 * The part of time that is on screen, and its scale: {@code x = (t - start) / millisPerPx}.
 *
 * @param startMillis the instant at the left edge, epoch milliseconds UTC
 * @param millisPerPx how many milliseconds one logical pixel stands for, {@link #MIN_MILLIS_PER_PX}
 *     to {@link #MAX_MILLIS_PER_PX}
 * @param widthPx the width in logical pixels, greater than 0
 */
public record Viewport(double startMillis, double millisPerPx, double widthPx) {
  /** The closest zoom: a second is a thousand pixels wide. */
  public static final double MIN_MILLIS_PER_PX = 1;

  /** The farthest zoom: a pixel is some three hundred thousand years. */
  public static final double MAX_MILLIS_PER_PX = 9e15;

  /** The earliest and latest instant that a viewport reaches, some 290 million years either way. */
  public static final double LIMIT_MILLIS = 9.2e18;

  /** Brings scale and position into their ranges. */
  public Viewport {
    millisPerPx = Math.max(MIN_MILLIS_PER_PX, Math.min(MAX_MILLIS_PER_PX, millisPerPx));
    widthPx = Math.max(1, widthPx);
    startMillis =
        Math.max(-LIMIT_MILLIS, Math.min(LIMIT_MILLIS - widthPx * millisPerPx, startMillis));
  }

  /** The viewport that shows exactly {@code [start, end]}, or the closest zoom around it. */
  public static Viewport ofRange(double startMillis, double endMillis, double widthPx) {
    double span = Math.max(endMillis - startMillis, widthPx * MIN_MILLIS_PER_PX);
    double middle = (startMillis + endMillis) / 2;
    return new Viewport(middle - span / 2, span / widthPx, widthPx);
  }

  /** The instant at the right edge. */
  public double endMillis() {
    return startMillis + widthPx * millisPerPx;
  }

  /** The instant in the middle. */
  public double middleMillis() {
    return startMillis + widthPx * millisPerPx / 2;
  }

  /**
   * Where an instant lies, in pixels from the left edge; an infinite limit lies infinitely far out.
   */
  public double xPx(long epochMillis) {
    if (epochMillis == Long.MIN_VALUE) {
      return Double.NEGATIVE_INFINITY;
    }
    if (epochMillis == Long.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    return (epochMillis - startMillis) / millisPerPx;
  }

  /** The instant at a pixel. */
  public double millisAt(double xPx) {
    return startMillis + xPx * millisPerPx;
  }

  /**
   * This viewport zoomed so that the instant at {@code xPx} stays there; a factor over 1 zooms in.
   */
  public Viewport zoomedAt(double xPx, double factor) {
    double scale = Math.max(MIN_MILLIS_PER_PX, Math.min(MAX_MILLIS_PER_PX, millisPerPx / factor));
    return new Viewport(millisAt(xPx) - xPx * scale, scale, widthPx);
  }

  /** This viewport moved so that what is at {@code x} comes to {@code x - dxPx}. */
  public Viewport pannedBy(double dxPx) {
    return new Viewport(startMillis + dxPx * millisPerPx, millisPerPx, widthPx);
  }

  /** The same left edge and scale on another width. */
  public Viewport withWidth(double newWidthPx) {
    return new Viewport(startMillis, millisPerPx, newWidthPx);
  }
}
