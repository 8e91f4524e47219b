package app.throughline.drawing;

/**
 * The colours of a theme, {@code 0xAARRGGBB}, equal to the tokens of AtlantaFX Primer that the
 * window uses; the token's name is given for each.
 *
 * @param dark whether light text stands on a dark ground
 * @param background {@code -color-bg-default}
 * @param panel {@code -color-bg-subtle}: every other lane, the overview and the undated strip
 * @param hairline {@code -color-border-default}: lines of the grid, edges of lanes
 * @param grid {@code -color-border-muted}, lighter than the hairline: units of the lower tier
 * @param strongLine {@code -color-base-4}: where a unit of the upper tier starts
 * @param text {@code -color-fg-default}
 * @param mutedText {@code -color-fg-muted}
 * @param accent {@code -color-accent-fg}
 * @param selection {@code -color-accent-muted}: the ground of what is selected
 * @param warning {@code -color-warning-fg}
 */
public record Palette(
    boolean dark,
    int background,
    int panel,
    int hairline,
    int grid,
    int strongLine,
    int text,
    int mutedText,
    int accent,
    int selection,
    int warning) {

  /** Primer Light. Its muted border equals its default one; the grid is its {@code base-1}. */
  public static final Palette LIGHT =
      new Palette(
          false,
          0xFFFFFFFF,
          0xFFF6F8FA,
          0xFFD0D7DE,
          0xFFEAEEF2,
          0xFF8C959F,
          0xFF24292F,
          0xFF57606A,
          0xFF0969DA,
          0x6654AEFF,
          0xFF9A6700);

  /** Primer Dark. */
  public static final Palette DARK =
      new Palette(
          true,
          0xFF0D1117,
          0xFF161B22,
          0xFF30363D,
          0xFF21262D,
          0xFF6E7681,
          0xFFC9D1D9,
          0xFF8B949E,
          0xFF58A6FF,
          0x66388BFD,
          0xFFD29922);

  /** The palette of a theme. */
  public static Palette of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  /** What a search found: the tone of a marker pen. */
  public int match() {
    return warning;
  }

  /** The ground of what a search found, {@code -color-warning-1}, {@code -color-warning-muted}. */
  public int matchGround() {
    return dark ? 0x66BB8009 : 0xB3FAE17D;
  }

  /** The colours of marks whose lane, or event, has the colour {@code 0xRRGGBB}. */
  public MarkTones tones(int rgb) {
    return MarkTones.of(this, rgb);
  }
}
