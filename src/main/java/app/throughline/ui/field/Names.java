package app.throughline.ui.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names that people type are compared. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(the|an?|le|la|les|un|une)\\s+|^l['’]\\s*");

  private Names() {}

  /** Whether both are the same name but for case, surrounding space and Unicode form. */
  public static boolean same(String a, String b) {
    return key(a).equals(key(b));
  }

  /** The name without case, accents and punctuation, for searching. */
  public static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The name folded, without "the" or another article in front. */
  public static String withoutArticle(String name) {
    String lower = key(name);
    String bare = ARTICLE.matcher(lower).replaceFirst("");
    return fold(bare.isBlank() ? lower : bare);
  }

  /** The name shortened to so many characters, with an ellipsis; never cuts a character in two. */
  public static String shortened(String name, int maxCharacters) {
    String line = name.strip();
    if (line.codePointCount(0, line.length()) <= maxCharacters) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, maxCharacters - 1)).strip() + "…";
  }

  /** The same for all spellings that are {@link #same}. */
  public static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
