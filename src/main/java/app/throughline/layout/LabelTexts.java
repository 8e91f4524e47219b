package app.throughline.layout;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Titles as labels: measured once, and shortened at the end of a visible character (a grapheme)
 * where there is no room for all. Keeps what it measured; confined to one thread.
 */
final class LabelTexts {
  private static final char ELLIPSIS = '\u2026';

  /** Of a longer title no more is ever shown: some 2,500 pixels. */
  private static final int MAX_CHARS = 400;

  private static final int KEPT_TITLES = 8192;

  private final TextMeasure measure;
  private final BreakIterator graphemes;
  private final Map<String, Double> graphemeWidths = new LruMap<>(KEPT_TITLES);
  private final Map<String, Double> shortWidths = new LruMap<>(KEPT_TITLES);
  private final Map<String, Title> titles = new LruMap<>(KEPT_TITLES);

  LabelTexts(TextMeasure measure, Locale locale) {
    this.measure = measure;
    this.graphemes = BreakIterator.getCharacterInstance(locale);
  }

  /** A text that fits, with its width. */
  record Fitted(String text, double widthPx) {}

  /** The whole title on one line; no longer than anyone would read there. */
  Fitted whole(String title) {
    Title known = title(title);
    return new Fitted(known.text, known.widthPx);
  }

  /**
   * As much of the title as fits, with an ellipsis if that is not all; null if what would be left
   * is not worth showing.
   */
  @Nullable Fitted fit(String title, double roomPx) {
    Title known = title(title);
    if (known.widthPx <= roomPx) {
      return new Fitted(known.text, known.widthPx);
    }
    if (roomPx < Metrics.MIN_LABEL_PX) {
      return null;
    }
    int found = Arrays.binarySearch(known.prefixWidths(), roomPx - graphemeWidth("" + ELLIPSIS));
    // The sum of the parts is only near the width of the whole, so the last word is the measure's.
    for (int n = found >= 0 ? found : -found - 2; n > 0; n--) {
      String text = known.text.substring(0, known.ends[n]).stripTrailing() + ELLIPSIS;
      double width = shortWidths.computeIfAbsent(text, t -> measure.widthPx(t, TextStyle.LABEL));
      if (width <= roomPx) {
        return new Fitted(text, width);
      }
    }
    return null;
  }

  private Title title(String text) {
    Title known = titles.get(text);
    if (known == null) {
      known = new Title(oneLine(text));
      titles.put(text, known);
    }
    return known;
  }

  private String oneLine(String title) {
    String text = title;
    if (text.length() > MAX_CHARS) {
      graphemes.setText(text);
      text = text.substring(0, graphemes.preceding(MAX_CHARS)) + ELLIPSIS;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return text.replaceAll("\\p{Cntrl}+", " ");
      }
    }
    return text;
  }

  private double graphemeWidth(String grapheme) {
    return graphemeWidths.computeIfAbsent(grapheme, g -> measure.widthPx(g, TextStyle.LABEL));
  }

  /** A title with, once it had to be shortened, the widths of its beginnings. */
  private final class Title {
    final String text;
    final double widthPx;
    int[] ends = {};
    private double[] prefixWidths = {};

    Title(String text) {
      this.text = text;
      this.widthPx = measure.widthPx(text, TextStyle.LABEL);
    }

    /** The width of the first n graphemes, which end at {@code ends[n]}; ascending. */
    double[] prefixWidths() {
      if (prefixWidths.length == 0) {
        double[] widths = new double[text.length() + 1];
        int[] at = new int[text.length() + 1];
        graphemes.setText(text);
        int n = 0;
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
          widths[n + 1] = widths[n] + graphemeWidth(text.substring(at[n], end));
          at[++n] = end;
        }
        ends = Arrays.copyOf(at, n + 1);
        prefixWidths = Arrays.copyOf(widths, n + 1);
      }
      return prefixWidths;
    }
  }

  /** Forgets what was used longest ago. */
  private static final class LruMap<K, V> extends LinkedHashMap<K, V> {
    private final int limit;

    LruMap(int limit) {
      super(256, 0.75f, true);
      this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > limit;
    }
  }
}
