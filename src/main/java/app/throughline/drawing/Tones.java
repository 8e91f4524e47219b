package app.throughline.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tones of each colour of a case, worked out once for a palette. Any thread. */
final class Tones {
  private final Palette palette;
  private final Map<Integer, MarkTones> known = new ConcurrentHashMap<>();

  Tones(Palette palette) {
    this.palette = palette;
  }

  Palette palette() {
    return palette;
  }

  MarkTones of(int rgb) {
    return known.computeIfAbsent(rgb, palette::tones);
  }
}
