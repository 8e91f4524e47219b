package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types, as a query of FTS5: all words must occur, a part in quotation marks as a
 * phrase, the last word may be the beginning of one. Nothing that is typed is FTS5 syntax.
 */
final class SearchQuery {
  private static final Pattern PART =
      Pattern.compile(
          "[\"\u201c\u201d\u00ab\u00bb]([^\"\u201c\u201d\u00ab\u00bb]*)[\"\u201c\u201d\u00ab\u00bb]?|[^\\s\"\u201c\u201d\u00ab\u00bb]+");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");

  private SearchQuery() {}

  /**
   * The query for FTS5, or null if nothing was typed.
   *
   * @throws CaseException {@code BAD_QUERY} if what was typed has neither letter nor digit
   */
  static @Nullable String toFts(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    boolean mayGoOn = false;
    Matcher matcher = PART.matcher(typed.replace('\0', ' '));
    while (matcher.find()) {
      String phrase = matcher.group(1);
      String words = phrase == null ? matcher.group() : phrase;
      if (LETTER_OR_DIGIT.matcher(words).find()) {
        parts.add('"' + words + '"');
        mayGoOn = phrase == null;
      }
    }
    if (parts.isEmpty()) {
      throw new CaseException(Kind.BAD_QUERY, typed.strip());
    }
    return String.join(" ", parts) + (mayGoOn ? "*" : "");
  }
}
