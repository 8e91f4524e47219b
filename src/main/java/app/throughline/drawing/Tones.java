package app.throughline.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tones of each colour of a case, worked out once for a palette. Any thread. */
final class Tones {
  private static final double FADED = 0.35;

  private final Palette palette;
  private final double strength;
  private final Map<Integer, MarkTones> known = new ConcurrentHashMap<>();

  Tones(Palette palette) {
    this(palette, 1);
  }

  private Tones(Palette palette, double strength) {
    this.palette = palette;
    this.strength = strength;
  }

  /** The same tones of what is about to go. */
  Tones faded() {
    return new Tones(palette, FADED);
  }

  Palette palette() {
    return palette;
  }

  MarkTones of(int rgb) {
    return known.computeIfAbsent(rgb, colour -> palette.tones(colour).faded(strength));
  }
}
