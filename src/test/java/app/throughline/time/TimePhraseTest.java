package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.time.TimeReading.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

/** Words for times that were moved. */
class TimePhraseTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> ZONES =
      List.of("Europe/Paris", "America/New_York", "UTC", "Asia/Kathmandu", "Australia/Lord_Howe");

  /** Years 1000 to 9000. */
  private static final long FIRST = -30_600_000_000_000L;

  private static final long LAST = 221_800_000_000_000L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 June 2016                                  | 0       | sometime on 14 June 2016
          14 June 2016                                  | 86400   | sometime on 15 June 2016
          14 June 2016                                  | 10800   | after 03:00 on 14 June 2016 and before 03:00 on 15 June 2016
          13 June 2016 20:30                            | 600     | 20:40 on 13 June 2016
          about 20:30 on 13 June 2016                   | 600     | about 20:40 on 13 June 2016
          from 20:15 to 20:40 on 13 June 2016           | 3600    | from 21:15 to 21:40 on 13 June 2016
          13 to 14 June 2016                            | 172800  | from 15 to 16 June 2016
          before 14 June 2016                           | 86400   | before 15 June 2016
          since 14 June 2016, still going on            | 86400   | from 15 June 2016, still going on
          evening of 13 June 2016                       | 0       | sometime between 17:00 and 24:00 on 13 June 2016 (our reading)
          between 20:10 and 20:40 on 13 June 2016       | 60      | sometime between 20:11 and 20:41 on 13 June 2016
          2016-06-14?                                   | 86400   | sometime on 15 June 2016 (doubtful)
          """)
  void saysAMovedTimeAsPlainlyAsCanBe(String words, long seconds, String told) {
    When when = read(words, "Europe/Paris");
    When moved = when.movedTo(TimeLimits.of(when).moved(TimePart.ALL, seconds * 1000));
    TimePhrase phrase = new TimePhrase(Locale.ENGLISH, PARIS);

    assertThat(phrase.of(moved)).isEqualTo(told);
    assertReadBack(moved, phrase.of(moved), "Europe/Paris");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 juin 2016                        | 86400  | dans la journée du 15 juin 2016
          31 mai 2016                         | 86400  | dans la journée du 1er juin 2016
          14 juin 2016                        | 10800  | après 03:00 le 14 juin 2016 et avant 03:00 le 15 juin 2016
          le 13 juin 2016 à 20h30             | 600    | 20:40 le 13 juin 2016
          vers 20h30 le 13 juin 2016          | 600    | vers 20:40 le 13 juin 2016
          de 20h15 à 20h40 le 13 juin 2016    | 3600   | de 21:15 à 21:40 le 13 juin 2016
          du 13 au 14 juin 2016               | 172800 | du 15 au 16 juin 2016
          avant le 14 juin 2016               | 86400  | avant le 15 juin 2016
          depuis le 14 juin 2016, toujours en cours | 86400 | depuis le 15 juin 2016, toujours en cours
          le soir du 13 juin 2016             | 86400  | à un moment entre 17:00 et 24:00 le 14 juin 2016 (notre lecture)
          le soir du 13 juin 2016             | 3600   | après 18:00 le 13 juin 2016 et avant 01:00 le 14 juin 2016 (notre lecture)
          2016-06-14?                         | 86400  | dans la journée du 15 juin 2016 (douteux)
          """)
  void saysItInFrench(String words, long seconds, String told) {
    When when = read(words, "Europe/Paris");
    When moved = when.movedTo(TimeLimits.of(when).moved(TimePart.ALL, seconds * 1000));

    assertThat(new TimePhrase(Locale.FRANCE, PARIS).of(moved)).isEqualTo(told);
    assertReadBack(moved, told, "Europe/Paris");
  }

  @Test
  void keepsTheZoneThatTheSourceStates() {
    When when = read("13 June 2016 20:30 in America/New_York", "Europe/Paris");
    When moved = when.movedTo(TimeLimits.of(when).moved(TimePart.ALL, 600_000));
    String told = new TimePhrase(Locale.ENGLISH, PARIS).of(moved);

    assertThat(told).isEqualTo("20:40 on 13 June 2016 (America/New_York)");
    assertThat(read(told, "Europe/Paris").zone()).isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void aTimeThatTheClockShowsTwiceIsToldWithItsOffset() {
    long secondHalfPastTwo = Instant.parse("2016-10-30T01:30:00Z").toEpochMilli();
    TimeBounds bounds = new TimeBounds(secondHalfPastTwo, secondHalfPastTwo + 60_000);
    When when = When.moment(bounds, Precision.MINUTE, PARIS, "").withBest(secondHalfPastTwo);

    assertReadBack(when, new TimePhrase(Locale.ENGLISH, PARIS).of(when), "Europe/Paris");
  }

  @Test
  void everyMomentIsReadBackAsItIs() {
    qt().withExamples(3_000)
        .forAll(instants(), widths(), integers().between(0, 63), arbitrary().pick(ZONES))
        .checkAssert(
            (from, width, flags, zone) -> {
              long to = from + width;
              TimeBounds bounds =
                  new TimeBounds(
                      (flags & 1) != 0 && (flags & 2) == 0 ? TimeBounds.PAST : from,
                      (flags & 2) != 0 && (flags & 1) == 0 ? TimeBounds.FUTURE : to);
              Long best = (flags & 4) != 0 ? (Long) (from + width / 3) : null;
              assertToldAndReadBack(when(bounds, null, best, flags >> 3, zone), zone);
            });
  }

  @Test
  void everySpanIsReadBackAsItIs() {
    qt().withExamples(3_000)
        .forAll(instants(), widths(), widths(), integers().between(0, 511))
        .checkAssert(
            (from, width, length, flags) -> {
              String zone = ZONES.get(flags % ZONES.size());
              TimeBounds start = side(flags & 3, from, from + width, TimeBounds.ALWAYS);
              long ends = from + length;
              TimeBounds end = side(flags >> 2 & 3, ends, ends + width, TimeBounds.NEVER);
              boolean mayHaveBest = start.isFinite();
              Long best = mayHaveBest && (flags >> 4 & 1) != 0 ? (Long) (from + width / 2) : null;
              When when = when(start, end, best, flags >> 5, zone);
              if (when.kind() == When.Kind.SPAN) {
                assertToldAndReadBack(when, zone);
              }
            });
  }

  @Test
  void aPlaceThatIsPointedAtHasWordsOfThatFineness() {
    List<Precision> fine =
        List.of(
            Precision.MILLISECOND,
            Precision.SECOND,
            Precision.MINUTE,
            Precision.DAY,
            Precision.MONTH,
            Precision.YEAR);
    qt().withExamples(2_000)
        .forAll(instants(), arbitrary().pick(fine), arbitrary().pick(ZONES))
        .checkAssert(
            (millis, precision, zone) -> {
              When at = new TimePhrase(Locale.ENGLISH, ZoneId.of(zone)).at(millis, precision);
              assertThat(at).isNotNull();
              assertThat(read(at.text(), zone)).isEqualTo(at);
              assertThat(at.kind()).isEqualTo(When.Kind.MOMENT);
              assertThat(at.earliest()).isLessThanOrEqualTo(millis);
              assertThat(at.latest()).isGreaterThan(millis);
              assertThat(at.precision()).isGreaterThanOrEqualTo(precision);
            });
  }

  private static TimeBounds side(int kind, long from, long to, TimeBounds open) {
    return switch (kind) {
      case 0 -> open;
      case 1 -> TimeBounds.UNKNOWN;
      default -> new TimeBounds(from, to);
    };
  }

  private static When when(TimeBounds start, TimeBounds end, Long best, int flags, String zone) {
    boolean hard = (flags & 1) != 0;
    return new When(
        start,
        end,
        best,
        (flags & 2) != 0,
        (flags & 4) != 0,
        hard,
        Precision.MINUTE,
        ZoneId.of(zone),
        false,
        "");
  }

  private static Gen<Long> instants() {
    Gen<Long> any = longs().between(FIRST, LAST);
    return any.map(millis -> millis / 60_000 * 60_000)
        .mix(any.map(millis -> millis / 86_400_000 * 86_400_000), 30)
        .mix(any, 20);
  }

  private static Gen<Long> widths() {
    return longs()
        .between(1, 20_000)
        .map(minutes -> minutes * 60_000)
        .mix(longs().between(1, 400).map(days -> days * 86_400_000), 30)
        .mix(arbitrary().pick(List.of(1L, 1_000L, 60_000L, 3_600_000L, 7L)), 30);
  }

  private static void assertToldAndReadBack(When when, String zone) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      String told = new TimePhrase(locale, ZoneId.of(zone)).of(when);
      assertThat(told).as("words for %s", when).isNotEmpty();
      assertReadBack(when, told, zone);
    }
  }

  private static void assertReadBack(When when, String told, String zone) {
    When again = read(told, zone);
    assertThat(TimeLimits.of(again)).as(told).isEqualTo(TimeLimits.of(when));
    assertThat(List.of(again.approximate(), again.uncertain(), again.hard()))
        .as(told)
        .isEqualTo(List.of(when.approximate(), when.uncertain(), when.hard()));
    assertThat(again.text()).isEqualTo(told);
  }

  private static When read(String words, String zone) {
    TimeReading reading =
        new TimeReader(new TimeContext(ZoneId.of(zone), null, Locale.ENGLISH)).read(words);
    assertThat(reading).as(words).isInstanceOf(Stated.class);
    return ((Stated) reading).when();
  }
}
