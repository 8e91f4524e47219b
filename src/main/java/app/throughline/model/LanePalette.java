package app.throughline.model;

import java.util.List;

/**
 * Colours for the rows of a timeline that readers with any kind of colour vision can tell apart on
 * a light and on a dark ground. After Okabe and Ito, "Color Universal Design" (2008), its yellow
 * and black left out because they vanish on one of the grounds.
 */
public final class LanePalette {
  private static final List<Integer> COLORS =
      List.of(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x8C6BB1, 0x7F7F7F);

  private LanePalette() {}

  /** The number of colours. */
  public static int size() {
    return COLORS.size();
  }

  /** The colour of the row at a place, {@code 0xRRGGBB}; after the last the first comes again. */
  public static int rgb(int place) {
    return COLORS.get(Math.floorMod(place, COLORS.size()));
  }

  /** The same as {@code #rrggbb}, as a {@link Lane} keeps it. */
  public static String hex(int place) {
    return String.format("#%06x", rgb(place));
  }
}
