package app.throughline.drawing;

import app.throughline.layout.TextStyle;

/**
 * The vertical measures of the type, the same on every paper. Inter's own: capitals are 0.727 em
 * high, ascent 0.969 em, descent 0.241 em (its {@code OS/2} and {@code hhea} tables).
 */
public final class Type {
  private static final double CAPITALS_EM = 0.727;
  private static final double LINE_EM = 1.21;

  private Type() {}

  /** The baseline at which capitals stand centred between two heights, on a whole pixel. */
  public static double baselinePx(TextStyle style, double topPx, double heightPx) {
    return Math.round(topPx + (heightPx + CAPITALS_EM * style.sizePx()) / 2);
  }

  /** The distance from one line of text to the next, in whole pixels. */
  public static double linePx(TextStyle style) {
    return Math.round(LINE_EM * style.sizePx() + 1);
  }
}
