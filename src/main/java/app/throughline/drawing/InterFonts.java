package app.throughline.drawing;

import app.throughline.layout.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fonts that ship with the program, for Java2D, loaded once. What Inter has no glyph for comes
 * from the fonts of the system (the logical font SansSerif). Immutable; any thread.
 */
final class InterFonts {
  /** How glyphs are measured on every paper: smooth, not moved onto whole pixels. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** Characters below are looked up in tables: Latin, Greek, Cyrillic, and common signs. */
  private static final int TABLE_SIZE = 0x2300;

  /** The advance of what needs more than a glyph of Inter. */
  private static final float NOT_PLAIN = -1;

  /**
   * The advance of what nobody has asked for yet; measuring them all would take a tenth of a
   * second.
   */
  private static final float NOT_MEASURED = -2;

  private final Map<TextStyle, Cut> cuts = new EnumMap<>(TextStyle.class);

  /** One style: its font, what fills that font's gaps, and how wide the characters are. */
  private static final class Cut {
    private final Font font;
    private final Font fallback;

    /** Filled by whoever asks first: two threads may both, and write the same. */
    private final float[] advances = new float[TABLE_SIZE];

    Cut(Font font, Font fallback) {
      this.font = font;
      this.fallback = fallback;
      Arrays.fill(advances, NOT_MEASURED);
    }

    /** How wide a character is in logical pixels, or {@link #NOT_PLAIN}. */
    float advance(char c) {
      if (c >= TABLE_SIZE) {
        return NOT_PLAIN;
      }
      float known = advances[c];
      if (known == NOT_MEASURED) {
        known = measured(c);
        advances[c] = known;
      }
      return known;
    }

    private float measured(char c) {
      return isPlain(font, c)
          ? font.createGlyphVector(CONTEXT, new char[] {c}).getGlyphMetrics(0).getAdvanceX()
          : NOT_PLAIN;
    }
  }

  private InterFonts() {
    Font regular = load("Inter-Regular.ttf");
    Font semibold = load("Inter-SemiBold.ttf");
    for (TextStyle style : TextStyle.values()) {
      float size = (float) style.sizePx();
      Font font = (style.semibold() ? semibold : regular).deriveFont(size);
      int weight = style.semibold() ? Font.BOLD : Font.PLAIN;
      Font fallback = new Font(Font.SANS_SERIF, weight, 1).deriveFont(size);
      cuts.put(style, new Cut(font, fallback));
    }
  }

  private static final class Holder {
    static final InterFonts FONTS = new InterFonts();
  }

  /** The one copy; loads the fonts at first use. */
  static InterFonts get() {
    return Holder.FONTS;
  }

  /** Inter in a style's size and weight. */
  Font font(TextStyle style) {
    return cut(style).font;
  }

  /**
   * Whether a text needs no more than Inter's glyphs one after the other: no other font, no
   * direction but left to right, no marks that combine.
   */
  boolean isPlain(String text, TextStyle style) {
    Cut cut = cut(style);
    for (int i = 0; i < text.length(); i++) {
      if (cut.advance(text.charAt(i)) == NOT_PLAIN) {
        return false;
      }
    }
    return true;
  }

  /** The width of a text in logical pixels. */
  double widthPx(String text, TextStyle style) {
    Cut cut = cut(style);
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      float advance = cut.advance(text.charAt(i));
      if (advance == NOT_PLAIN) {
        return layout(text, style).getAdvance();
      }
      width += advance;
    }
    return width;
  }

  /** A text that is not plain, in runs of fonts and directions; the text must not be empty. */
  TextLayout layout(String text, TextStyle style) {
    Font font = font(style);
    AttributedString runs = new AttributedString(text);
    runs.addAttribute(TextAttribute.FONT, font);
    int start = 0;
    while (start < text.length()) {
      boolean own = font.canDisplay(text.codePointAt(start));
      int end = start;
      while (end < text.length() && font.canDisplay(text.codePointAt(end)) == own) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (!own) {
        runs.addAttribute(TextAttribute.FONT, cut(style).fallback, start, end);
      }
      start = end;
    }
    return new TextLayout(runs.getIterator(), CONTEXT);
  }

  private Cut cut(TextStyle style) {
    return Objects.requireNonNull(cuts.get(style));
  }

  private static boolean isPlain(Font font, char c) {
    byte direction = Character.getDirectionality(c);
    return font.canDisplay(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.FORMAT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static Font load(String name) {
    try (InputStream in = InterFonts.class.getResourceAsStream("/app/throughline/fonts/" + name)) {
      if (in == null) {
        throw new IOException("no font " + name + " on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font " + name + " cannot be read", e);
    }
  }
}
