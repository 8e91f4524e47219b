package app.throughline.drawing;

import app.throughline.layout.TextStyle;

/**
 * What the timeline is painted with: the window's canvas or a picture.
 *
 * <p>Lengths are logical pixels, y grows downwards; colours are {@code 0xAARRGGBB}, not
 * premultiplied. Coordinates must be finite: the painters clamp what lies far outside. What lies on
 * whole pixels is drawn without blurred edges. Confined to one thread.
 */
public interface Pen {
  /** Fills a box. */
  void fill(Box box, int argb);

  /** Fills a box with round corners. */
  void fillRound(Box box, double radiusPx, int argb);

  /** Draws the outline of a box with round corners; the line's middle runs along the box's edge. */
  void strokeRound(Box box, double radiusPx, Stroke stroke);

  /** Fills a box with colours that run from its left edge to its right edge. */
  void fill(Box box, Gradient gradient);

  /** Draws a straight line with butt ends; a whole coordinate lies between two pixels. */
  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /** Fills a polygon, closed from its last point to its first; both arrays are of one length. */
  void fillPolygon(double[] xs, double[] ys, int argb);

  /** Fills a circle. */
  void fillCircle(double centreX, double centreY, double radiusPx, int argb);

  /** Draws the outline of a circle; the line's middle runs along the radius. */
  void strokeCircle(double centreX, double centreY, double radiusPx, Stroke stroke);

  /**
   * Writes one line of text, unscaled.
   *
   * @param x the left edge of the text, also of one that runs from right to left
   * @param baselineY the line that the letters stand on; {@link Type#baselinePx} finds it
   */
  void text(String text, double x, double baselineY, TextStyle style, int argb);

  /** Remembers translation and clip until {@link #restore}; may be nested. */
  void save();

  /** Goes back to the translation and clip of the last {@link #save}. */
  void restore();

  /** Moves the origin. */
  void translate(double dx, double dy);

  /** Draws only inside this box, and inside the clip so far. */
  void clip(Box box);
}
