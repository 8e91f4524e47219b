package app.throughline.drawing;

/**
 * The colours of marks, derived from one lane's colour so that text on them has a contrast of at
 * least 4.5 : 1 and shapes one of 3 : 1 to the ground (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @param core opaque: what is certain
 * @param onCore text on the core
 * @param possible half transparent: the densest part of what is possible; default text is legible
 *     on it
 * @param band half transparent: a range in which a moment lies, nowhere more likely
 * @param edge opaque: ticks, dots and outlines
 */
public record MarkTones(int core, int onCore, int possible, int band, int edge) {
  private static final double TEXT_CONTRAST = 4.5;
  private static final double SHAPE_CONTRAST = 3;
  private static final double POSSIBLE_ALPHA = 0.6;
  private static final double BAND_ALPHA = 0.24;
  private static final double DARK_BAND_ALPHA = 0.36;

  /** White text looks better; a colour on which it is nearly legible is darkened for it. */
  private static final double CHALK_CONTRAST = 3.2;

  private static final int BLACK = 0xFF000000;
  private static final int INK = 0xFF1B1F24;
  private static final int CHALK = 0xFFFFFFFF;

  static MarkTones of(Palette palette, int rgb) {
    int colour = Argb.opaque(rgb);
    boolean chalk = palette.dark() || Argb.contrast(CHALK, colour) >= CHALK_CONTRAST;
    int onCore = chalk ? CHALK : INK;
    int core = moved(colour, chalk ? BLACK : CHALK, onCore, TEXT_CONTRAST);
    int edge = moved(colour, palette.text(), palette.panel(), SHAPE_CONTRAST);
    edge = moved(edge, palette.text(), palette.background(), SHAPE_CONTRAST);
    // A dark colour fading into a dark ground would hardly be seen; its edge is lighter.
    int possible = legible(palette, palette.dark() ? edge : core, POSSIBLE_ALPHA);
    int band =
        palette.dark()
            ? legible(palette, edge, DARK_BAND_ALPHA)
            : legible(palette, colour, BAND_ALPHA);
    return new MarkTones(core, onCore, possible, band, edge);
  }

  /** The same colours, less opaque by a factor of 0 to 1. */
  MarkTones faded(double factor) {
    return factor == 1
        ? this
        : new MarkTones(
            Argb.faded(core, factor),
            onCore,
            Argb.faded(possible, factor),
            Argb.faded(band, factor),
            Argb.faded(edge, factor));
  }

  /** The colour moved towards another, no further than the contrast to a third needs. */
  private static int moved(int colour, int towards, int against, double contrast) {
    int moved = colour;
    for (int step = 1; step <= 20 && Argb.contrast(moved, against) < contrast; step++) {
      moved = Argb.mix(colour, towards, step / 20.0);
    }
    return moved;
  }

  /** The colour as opaque as asked for, or less if text would not be legible on it. */
  private static int legible(Palette palette, int colour, double mostAlpha) {
    double alpha = mostAlpha;
    while (alpha > 0.04 && contrastOn(palette, Argb.withAlpha(colour, alpha)) < TEXT_CONTRAST) {
      alpha -= 0.02;
    }
    return Argb.withAlpha(colour, alpha);
  }

  private static double contrastOn(Palette palette, int argb) {
    return Math.min(
        Argb.contrast(palette.text(), Argb.over(argb, palette.panel())),
        Argb.contrast(palette.text(), Argb.over(argb, palette.background())));
  }
}
