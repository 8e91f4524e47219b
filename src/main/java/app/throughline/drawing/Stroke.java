package app.throughline.drawing;

/**
 * How a line is drawn.
 *
 * @param widthPx its width in logical pixels, greater than 0
 * @param argb its colour
 * @param dashPx the length of its dashes and of the gaps between them, or 0 for a line without gaps
 */
public record Stroke(double widthPx, int argb, double dashPx) {
  /** A line without gaps. */
  public static Stroke of(double widthPx, int argb) {
    return new Stroke(widthPx, argb, 0);
  }

  /** A line of dashes. */
  public static Stroke dashed(double widthPx, int argb) {
    return new Stroke(widthPx, argb, 3);
  }
}
