package app.throughline.timeline;

import app.throughline.layout.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The type of the timeline as JavaFX fonts, from the files that ship with the program. */
final class InterFonts {
  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

  InterFonts() {
    for (TextStyle style : TextStyle.values()) {
      fonts.put(style, load(style));
    }
  }

  Font of(TextStyle style) {
    return fonts.getOrDefault(style, Font.getDefault());
  }

  private static Font load(TextStyle style) {
    String name = style.semibold() ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
    try (InputStream file =
        InterFonts.class.getResourceAsStream("/app/throughline/fonts/" + name)) {
      Font font = file == null ? null : Font.loadFont(file, style.sizePx());
      return font == null ? Font.font(style.sizePx()) : font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
