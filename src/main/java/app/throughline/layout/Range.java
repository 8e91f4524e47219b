package app.throughline.layout;

/**
 * A finite stretch of time.
 *
 * @param startMillis its start, epoch milliseconds UTC
 * @param endMillis its end, later than the start
 */
public record Range(long startMillis, long endMillis) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public Range {
    if (startMillis >= endMillis) {
      throw new IllegalArgumentException("empty range: " + startMillis + " to " + endMillis);
    }
  }

  /** Its length, 1 or more; a double because the longest do not fit a long. */
  public double lengthMillis() {
    return (double) endMillis - startMillis;
  }

  /** The viewport of a width that shows it. */
  public Viewport on(double widthPx) {
    return Viewport.ofRange((double) startMillis, (double) endMillis, widthPx);
  }

  /** The range nearest to two instants that may lie too far out or too close together. */
  static Range nearest(double startMillis, double endMillis) {
    double limit = Viewport.LIMIT_MILLIS;
    long start = Math.round(clamped(startMillis, limit - 2048));
    long end = Math.round(clamped(endMillis, limit));
    return new Range(start, Math.max(end, start + 1));
  }

  private static double clamped(double millis, double limit) {
    return Math.max(-Viewport.LIMIT_MILLIS, Math.min(limit, millis));
  }
}
