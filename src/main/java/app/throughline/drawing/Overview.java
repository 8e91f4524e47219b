package app.throughline.drawing;

import app.throughline.model.Era;
import java.util.List;

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
 * @param eras the periods and markers
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
    int[] matches,
    List<EraSpan> eras) {

  /**
   * A period or a marker.
   *
   * @param leftPx where it starts
   * @param rightPx where it ends; of a marker where it starts
   * @param rgb its colour, {@code 0xRRGGBB}
   */
  public record EraSpan(double leftPx, double rightPx, int rgb) {
    /** A period or a marker between two places. */
    public static EraSpan of(Era era, double leftPx, double rightPx) {
      return new EraSpan(leftPx, rightPx, EraLayer.rgb(era));
    }
  }

  /** Copies the list. */
  public Overview {
    eras = List.copyOf(eras);
  }

  /** Without a search, of a case without periods and markers. */
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
        new int[density.length],
        List.of());
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
