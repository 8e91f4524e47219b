package app.throughline.drawing;

/** Arithmetic with colours {@code 0xAARRGGBB}, not premultiplied. */
final class Argb {
  private Argb() {}

  /** An opaque colour of {@code 0xRRGGBB}. */
  static int opaque(int rgb) {
    return 0xFF000000 | rgb;
  }

  /** The colour with another opacity, 0 to 1. */
  static int withAlpha(int argb, double alpha) {
    return ((int) Math.round(255 * alpha) << 24) | (argb & 0xFFFFFF);
  }

  /** The colour with its opacity multiplied, by 0 to 1. */
  static int faded(int argb, double factor) {
    return withAlpha(argb, (argb >>> 24) / 255.0 * factor);
  }

  /** Part of the way, 0 to 1, from one colour to another, opacity included. */
  static int mix(int from, int to, double part) {
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      double a = (from >>> shift) & 0xFF;
      double b = (to >>> shift) & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * part) << shift;
    }
    return mixed;
  }

  /** What one sees of a colour on an opaque ground. */
  static int over(int argb, int ground) {
    return mix(opaque(ground), opaque(argb), (argb >>> 24) / 255.0);
  }

  /** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** How light an opaque colour is, 0 to 1 (WCAG 2.2, "relative luminance"). */
  static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
