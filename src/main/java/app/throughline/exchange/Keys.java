package app.throughline.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The readable keys by which the records of a JSON text refer to each other. */
final class Keys {
  private static final int MAX_LENGTH = 48;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?|les?|la|un|une)\\s+|^l['’]\\s*");

  private Keys() {}

  /** {@code The Café's door!} as {@code the-cafes-door}; empty if there is no letter or digit. */
  static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = NO_WORD.matcher(joined).replaceAll("-");
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return from < to ? slug.substring(from, to) : "";
  }

  /** The slug of a name without the article it begins with. */
  static String nameSlug(String name) {
    return slug(ARTICLE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  /** Gives out keys, each once. */
  static final class Giver {
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** A new key that reads like the text. */
    String keyFor(String text, String otherwise) {
      String slug = slug(text);
      int end = Math.min(slug.length(), MAX_LENGTH);
      if (end < slug.length() && slug.lastIndexOf('-', end) > 0) {
        end = slug.lastIndexOf('-', end);
      }
      String wanted = end == 0 ? otherwise : slug.substring(0, end);
      String key = wanted;
      while (!given.add(key)) {
        key = wanted + "-" + last.merge(wanted, 2, (old, two) -> old + 1);
      }
      return key;
    }
  }

  /**
   * Finds things by the names that phrases give them: by key, or by title, with or without the
   * article.
   */
  static final class Names<T> {
    private final Map<String, List<T>> byName = new HashMap<>();

    void add(T thing, String... names) {
      for (String name : names) {
        List<T> bearers = byName.computeIfAbsent(nameSlug(name), any -> new ArrayList<>());
        if (!bearers.contains(thing)) {
          bearers.add(thing);
        }
      }
    }

    /** Everything that bears the name. */
    List<T> named(String name) {
      return byName.getOrDefault(nameSlug(name), List.of());
    }
  }
}
