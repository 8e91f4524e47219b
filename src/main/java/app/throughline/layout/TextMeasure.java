package app.throughline.layout;

/**
 * How wide texts are on the paper at hand. One implementation measures for the window, one for
 * files; both use the fonts that ship with the program.
 */
public interface TextMeasure {
  /** The width of one line of text, in logical pixels. */
  double widthPx(String text, TextStyle style);
}
