package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import app.throughline.time.TimeReading.NotUnderstood;
import app.throughline.time.TimeReading.Relative;
import app.throughline.time.TimeReading.Stated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for every phrase. */
class TimeReaderPropertiesTest {
  private static final List<String> ZONES =
      List.of("Europe/Paris", "America/New_York", "UTC", "Asia/Kathmandu", "Pacific/Apia");

  private static final List<String> WORDS =
      List.of(
          "13",
          "June",
          "2016",
          "20:30",
          "about",
          "before",
          "after",
          "between",
          "and",
          "to",
          "from",
          "until",
          "the",
          "stabbing",
          "evening",
          "early",
          "2016-06-13",
          "2016-06-13T20:30",
          "/",
          "..",
          "~",
          "?",
          ",",
          "18",
          "hours",
          "during",
          "or",
          "right",
          "Tuesday",
          "1990",
          "s",
          "mid",
          "-",
          "midnight",
          "night",
          "of",
          "31",
          "02",
          "April",
          "UTC",
          "Europe/Paris",
          "pm",
          ".",
          "\"",
          "still going on",
          "start unknown",
          "since",
          "yesterday",
          "half",
          "an",
          "hour",
          "at",
          "on",
          "le",
          "du",
          "au",
          "\u00e0",
          "de",
          "des",
          "la nuit",
          "juin",
          "vers",
          "avant",
          "apr\u00e8s",
          "jusqu'\u00e0",
          "depuis",
          "entre",
          "et",
          "pendant",
          "l'attaque",
          "heures",
          "h",
          "minuit",
          "et demie",
          "soir",
          "mardi",
          "dernier",
          "hier",
          "il y a",
          "deux",
          "ann\u00e9es",
          "d\u00e9but",
          "fin",
          "mi-",
          "\u00e9t\u00e9",
          "cette nuit",
          "05/06/2016",
          "CEST",
          "in Orlando",
          "heure de Paris",
          "ou plus tard",
          "au plus tard",
          "la veille de",
          "last",
          "ago",
          "quarter",
          "past",
          "at the latest",
          "[",
          "]",
          "{1667,1668..1670}",
          "[1984..]",
          "156X-12-25",
          "XXXX",
          "Y17E8",
          "1950S2",
          "2001-28",
          "?2004-06");

  private static Gen<String> phrases() {
    Gen<List<String>> words = lists().of(arbitrary().pick(WORDS)).ofSizeBetween(1, 9);
    return words.map(list -> String.join(" ", list)).mix(words.map(list -> String.join("", list)));
  }

  private static TimeReader reader(String zone) {
    return new TimeReader(
        new TimeContext(ZoneId.of(zone), LocalDate.of(2016, 6, 14), Locale.ENGLISH));
  }

  @Test
  void neverThrowsAndKeepsTheTextWhateverIsTyped() {
    TimeReader reader = reader("Europe/Paris");
    TimeReader french =
        new TimeReader(new TimeContext(ZoneId.of("Europe/Paris"), null, Locale.FRANCE));
    qt().withExamples(20_000)
        .forAll(strings().allPossible().ofLengthBetween(0, 30).mix(phrases(), 60))
        .checkAssert(
            text -> {
              kept(reader.read(text), text);
              kept(french.read(text), text);
            });
    qt().withExamples(5_000)
        .forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 20))
        .checkAssert(text -> kept(reader.readEdtf(text), text));
  }

  private static void kept(TimeReading reading, String text) {
    TimeWords words = new TimeWords(Locale.ENGLISH, ZoneId.of("America/New_York"));
    assertThat(reading.text()).isEqualTo(text);
    assertThat(words.understood(reading)).isNotBlank();
    TimeReading.Ambiguity open = reading.ambiguity();
    if (open != null) {
      assertThat(open.from()).isBetween(0, open.to() - 1);
      assertThat(open.to()).isBetween(1, text.length());
      assertThat(open.reason()).isNotBlank();
      assertThat(open.others()).isNotEmpty();
    }
    if (reading instanceof NotUnderstood refused) {
      assertThat(refused.from()).isBetween(0, refused.to());
      assertThat(refused.to()).isBetween(0, text.length());
    } else {
      When when = reading instanceof Stated stated ? stated.when() : ((Relative) reading).stated();
      assertThat(when.start().isOpenEnd() || when.start().earliest() < when.start().latest())
          .isTrue();
      assertThat(words.bounds(when.start(), when.end())).isNotBlank();
    }
  }

  /** Each of the words ten thousand characters long, with and without blanks, and all at once. */
  @Test
  void aLongTextIsAnsweredToo() {
    TimeReader reader = reader("Europe/Paris");
    List<String> texts = new ArrayList<>(List.of(" ", "\u00a0", "(", "'", "\u0301", "1", "a"));
    texts.addAll(WORDS);
    texts.add(String.join(" ", WORDS) + " ");
    for (String word : texts) {
      for (String part : List.of(word, word + " ", word + ", ", word + " x ")) {
        String text = part.repeat(10_000 / part.length());
        kept(reader.read(text), text);
        kept(reader.read("13 June 2016" + text + "x"), "13 June 2016" + text + "x");
      }
    }
  }

  @Test
  void isoTimesComeBackFromEveryZone() {
    qt().forAll(longs().between(-60_000_000_000_000L, 60_000_000_000_000L), arbitrary().pick(ZONES))
        .checkAssert(
            (millis, zone) -> {
              String text = IsoTime.format(millis, ZoneId.of(zone));
              assertThat(IsoTime.parse(text, ZoneId.of("UTC"))).isEqualTo(millis);
            });
  }

  @Test
  void anIsoMinuteIsReadAsTheMinuteItIs() {
    qt().forAll(integers().between(0, 2_000_000_000), arbitrary().pick(ZONES))
        .checkAssert(
            (seconds, zone) -> {
              long minute = seconds / 60 * 60_000L;
              String text = IsoTime.format(minute, ZoneId.of(zone));
              When when = ((Stated) reader(zone).read(text)).when();
              assertThat(when.start().earliest()).isEqualTo(minute);
              assertThat(when.best()).isEqualTo(minute);
            });
  }

  @Test
  void aCoarserPrecisionNeverHasNarrowerBounds() {
    qt().forAll(
            integers().between(-9_000, 9_000), integers().between(0, 364), arbitrary().pick(ZONES))
        .checkAssert(
            (year, dayOfYear, zone) -> {
              LocalDate day = LocalDate.of(year, 1, 1).plusDays(dayOfYear);
              String iso = day.toString();
              String month = iso.substring(0, iso.length() - 3);
              TimeBounds time = read(zone, iso + "T12:30");
              TimeBounds date = read(zone, iso);
              TimeBounds months = read(zone, month);
              TimeBounds years = read(zone, month.substring(0, month.length() - 3));
              assertHolds(date, time);
              assertHolds(months, date);
              assertHolds(years, months);
            });
  }

  private static TimeBounds read(String zone, String text) {
    return ((Stated) reader(zone).read(text)).when().start();
  }

  private static void assertHolds(TimeBounds wide, TimeBounds narrow) {
    assertThat(wide.hull(narrow)).isEqualTo(wide);
  }
}
