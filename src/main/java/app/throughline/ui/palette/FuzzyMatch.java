package app.throughline.ui.palette;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whether a text holds all letters of a query in their order, and how well: starts of words count
 * most, then letters that follow each other. Case, accents and spaces of the query do not matter.
 */
public final class FuzzyMatch {
  private static final int WORD_START = 8;
  private static final int FOLLOWS = 5;
  private static final int FIRST_LETTER = 4;
  private static final int NONE = Integer.MIN_VALUE / 2;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String query;
  private final List<String> words;

  /** Matches a query. */
  public FuzzyMatch(String query) {
    String plain = plain(query).strip();
    this.words = List.of(SPACES.split(plain));
    this.query = SPACES.matcher(plain).replaceAll("");
  }

  /** How well a text matches, the higher the better; empty if it does not. */
  public OptionalInt score(String text) {
    String letters = plain(text);
    if (query.isEmpty()) {
      return OptionalInt.of(0);
    }
    // best[j]: of the letters so far, the last of them found at j.
    int[] best = new int[letters.length()];
    for (int i = 0; i < query.length(); i++) {
      best = next(best, i, letters);
    }
    int highest = NONE;
    for (int score : best) {
      highest = Math.max(highest, score);
    }
    // Of two that match alike the shorter is meant.
    return highest <= 0 ? OptionalInt.empty() : OptionalInt.of(highest * 100 - letters.length());
  }

  /** Whether every word of the query begins a word of a text. */
  public boolean isWords(String text) {
    String padded = " " + plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ");
    return words.stream().allMatch(word -> padded.contains(" " + word));
  }

  private int[] next(int[] before, int i, String letters) {
    int[] now = new int[letters.length()];
    int bestBefore = i == 0 ? 0 : NONE;
    for (int j = 0; j < now.length; j++) {
      now[j] = NONE;
      if (letters.charAt(j) == query.charAt(i)) {
        int following = i > 0 && j > 0 ? before[j - 1] + FOLLOWS : NONE;
        int reached = Math.max(bestBefore, following);
        now[j] = reached <= NONE / 2 ? NONE : reached + worth(letters, j);
      }
      if (i > 0) {
        bestBefore = Math.max(bestBefore, before[j]);
      }
    }
    return now;
  }

  private static int worth(String letters, int place) {
    if (place == 0) {
      return 1 + WORD_START + FIRST_LETTER;
    }
    boolean start =
        Character.isLetterOrDigit(letters.charAt(place))
            && !Character.isLetterOrDigit(letters.charAt(place - 1));
    return start ? 1 + WORD_START : 1;
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
