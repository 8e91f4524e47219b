package app.throughline.drawing;

import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Makes texts fit: by an ellipsis, or by lines broken between words. */
record TextFit(TextMeasure measure) {
  private static final String ELLIPSIS = "…";

  double widthPx(String text, TextStyle style) {
    return measure.widthPx(text, style);
  }

  /** The text, or as much of it as fits with an ellipsis; empty if not even that fits. */
  String shortened(String text, TextStyle style, double widthPx) {
    if (measure.widthPx(text, style) <= widthPx) {
      return text;
    }
    int points = text.codePointCount(0, text.length());
    int fits = 0;
    int fitsNot = points;
    while (fitsNot - fits > 1) {
      int middle = (fits + fitsNot) / 2;
      if (measure.widthPx(cut(text, middle), style) <= widthPx) {
        fits = middle;
      } else {
        fitsNot = middle;
      }
    }
    return fits == 0 ? "" : cut(text, fits);
  }

  private static String cut(String text, int points) {
    return text.substring(0, text.offsetByCodePoints(0, points)).stripTrailing() + ELLIPSIS;
  }

  /** The text in at most so many lines; the last is shortened with an ellipsis. */
  List<String> wrapped(String text, TextStyle style, double widthPx, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < mostLines - 1) {
      int end = lineEnd(rest, style, widthPx);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isEmpty()) {
      lines.add(shortened(rest, style, widthPx));
    }
    return lines;
  }

  /** Where the first line ends: after the last word that fits, or 0 if the first one does not. */
  private int lineEnd(String text, TextStyle style, double widthPx) {
    int end = 0;
    int space = text.indexOf(' ');
    while (space > 0) {
      if (measure.widthPx(text.substring(0, space), style) > widthPx) {
        return end;
      }
      end = space;
      space = text.indexOf(' ', space + 1);
    }
    return measure.widthPx(text, style) <= widthPx ? text.length() : end;
  }
}
