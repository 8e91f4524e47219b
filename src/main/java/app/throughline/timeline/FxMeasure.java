package app.throughline.timeline;

import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/** Measures text as the canvas draws it; remembers the widths it was asked for last. */
final class FxMeasure implements TextMeasure {
  private static final int REMEMBERED = 8192;

  private final Text probe = new Text();
  private final InterFonts fonts;
  private final Map<TextStyle, Map<String, Double>> widths = new EnumMap<>(TextStyle.class);

  FxMeasure(InterFonts fonts) {
    this.fonts = fonts;
    for (TextStyle style : TextStyle.values()) {
      widths.put(style, new Recent());
    }
  }

  @Override
  public double widthPx(String text, TextStyle style) {
    Map<String, Double> known = widths.getOrDefault(style, Map.of());
    Double width = known.get(text);
    if (width == null) {
      probe.setFont(fonts.of(style));
      probe.setText(text);
      width = probe.getLayoutBounds().getWidth();
      known.put(text, width);
    }
    return width;
  }

  /** Forgets what was not asked for longest. */
  private static final class Recent extends LinkedHashMap<String, Double> {
    Recent() {
      super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
      return size() > REMEMBERED;
    }
  }
}
