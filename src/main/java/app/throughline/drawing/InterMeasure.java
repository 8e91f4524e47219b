package app.throughline.drawing;

import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;

/** Measures texts as {@link Java2DPen} writes them, without a display. Any thread. */
public final class InterMeasure implements TextMeasure {
  @Override
  public double widthPx(String text, TextStyle style) {
    return text.isEmpty() ? 0 : InterFonts.get().widthPx(text, style);
  }
}
