package app.throughline.drawing;

import app.throughline.layout.Range;
import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import java.util.OptionalInt;

/**
 * What picture of a timeline is wanted.
 *
 * @param range the stretch of time it shows
 * @param widthPx its width in logical pixels; the file has {@code scale} times as many
 * @param heightPx its height in logical pixels, or empty for as much as the content needs
 * @param scale pixels of the file for one logical pixel, 1 to 4
 * @param dark whether it has the dark theme
 * @param title stands on top; empty for none
 * @param legend whether the visual language is explained below the timeline
 * @param footerLeft stands at the foot, as the case's name and range; empty for none
 * @param footerRight stands at the foot, as the date; empty for none
 */
public record PictureSpec(
    Range range,
    int widthPx,
    OptionalInt heightPx,
    double scale,
    boolean dark,
    String title,
    boolean legend,
    String footerLeft,
    String footerRight) {
  /** The most pixels that a picture may have, in millions, where there is memory enough. */
  public static final int MOST_MILLION_PIXELS = 300;

  /** The least width in logical pixels: the headers and as much again. */
  public static final int LEAST_WIDTH_PX = 320;

  /** The least height in logical pixels. */
  public static final int LEAST_HEIGHT_PX = 160;

  /** How much of the memory that Java may use a picture may take. */
  private static final double MEMORY_SHARE = 0.6;

  /**
   * Checks the limits that do not depend on the content.
   *
   * @throws CaseException (INVALID) if it is too small, or the scale is out of range
   */
  public PictureSpec {
    if (!(scale >= 1 && scale <= 4)) {
      throw invalid("picture.scale");
    }
    if (widthPx < LEAST_WIDTH_PX || heightPx.orElse(LEAST_HEIGHT_PX) < LEAST_HEIGHT_PX) {
      throw invalid("picture.small", LEAST_WIDTH_PX, LEAST_HEIGHT_PX);
    }
    checkSize(widthPx, heightPx.orElse(LEAST_HEIGHT_PX), scale);
  }

  /**
   * Checks the picture's size in the file, once its height is known.
   *
   * @throws CaseException (INVALID) if it has too many pixels to be made here
   */
  void checkSize(double contentHeightPx) {
    checkSize(widthPx, contentHeightPx, scale);
  }

  private static void checkSize(double widthPx, double heightPx, double scale) {
    double millions = widthPx * heightPx * scale * scale / 1e6;
    double memory = Runtime.getRuntime().maxMemory() / 1e6 / Integer.BYTES * MEMORY_SHARE;
    double most = Math.min(MOST_MILLION_PIXELS, memory);
    if (millions > most) {
      throw invalid("picture.large", (long) Math.ceil(millions), (long) most);
    }
  }

  static CaseException invalid(String key, Object... arguments) {
    String what = new Texts("drawing").get(key, arguments);
    return new CaseException(CaseException.Kind.INVALID, what);
  }
}
