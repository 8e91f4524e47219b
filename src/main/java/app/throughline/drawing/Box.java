package app.throughline.drawing;

/**
 * An upright rectangle on the paper, in logical pixels.
 *
 * @param xPx its left edge
 * @param yPx its top
 * @param widthPx its width; nothing is drawn if it is not positive
 * @param heightPx its height; nothing is drawn if it is not positive
 */
public record Box(double xPx, double yPx, double widthPx, double heightPx) {
  /** The box between two edges. */
  static Box between(double leftPx, double rightPx, double yPx, double heightPx) {
    return new Box(leftPx, yPx, rightPx - leftPx, heightPx);
  }

  /** The x of its right edge. */
  public double rightPx() {
    return xPx + widthPx;
  }

  /** The y of its bottom edge. */
  public double bottomPx() {
    return yPx + heightPx;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return !(widthPx > 0 && heightPx > 0);
  }

  /** Whether all its edges lie on whole pixels, so that it needs no anti-aliasing. */
  public boolean isWhole() {
    return isWhole(xPx) && isWhole(yPx) && isWhole(widthPx) && isWhole(heightPx);
  }

  /** This box made smaller by {@code dPx} on every side; a negative distance makes it larger. */
  public Box inset(double dPx) {
    return new Box(xPx + dPx, yPx + dPx, widthPx - 2 * dPx, heightPx - 2 * dPx);
  }

  /** Whether a point lies in it; left and top edges belong to it. */
  public boolean contains(double x, double y) {
    return x >= xPx && x < rightPx() && y >= yPx && y < bottomPx();
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value);
  }
}
