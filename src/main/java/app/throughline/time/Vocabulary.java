package app.throughline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of time phrases in one language, from {@code vocabulary.properties}, and the scanner
 * that finds them in a phrase. Another language is another bundle.
 */
final class Vocabulary {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?"
              + "(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?"
              + "[~?%]?)(?![\\p{L}\\d:-])"
              + "|\"(?<quoted>[^\"]+)\"|\u201c(?<curly>[^\u201d]+)\u201d|\u00ab\\s?(?<angle>[^\u00bb]+?)\\s?\u00bb"
              + "|(?<number>\\d+)"
              + "|(?<word>\\p{L}(?:\\p{L}|\\p{M}|['\u2019.](?=\\p{L}))*)"
              + "|(?<blank>[\\s\\p{Z}]+)"
              + "|(?<sign>.)",
          Pattern.DOTALL);
  private static final int LONGEST_FORM = 4;

  private record Meaning(Term term, int number) {}

  private final Map<String, Meaning> forms = new HashMap<>();

  /**
   * The words of English, with what a language has for the parts of a date: all that {@link
   * TimeWords} writes is read again.
   */
  Vocabulary(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "app.throughline.time.vocabulary",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (String key : bundle.keySet()) {
      int dot = key.indexOf('.');
      Term term = Term.valueOf(dot < 0 ? key : key.substring(0, dot));
      int number = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
      for (String form : bundle.getString(key).split(",\\s*", -1)) {
        forms.put(form, new Meaning(term, number));
      }
    }
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
      for (Month month : Month.values()) {
        name(month.getDisplayName(style, locale), Term.MONTH, month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        name(day.getDisplayName(style, locale), Term.WEEKDAY, day.getValue());
      }
    }
  }

  private void name(String name, Term term, int number) {
    forms.putIfAbsent(name.toLowerCase(Locale.ROOT), new Meaning(term, number));
  }

  /** The tokens of a phrase, without its blanks, ended by one of kind {@code END}. */
  List<Token> scan(String phrase) {
    List<Token> single = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(phrase);
    while (matcher.find()) {
      if (matcher.group("blank") == null) {
        single.add(token(matcher));
      }
    }
    List<Token> folded = new ArrayList<>();
    for (int at = 0; at < single.size(); ) {
      int length = Math.min(LONGEST_FORM, single.size() - at);
      Token found = null;
      while (length > 0 && found == null) {
        found = fixed(single.subList(at, at + length));
        length--;
      }
      Token next = found == null ? single.get(at) : found;
      if (!endsAbbreviation(next, folded)) {
        folded.add(next);
      }
      at += length + 1;
    }
    int end = phrase.length();
    folded.add(new Token(Token.Kind.END, "", end, end, null, 0));
    return folded;
  }

  /** Whether this is the last dot of a word that is understood without it, as in "8 p.m. on". */
  private static boolean endsAbbreviation(Token dot, List<Token> before) {
    if (!dot.isSign(".") || before.isEmpty()) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    return last.kind() == Token.Kind.WORD && last.term() != null && last.touches(dot);
  }

  private static Token token(Matcher matcher) {
    int from = matcher.start();
    int to = matcher.end();
    if (matcher.group("iso") != null) {
      return new Token(Token.Kind.ISO, matcher.group(), from, to, null, 0);
    }
    for (String quote : List.of("quoted", "curly", "angle")) {
      if (matcher.group(quote) != null) {
        return new Token(Token.Kind.QUOTED, matcher.group(quote).strip(), from, to, null, 0);
      }
    }
    String number = matcher.group("number");
    if (number != null) {
      int value = number.length() > 9 ? -1 : Integer.parseInt(number);
      return new Token(Token.Kind.NUMBER, number, from, to, null, value);
    }
    boolean word = matcher.group("word") != null;
    Token.Kind kind = word ? Token.Kind.WORD : Token.Kind.SIGN;
    return new Token(kind, matcher.group(), from, to, null, 0);
  }

  private @Nullable Token fixed(List<Token> tokens) {
    StringBuilder form = new StringBuilder();
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.SIGN) {
        return null;
      }
      String plain = token.text().toLowerCase(Locale.ROOT);
      String text = token.kind() == Token.Kind.WORD ? plain.replace(".", "") : plain;
      form.append(form.length() == 0 ? "" : " ").append(text);
    }
    Meaning meaning = forms.get(form.toString());
    if (meaning == null) {
      return null;
    }
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    String text = tokens.size() == 1 ? first.text() : form.toString();
    return new Token(first.kind(), text, first.from(), last.to(), meaning.term(), meaning.number());
  }
}
