package app.throughline.drawing;

/**
 * What the overview strip shows; x from the left edge of the strip.
 *
 * @param widthPx the width of the strip, header included
 * @param heightPx its height
 * @param headerWidthPx the width of the header, in which the label stands
 * @param label the first and last year, as "2013 – 2016"
 * @param density how many events each bucket of the rest of the width holds, from the left
 * @param brushLeftPx where the visible range begins
 * @param brushRightPx where the visible range ends
 * @param matches how many events of each bucket a search found
 */
@SuppressWarnings("ArrayRecordComponent") // counts of one frame; nobody writes to them
public record Overview(
    double widthPx,
    double heightPx,
    double headerWidthPx,
    String label,
    int[] density,
    double brushLeftPx,
    double brushRightPx,
    int[] matches) {

  /** Without a search. */
  public Overview(
      double widthPx,
      double heightPx,
      double headerWidthPx,
      String label,
      int[] density,
      double brushLeftPx,
      double brushRightPx) {
    this(
        widthPx,
        heightPx,
        headerWidthPx,
        label,
        density,
        brushLeftPx,
        brushRightPx,
        new int[density.length]);
  }

  /** The brush as it is painted: inside the strip and no narrower than can be grasped. */
  public Box brush() {
    double left = Math.max(headerWidthPx, Math.min(widthPx, brushLeftPx));
    double right = Math.max(headerWidthPx, Math.min(widthPx, brushRightPx));
    double lacking = Math.max(0, OverviewPainter.LEAST_BRUSH_PX - (right - left)) / 2;
    left = Math.rint(Math.max(headerWidthPx, left - lacking));
    right = Math.rint(Math.min(widthPx, right + lacking));
    return Box.between(left, right, 1, heightPx - 1);
  }
}
