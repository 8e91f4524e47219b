package app.throughline.time;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time spelled out limit by limit, which can say whatever a {@link When} can hold: "start: after
 * 18:00 on 13 June 2016, before 19:00 on 13 June 2016; end: 21:00 on 13 June 2016; most likely:
 * 18:30 on 13 June 2016 (approximate, our reading)". Each part is a moment in plain words; notes
 * and estimate may follow any phrase that states a time.
 */
final class SpelledTime {
  private static final List<SpelledWords> LANGUAGES =
      List.of(
          SpelledWords.of(new TimeTexts(TimeStyle.of(Locale.ENGLISH))),
          SpelledWords.of(new TimeTexts(TimeStyle.of(Locale.FRENCH))));
  private static final String NOTE =
      any(List.of(SpelledWords::approximate, SpelledWords::doubtful, SpelledWords::soft));
  private static final Pattern NOTES =
      Pattern.compile(
          "(?<!\\s)\\s*+\\((?<notes>" + NOTE + "(?:(?:,| and| et) " + NOTE + ")*+)\\)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ESTIMATE =
      Pattern.compile(
          "(?<!\\s)\\s*+;\\s*+" + any(SpelledWords::likely) + "\\s*+:\\s*+(?<best>[^;]+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SPAN =
      Pattern.compile(
          any(SpelledWords::start)
              + "\\s*+:\\s*+(?<start>[^;]+);\\s*+"
              + any(SpelledWords::end)
              + "\\s*+:\\s*+(?<end>[^;]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Statement statement;
  private final TimeReader reader;

  SpelledTime(Statement statement, TimeReader reader) {
    this.statement = statement;
    this.reader = reader;
  }

  /**
   * The notes at the end of a phrase, "(approximate, doubtful)".
   *
   * @param phrase the phrase without them
   * @param words what they say, in small letters; empty for none
   */
  record Notes(String phrase, String words) {
    static Notes of(String phrase) {
      Matcher notes = NOTES.matcher(phrase);
      return notes.find()
          ? new Notes(
              phrase.substring(0, notes.start()), notes.group("notes").toLowerCase(Locale.ROOT))
          : new Notes(phrase, "");
    }

    private boolean says(Function<SpelledWords, String> note) {
      return LANGUAGES.stream().anyMatch(language -> words.contains(note.apply(language)));
    }

    When on(When when) {
      boolean approximate = when.approximate() || says(SpelledWords::approximate);
      boolean uncertain = when.uncertain() || says(SpelledWords::doubtful);
      When noted = when.qualified(approximate, uncertain);
      return says(SpelledWords::soft) ? noted.soft(noted.best()) : noted;
    }
  }

  /** Reads a phrase that is spelled out; null if it is not. */
  @Nullable TimeReading read(String phrase) throws Misread {
    Matcher estimate = ESTIMATE.matcher(phrase);
    boolean estimated = estimate.find();
    String rest = estimated ? phrase.substring(0, estimate.start()) : phrase;
    Matcher span = SPAN.matcher(rest);
    if (!estimated && !span.matches()) {
      return null;
    }
    When when = span.matches() ? span(span.group("start"), span.group("end")) : moment(rest);
    if (!estimated) {
      return new TimeReading.Stated(when);
    }
    long best = moment(estimate.group("best")).start().earliest();
    if (best < when.start().earliest() || best >= when.start().latest()) {
      throw misread("contradiction");
    }
    return new TimeReading.Stated(when.withBest(best));
  }

  private When span(String startWords, String endWords) throws Misread {
    boolean always = is(startWords, SpelledWords::noBeginning);
    boolean goingOn = is(endWords, SpelledWords::goingOn);
    When start = always ? none() : moment(startWords);
    When end = goingOn ? none() : moment(endWords);
    TimeBounds from = always ? TimeBounds.ALWAYS : start.start();
    TimeBounds to = goingOn ? TimeBounds.NEVER : end.start();
    if (to.latest() <= from.earliest() && !from.isOpenEnd()) {
      throw misread("endBeforeStart");
    }
    boolean endFiner = end.precision().compareTo(start.precision()) < 0;
    return new When(
        from,
        to,
        start.best(),
        start.approximate() || end.approximate(),
        start.uncertain() || end.uncertain(),
        start.hard() && end.hard(),
        endFiner ? end.precision() : start.precision(),
        start.zone(),
        start.zoneStated(),
        statement.text());
  }

  private When none() {
    return When.undated(statement.text(), statement.zone());
  }

  private When moment(String words) throws Misread {
    if (is(words, SpelledWords::unknown)) {
      return none();
    }
    if (reader.plain(words.strip(), statement) instanceof TimeReading.Stated stated
        && stated.when().end() == null) {
      return stated.when();
    }
    throw misread("needsTime");
  }

  private static boolean is(String typed, Function<SpelledWords, String> word) {
    return LANGUAGES.stream()
        .anyMatch(language -> typed.strip().equalsIgnoreCase(word.apply(language)));
  }

  private static String any(Function<SpelledWords, String> word) {
    return any(List.of(word));
  }

  private static String any(List<Function<SpelledWords, String>> words) {
    return words.stream()
        .flatMap(word -> LANGUAGES.stream().map(word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private Misread misread(String reason) {
    return new Misread(0, statement.text().strip().length(), reason);
  }
}
