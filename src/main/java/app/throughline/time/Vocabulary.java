package app.throughline.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The words of time phrases in one language, from a {@code vocabulary} file, or in two. Immutable.
 *
 * <p>A form that has accents may be written without them, but a word without them has none: "a
 * partir de" will do, and "dès" is not "des". Composed or not, accents are the same, and so are all
 * apostrophes and hyphens.
 */
final class Vocabulary {
  private static final String FOLDER = "/app/throughline/time/";

  /** The words of English. */
  static final Vocabulary ENGLISH = read("vocabulary.properties");

  /** The words of French. */
  static final Vocabulary FRENCH = read("vocabulary_fr.properties");

  private final Map<String, List<Token.Meaning>> forms;
  private final Map<String, List<Token.Meaning>> plain;

  /** The first words of fixed expressions, and how many words those have at most. */
  private final Map<String, Integer> lengths = new HashMap<>();

  private Vocabulary(
      Map<String, List<Token.Meaning>> forms, Map<String, List<Token.Meaning>> plain) {
    this.forms = forms;
    this.plain = plain;
    forms.keySet().forEach(this::noteLength);
  }

  /**
   * The words of English or French, and of any other language what dates need: all that {@link
   * TimeWords} writes is read again.
   */
  static Vocabulary of(Locale locale) {
    String language = locale.getLanguage();
    if (language.equals(Locale.ENGLISH.getLanguage())) {
      return ENGLISH;
    }
    if (language.equals(Locale.FRENCH.getLanguage())) {
      return FRENCH;
    }
    String file = "vocabulary_" + language + ".properties";
    boolean told = Vocabulary.class.getResource(FOLDER + file) != null;
    Vocabulary dates = told ? read(file) : new Vocabulary(new HashMap<>(), new HashMap<>());
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
      for (Month month : Month.values()) {
        dates.add(month.getDisplayName(style, locale), Term.MONTH, month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        dates.add(day.getDisplayName(style, locale), Term.WEEKDAY, day.getValue());
      }
    }
    return ENGLISH.with(dates);
  }

  private void add(String name, Term term, int number) {
    add(name.toLowerCase(Locale.ROOT), new Token.Meaning(term, number));
  }

  private static Vocabulary read(String file) {
    Properties lines = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Vocabulary.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Vocabulary read = new Vocabulary(new HashMap<>(), new HashMap<>());
    for (String key : lines.stringPropertyNames()) {
      int dot = key.indexOf('.');
      Term term = Term.valueOf(dot < 0 ? key : key.substring(0, dot));
      int number = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
      for (String form : lines.getProperty(key).split(",\\s*", -1)) {
        read.add(form, new Token.Meaning(term, number));
      }
    }
    return read;
  }

  private void noteLength(String form) {
    String[] words = withoutAccents(form).split(" ", -1);
    lengths.merge(words[0], words.length, Math::max);
  }

  private void add(String form, Token.Meaning meaning) {
    noteLength(form);
    forms.computeIfAbsent(composed(form), key -> new ArrayList<>()).add(meaning);
    if (!form.equals(withoutAccents(form))) {
      plain.computeIfAbsent(withoutAccents(form), key -> new ArrayList<>()).add(meaning);
    }
  }

  /** These words, and those of another language that are none of these. */
  Vocabulary with(Vocabulary other) {
    Map<String, List<Token.Meaning>> both = new HashMap<>(other.forms);
    both.putAll(forms);
    Map<String, List<Token.Meaning>> bothPlain = new HashMap<>(other.plain);
    bothPlain.putAll(plain);
    return new Vocabulary(both, bothPlain);
  }

  /** How many of the words mean something in this language, fixed expressions counted by words. */
  int known(List<Token> scanned) {
    int known = 0;
    for (Token token : tokens(scanned)) {
      known += token.meanings().isEmpty() || token.kind() != Token.Kind.WORD ? 0 : 1;
    }
    return known;
  }

  /**
   * The tokens of a phrase with what they mean, fixed expressions in one, ended by one of kind
   * {@code END}.
   */
  List<Token> tokens(List<Token> scanned) {
    List<Token> folded = new ArrayList<>();
    for (int at = 0; at < scanned.size(); ) {
      int length = Math.min(longestFrom(scanned.get(at)), scanned.size() - at);
      Token found = scanned.get(at);
      while (length > 0) {
        Token fixed = fixed(scanned, at, length);
        if (fixed != null) {
          found = fixed;
          break;
        }
        length--;
      }
      if (!endsAbbreviation(found, folded)) {
        folded.add(found);
      }
      at += Math.max(1, length);
    }
    return folded;
  }

  /** How many words a fixed expression that begins with this one has at most. */
  private int longestFrom(Token first) {
    boolean word = first.kind() == Token.Kind.WORD;
    String form = withoutAccents(word ? first.text().replace(".", "") : first.text());
    return lengths.getOrDefault(form, 1);
  }

  /** Whether this is the last dot of a word that is understood without it, as in "8 p.m. on". */
  private static boolean endsAbbreviation(Token dot, List<Token> before) {
    if (!dot.isSign(".") || before.isEmpty()) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    return last.kind() == Token.Kind.WORD && !last.meanings().isEmpty() && last.touches(dot);
  }

  private @org.jspecify.annotations.Nullable Token fixed(List<Token> scanned, int at, int length) {
    StringBuilder typed = new StringBuilder();
    for (Token token : scanned.subList(at, at + length)) {
      if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.SIGN) {
        return null;
      }
      String text = token.kind() == Token.Kind.WORD ? token.text().replace(".", "") : token.text();
      typed.append(typed.length() == 0 ? "" : " ").append(text);
    }
    String form = typed.toString();
    List<Token.Meaning> meanings = forms.get(composed(form));
    if (meanings == null) {
      meanings = plain.get(withoutAccents(form));
    }
    if (meanings == null) {
      return null;
    }
    Token first = scanned.get(at);
    Token last = scanned.get(at + length - 1);
    String text = length == 1 ? first.text() : form;
    return new Token(first.kind(), text, first.from(), last.to(), meanings, 0, null);
  }

  private static boolean isAscii(String form) {
    return form.chars().allMatch(c -> c < 128);
  }

  private static String composed(String form) {
    if (isAscii(form)) {
      return form.toLowerCase(Locale.ROOT);
    }
    String same = form.replace('\u2019', '\'').replace('\u02bc', '\'').replace('\u00b4', '\'');
    String joined = same.replace('\u2010', '-').replace('\u2011', '-');
    return Normalizer.normalize(joined, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** A word as it is compared: small letters without accents, one kind of apostrophe. */
  static String withoutAccents(String form) {
    if (isAscii(form)) {
      return form.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(composed(form), Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "");
  }
}
