package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a time, in words and in numbers. */
class TimeWordsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final TimeReader reader =
      new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH));
  private final TimeWords words = new TimeWords(Locale.ENGLISH, PARIS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 June 2016 20:30          | 20:30 on 13 June 2016
          20:30:15                    | 20:30:15 on 14 June 2016
          about 20:30 on 13 June 2016 | about 20:30 on 13 June 2016
          around midnight on 13 June 2016 | about midnight between 13 and 14 June 2016
          13 June 2016, evening       | sometime between 17:00 and 24:00 on 13 June 2016
          between 20:15 and 20:40     | sometime between 20:15 and 20:40 on 14 June 2016
          before 20:30                | before 20:30 on 14 June 2016
          14 June 2016                | sometime on 14 June 2016
          14 June 2016?               | sometime on 14 June 2016 (doubtful)
          2016-06-14%                 | sometime on 14 June 2016 (approximate and doubtful)
          the night of 13 June 2016   | sometime between 20:00 on 13 June and 06:00 on 14 June 2016
          the night of 31 December 2015 | sometime between 20:00 on 31 December 2015 and 06:00 on 1 January 2016
          early June 2016             | sometime between 1 and 10 June 2016
          June 2016                   | in June 2016
          2013                        | in 2013
          -0043                       | in 44 BC
          the 1990s                   | in the 1990s
          20XX                        | sometime between 2000 and 2099
          2001-21                     | sometime between March and May 2001
          before 2013                 | before 2013
          since June 2016             | June 2016 or later
          from 20:15 to 20:40         | from 20:15 to 20:40 on 14 June 2016
          13 June 2016 20:00 to 14 June 2016 02:00 | from 20:00 on 13 June 2016 to 02:00 on 14 June 2016
          13-14 June 2016             | from 13 to 14 June 2016
          1964/2008                   | from 1964 to 2008
          2016-06-13/..               | from 13 June 2016, still going on
          2016-06-13/                 | from 13 June 2016, end unknown
          /2016-06-13                 | until 13 June 2016, start unknown
          ../2016-06-13               | until 13 June 2016, with no beginning
          since before 13 June 2016, still going on | since before 13 June 2016, still going on
          start unknown, still going on | start unknown, still going on
          unknown                     | date not known
          about 18 hours before the stabbing | 16 h to 20 h before the stabbing (our reading)
          14 June 2016, after the meeting and before the visit | sometime on 14 June 2016; after the meeting and before the visit
          during or right after the assault | during the assault or up to 1 h after it (our reading)
          about 02:00 on 12 June 2016 in America/New_York | about 08:00 on 12 June 2016 (02:00 on 12 June 2016 in America/New_York)
          12 June 2016 in America/New_York | sometime on 12 June 2016 (America/New_York date)
          """)
  void tellsWhatWasUnderstood(String phrase, String told) {
    assertThat(words.understood(reader.read(phrase))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 June 2016, evening     | 13 June 2016 17:00–24:00
          13 June 2016              | 13 June 2016
          13-14 June 2016           | start 13 June 2016 · end 14 June 2016
          around midnight on 13 June 2016 | 13 June 23:30 – 14 June 2016 00:30
          from 20:15 to 20:40       | start 14 June 2016 20:15–20:16 · end 14 June 2016 20:40–20:41
          since before 13 June 2016, still going on | start before 13 June 2016 00:00 · end still going on
          after 20:30               | from 14 June 2016 20:30
          unknown                   | unknown
          """)
  void tellsBoundsInNumbers(String phrase, String told) {
    When when = ((TimeReading.Stated) reader.read(phrase)).when();
    assertThat(words.bounds(when.start(), when.end())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-06-13T00:00 | 2016-06-15T00:00 | 13–14 June 2016
          2016-06-13T17:00 | 2016-06-14T00:30 | 13 June 17:00 – 14 June 2016 00:30
          2016-06-13T17:00 | 2016-06-13T18:30 | 13 June 2016 17:00–18:30
          2016-05-28T00:00 | 2016-06-11T00:00 | 28 May – 10 June 2016
          2015-12-31T12:00 | 2016-01-01T12:00 | 31 December 2015 12:00 – 1 January 2016 12:00
          2013-01-01T00:00 | 2017-01-01T00:00 | 2013–2016
          2016-01-01T00:00 | 2016-04-01T00:00 | January – March 2016
          """)
  void tellsRanges(String from, String to, String told) {
    assertThat(words.range(IsoTime.parse(from, PARIS), IsoTime.parse(to, PARIS))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MILLISECOND | 13 June 2016 20:30:15.250
          SECOND      | 13 June 2016 20:30:15
          MINUTE      | 13 June 2016 20:30
          DAY         | 13 June 2016
          MONTH       | June 2016
          YEAR        | 2016
          DECADE      | the 2010s
          CENTURY     | the years 2000 to 2099
          """)
  void tellsAnInstantAsFinelyAsAsked(Precision precision, String told) {
    long millis = IsoTime.parse("2016-06-13T20:30:15.250", PARIS);
    assertThat(words.instant(millis, precision)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 min",
    "250, 250 ms",
    "15000, 15 s",
    "27000000, 7 h 30 min",
    "273600000, 3 d 4 h",
    "86400000, 1 d",
    "-3600000, 1 h",
    "315569520000, 10 years"
  })
  void tellsDurations(long millis, String told) {
    assertThat(words.duration(millis)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 juin 2016 20h30         | 20:30 le 13 juin 2016
          vers 20h30 le 13 juin 2016 | vers 20:30 le 13 juin 2016
          vers minuit le 13 juin 2016 | vers minuit, nuit du 13 au 14 juin 2016
          entre 20h15 et 20h40       | à un moment entre 20:15 et 20:40 le 14 juin 2016
          avant 20h30                | avant 20:30 le 14 juin 2016
          avant le 13 juin 2016      | avant le 13 juin 2016
          1er juin 2016              | dans la journée du 1er juin 2016
          14 juin 2016?              | dans la journée du 14 juin 2016 (douteux)
          la nuit du 13 juin 2016    | à un moment entre 20:00 le 13 juin et 06:00 le 14 juin 2016
          début juin 2016            | à un moment entre le 1er et le 10 juin 2016
          juin 2016                  | en juin 2016
          les années 1990            | dans les années 1990
          depuis 2013                | 2013 ou plus tard
          depuis juin 2016           | juin 2016 ou plus tard
          du 13 au 14 juin 2016      | du 13 au 14 juin 2016
          de juin à août 2016        | de juin 2016 à août 2016
          2016-06-13/..              | depuis le 13 juin 2016, toujours en cours
          2016-06-13/                | à partir du 13 juin 2016, fin inconnue
          /2016-06-13                | jusqu'au 13 juin 2016, début inconnu
          unknown                    | date inconnue
          environ 18 heures avant l'attaque | 16 h à 20 h avant l'attaque (notre lecture)
          pendant ou juste après l'assaut | pendant l'assaut ou jusqu'à 1 h après (notre lecture)
          14 juin 2016, après la réunion et avant la visite | dans la journée du 14 juin 2016 ; après la réunion et avant la visite
          le 12 juin 2016 vers 2h00 à Orlando | vers 08:00 le 12 juin 2016 (02:00 le 12 juin 2016, heure de America/New_York)
          13 juin 2016 25h           | L'heure 25h n'existe pas. Les heures vont de 0 à 23, et 24:00 termine la journée.
          """)
  void tellsItInFrench(String phrase, String told) {
    TimeReader french =
        new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.FRANCE));
    assertThat(new TimeWords(Locale.FRANCE, PARIS).understood(french.read(phrase))).isEqualTo(told);
  }

  @Test
  void frenchHasEveryText() throws java.io.IOException {
    Set<String> english = keys("time.properties");
    Set<String> french = keys("time_fr.properties");
    // Other keys of French say what English has no need of, or what its clocks do not use.
    english.removeIf(key -> key.startsWith("date.") || key.endsWith(".12"));
    assertThat(french).containsAll(english);
  }

  private static Set<String> keys(String file) throws java.io.IOException {
    Properties texts = new Properties();
    try (java.io.InputStream stream =
        TimeWordsTest.class.getResourceAsStream("/app/throughline/texts/" + file)) {
      texts.load(stream);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  @Test
  void tellsGaps() {
    assertThat(words.gap(11_400_000, 15_600_000)).isEqualTo("3 h 10 min to 4 h 20 min");
    assertThat(words.gap(0, 3_600_000)).isEqualTo("up to 1 h");
    assertThat(words.gap(3_600_000, TimeBounds.FUTURE)).isEqualTo("at least 1 h");
    assertThat(words.gap(3_600_000, 3_600_000)).isEqualTo("1 h");
    assertThat(words.gap(0, TimeBounds.FUTURE)).isEqualTo("any time");
  }

  @Test
  void tellsDerivedBounds() {
    TimeBounds start = bounds("2016-06-13T00:45", "2016-06-13T08:00");
    assertThat(words.sentence(start, null, null))
        .isEqualTo("sometime between 00:45 and 08:00 on 13 June 2016");
    assertThat(words.sentence(start, bounds("2016-06-13T23:30", "2016-06-14T00:30"), null))
        .isEqualTo(
            "from some time between 00:45 and 08:00 on 13 June 2016 to some time between 23:30 on 13"
                + " June and 00:30 on 14 June 2016");
    assertThat(words.sentence(TimeBounds.UNKNOWN, null, null)).isEqualTo("date not known");
    assertThat(words.sentence(start, null, IsoTime.parse("2016-06-13T03:00", PARIS)))
        .isEqualTo("about 03:00 on 13 June 2016");
  }

  private static TimeBounds bounds(String from, String to) {
    return new TimeBounds(IsoTime.parse(from, PARIS), IsoTime.parse(to, PARIS));
  }

  @Test
  void aDateDoesNotShiftInAnotherDisplayZone() {
    When day = ((TimeReading.Stated) reader.read("14 June 2016")).when();
    TimeWords tokyo = new TimeWords(Locale.ENGLISH, ZoneId.of("Asia/Tokyo"));
    assertThat(tokyo.sentence(day)).isEqualTo("sometime on 14 June 2016 (Europe/Paris date)");
  }

  @Test
  void aLanguageWithoutTextsIsToldInEnglish() {
    assertThat(new TimeWords(Locale.JAPANESE, PARIS).instant(0, Precision.DAY))
        .isEqualTo("1 January 1970");
  }
}
