package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeReading.Relative;
import app.throughline.time.TimeReading.Stated;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table of phrases, in English and French, read in both locales. */
class PhraseRowsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int ROWS = 22;
  private static final List<Locale> LOCALES = List.of(Locale.UK, Locale.FRANCE);

  private static TimeReader reader(Locale locale) {
    return new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), locale));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "phrase-rows.csv", delimiter = '|', numLinesToSkip = 3)
  void hasTheLimitsOfItsRow(
      int row,
      String language,
      String phrase,
      When.Kind kind,
      String earliest,
      String latest,
      String endEarliest,
      String endLatest,
      String best,
      String hard) {
    for (Locale locale : LOCALES) {
      TimeReading reading = reader(locale).read(phrase);
      assertThat(reading).isInstanceOf(Stated.class);
      When when = ((Stated) reading).when();
      assertThat(when.kind()).isEqualTo(kind);
      assertThat(when.start()).isEqualTo(bounds(earliest, latest));
      assertThat(when.end())
          .isEqualTo(endEarliest.equals("-") ? null : bounds(endEarliest, endLatest));
      assertThat(when.best()).isEqualTo(best.equals("-") ? null : (Long) millis(best));
      assertThat(when.hard()).isEqualTo(hard.equals("hard"));
      assertThat(when.text()).isEqualTo(phrase);
      assertThat(reading.ambiguity()).isNull();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "phrase-relations.csv", delimiter = '|', numLinesToSkip = 2)
  void placesAnEventByAnother(
      int row,
      String language,
      String phrase,
      Relation relation,
      String least,
      String most,
      String best,
      String hard,
      String other) {
    for (Locale locale : LOCALES) {
      Relative read = (Relative) reader(locale).read(phrase);
      assertThat(read.stated().kind()).isEqualTo(When.Kind.UNDATED);
      assertThat(read.clauses())
          .containsExactly(
              new RelativeClause(
                  relation,
                  Duration.parse(least).toMillis(),
                  most.equals("-") ? TimeBounds.FUTURE : Duration.parse(most).toMillis(),
                  best.equals("-") ? null : (Long) Duration.parse(best).toMillis(),
                  hard.equals("hard"),
                  other));
    }
  }

  @Test
  void everyRowIsTestedInBothLanguages() {
    Set<String> tested =
        lines().stream()
            .map(cells -> cells.get(0) + " " + cells.get(1))
            .collect(Collectors.toSet());
    assertThat(tested)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, ROWS)
                .boxed()
                .flatMap(row -> List.of(row + " en", row + " fr").stream())
                .toList());
  }

  /** What keyboards and word processors make of a phrase. */
  static List<UnaryOperator<String>> spellings() {
    return List.of(
        phrase -> phrase.replace(' ', '\u00a0'),
        phrase -> phrase.replace(' ', '\u202f'),
        phrase -> "\u00a0" + phrase.replace(" ", "  ") + "\u202f",
        phrase -> Normalizer.normalize(phrase, Normalizer.Form.NFD),
        phrase -> phrase.replace('\'', '\u2019'),
        phrase -> phrase.replace('\'', '\u02bc'),
        phrase -> phrase.replace('-', '\u2011').replace("2016\u201106\u201113", "2016-06-13"),
        phrase -> phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void isReadTheSameHoweverItIsTyped(UnaryOperator<String> spelling) throws IOException {
    for (List<String> cells : lines()) {
      String phrase = cells.get(2);
      assertThat(said(spelling.apply(phrase))).as(phrase).isEqualTo(said(phrase));
    }
  }

  @Test
  void isReadTheSameWithoutAccents() {
    for (List<String> cells : lines()) {
      String phrase = cells.get(2);
      String bare = Normalizer.normalize(phrase, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      // "des 20h30" is not a way to write "dès 20h30".
      if (!phrase.startsWith("d\u00e8s ")) {
        assertThat(said(bare)).as(bare).isEqualTo(said(phrase));
      }
    }
  }

  /** The limits, without the words and names. */
  private static List<?> said(String phrase) {
    TimeReading reading = reader(Locale.UK).read(phrase);
    if (reading instanceof Stated stated) {
      When when = stated.when();
      return List.of(TimeLimits.of(when), when.hard(), when.approximate(), when.uncertain());
    }
    assertThat(reading).as(phrase).isInstanceOf(Relative.class);
    return ((Relative) reading).clauses().stream().map(clause -> clause.to("it")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05/06/2016", "le 05/06/2016 \u00e0 20h30", "before 5/6/2016", "05.06.2016"})
  void aDateThatCanBeReadTwiceHoldsBothReadings(String phrase) {
    Stated british = (Stated) reader(Locale.UK).read(phrase);
    Stated american = (Stated) reader(Locale.US).read(phrase);
    TimeReading.Ambiguity open = british.ambiguity();
    assertThat(open).isNotNull();
    assertThat(open.others()).containsExactly(american.when());
    assertThat(american.ambiguity().others()).containsExactly(british.when());
    assertThat(british.when().start()).isNotEqualTo(american.when().start());
    assertThat(phrase.substring(open.from(), open.to())).contains("6");
    assertThat(open.reason()).contains("5 June").contains("6 May");
    assertThat(british.settled())
        .isEqualTo(new TimeReading.NotUnderstood(phrase, open.from(), open.to(), open.reason()));
  }

  @Test
  void anotherDateOfThePhraseSettlesTheOrder() {
    for (Locale locale : List.of(Locale.UK, Locale.US)) {
      Stated span = (Stated) reader(locale).read("from 05/06/2016 to 13/06/2016");
      assertThat(span.ambiguity()).isNull();
      assertThat(span.when().start()).isEqualTo(bounds("2016-06-05", "2016-06-06"));
    }
  }

  @Test
  void wordsThatCanBeReadTwiceHoldBothReadings() {
    Stated thisNight = (Stated) reader(Locale.FRANCE).read("cette nuit");
    assertThat(thisNight.when().start()).isEqualTo(bounds("2016-06-13T18:00", "2016-06-14T06:00"));
    assertThat(thisNight.ambiguity().others().get(0).start())
        .isEqualTo(bounds("2016-06-14T18:00", "2016-06-15T06:00"));
    Stated halfPast = (Stated) reader(Locale.FRANCE).read(" le 13 juin 2016 \u00e0 minuit et demi");
    assertThat(halfPast.when().best()).isEqualTo(millis("2016-06-13T00:30"));
    assertThat(halfPast.ambiguity().others().get(0).best()).isEqualTo(millis("2016-06-14T00:30"));
    assertThat(halfPast.text().substring(halfPast.ambiguity().from(), halfPast.ambiguity().to()))
        .isEqualTo("minuit et demi");
  }

  @Test
  void wordsOfBothLanguagesAreReadAsTheRestOfThePhraseHasThem() {
    assertThat(said("il y a un an")).isEqualTo(said("a year ago"));
    assertThat(said("mar 14 juin 2016")).isEqualTo(said("Tuesday 14 June 2016"));
    assertThat(said("sept heures avant l'attaque")).isEqualTo(said("seven hours before it"));
    assertThat(said("7 sept 2015")).isEqualTo(said("7 September 2015"));
    assertThat(said("13 juin at 20:30")).isEqualTo(said("13 June at 20:30"));
  }

  @Test
  void nothingIsGuessedWithoutAReferenceDate() {
    TimeReader alone = new TimeReader(new TimeContext(PARIS, null, Locale.FRANCE));
    for (String phrase :
        List.of("20h30", "vers 21h", "hier", "mardi", "13 juin", "il y a deux jours", "mi-juin")) {
      assertThat(alone.read(phrase)).as(phrase).isInstanceOf(TimeReading.NotUnderstood.class);
    }
    assertThat(((TimeReading.NotUnderstood) alone.read("vers 20h30")).reason())
        .startsWith("Quel jour ?");
  }

  private static List<List<String>> lines() {
    return Stream.concat(
            lines("phrase-rows.csv").stream().skip(3),
            lines("phrase-relations.csv").stream().skip(2))
        .map(line -> List.of(line.split("\\|", -1)))
        .toList();
  }

  private static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PhraseRowsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TimeBounds bounds(String earliest, String latest) {
    return new TimeBounds(millis(earliest), millis(latest));
  }

  private static long millis(String text) {
    return IsoTime.parse(text, PARIS);
  }
}
