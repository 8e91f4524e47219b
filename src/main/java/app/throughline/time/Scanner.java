package app.throughline.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a phrase into words, numbers and signs. What they mean is for a {@link Vocabulary}. */
final class Scanner {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?"
              + "(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?"
              + "[~?%]?)(?![\\p{L}\\d:-])"
              + "|\"(?<quoted>[^\"]+)\"|\u201c(?<curly>[^\u201d]+)\u201d"
              + "|\u00ab(?<angle>[^\u00bb]+)\u00bb"
              + "|(?<number>\\d+)"
              + "|(?<zone>(?i:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe"
              + "|Indian|Pacific|Etc)/[A-Za-z0-9_+/-]*[A-Za-z0-9]"
              + "|(?i:UTC|GMT)(?:\\s?[+\u2212-]\\d{1,2}(?::?\\d{2})?)?(?![\\p{L}\\d]))"
              + "|(?<elision>(?i:[ld]|qu|jusqu)['\u2019\u02bc\u00b4])(?=\\p{L})"
              + "|(?<word>\\p{L}(?:\\p{L}|\\p{M}|['\u2019.](?=\\p{L}))*+)"
              + "|(?<blank>[\\s\\p{Z}\\p{Cf}]++)"
              + "|(?<sign>.)",
          Pattern.DOTALL);

  private Scanner() {}

  /**
   * The parts of a phrase, without its blanks, ended by one of kind {@code END}.
   *
   * @throws Misread if it names a zone that does not exist
   */
  static List<Token> scan(String phrase) throws Misread {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(phrase);
    while (matcher.find()) {
      if (matcher.group("blank") == null) {
        tokens.add(token(matcher));
      }
    }
    int end = phrase.length();
    tokens.add(new Token(Token.Kind.END, "", end, end, List.of(), 0, null));
    return tokens;
  }

  private static Token token(Matcher matcher) throws Misread {
    int from = matcher.start();
    int to = matcher.end();
    String text = matcher.group();
    if (matcher.group("iso") != null) {
      return new Token(Token.Kind.ISO, text, from, to, List.of(), 0, null);
    }
    for (String quote : List.of("quoted", "curly", "angle")) {
      String quoted = matcher.group(quote);
      if (quoted != null) {
        return new Token(Token.Kind.QUOTED, stripped(quoted), from, to, List.of(), 0, null);
      }
    }
    if (matcher.group("number") != null) {
      int value = text.length() > 9 ? -1 : Integer.parseInt(text);
      return new Token(Token.Kind.NUMBER, text, from, to, List.of(), value, null);
    }
    if (matcher.group("zone") != null) {
      ZoneId zone = zone(text);
      if (zone == null) {
        throw new Misread(from, to, "noZone", text);
      }
      return new Token(Token.Kind.ZONE, text, from, to, List.of(), 0, zone);
    }
    boolean word = matcher.group("word") != null || matcher.group("elision") != null;
    Token.Kind kind = word ? Token.Kind.WORD : Token.Kind.SIGN;
    return new Token(kind, text, from, to, List.of(), 0, null);
  }

  private static String stripped(String quoted) {
    return quoted.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]++$", "");
  }

  /** The zone of an identifier in any case, or of an offset from UTC; null if there is none. */
  static @Nullable ZoneId zone(String name) {
    String tight = name.replace('\u2212', '-').replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    boolean offset = tight.matches("(?:UTC|GMT)(?:[+-].*)?");
    if (offset) {
      try {
        return ZoneId.of(tight.replaceFirst("([+-]\\d{1,2})(\\d{2})$", "$1:$2"));
      } catch (DateTimeException e) {
        return null;
      }
    }
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.equalsIgnoreCase(name)) {
        return ZoneId.of(id);
      }
    }
    return null;
  }
}
