package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeReading.NotUnderstood;
import app.throughline.time.TimeReading.Stated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The EDTF vectors as times of events: the limits that are kept are those that are stated. */
class EdtfReadingTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  private final TimeReader reader = new TimeReader(new TimeContext(UTC, null, Locale.ENGLISH));

  @ParameterizedTest
  @CsvFileSource(
      resources = {"edtf/edtf-vectors.csv", "edtf/edtf-corners.csv"},
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void agreesWithTheVector(
      String given, String level, boolean valid, String earliest, String latest, String note) {
    String input = given == null ? "" : given;
    TimeReading reading = reader.readEdtf(input);
    assertThat(reading.text()).isEqualTo(input);
    if (!valid || isFar(earliest) || isFar(latest)) {
      assertThat(reading).as(note).isInstanceOf(NotUnderstood.class);
      return;
    }
    assertThat(reading).as(note).isInstanceOf(Stated.class);
    assertThat(reader.read(input)).as("in a time field").isEqualTo(reading);
    When when = ((Stated) reading).when();
    assertThat(start(when)).as(note).isEqualTo(earliest);
    assertThat(end(when)).as(note).isEqualTo(latest);
  }

  /** Beyond what counts as milliseconds. */
  private static boolean isFar(String limit) {
    boolean nineDigits = limit.matches("[-+][3-9]\\d{8}-.*");
    return nineDigits || limit.equals("out-of-range");
  }

  private static String start(When when) {
    if (when.earliest() == TimeBounds.PAST) {
      boolean unknown = when.end() != null && when.start().isUnknown();
      return unknown ? "unknown" : "-inf";
    }
    return local(when.earliest(), when);
  }

  private static String end(When when) {
    if (when.latest() == TimeBounds.FUTURE) {
      boolean unknown = when.end() != null && when.end().isUnknown();
      return unknown ? "unknown" : "+inf";
    }
    return local(when.latest(), when);
  }

  /** The wall-clock time as the vectors write it, always with seconds. */
  private static String local(long millis, When when) {
    LocalDateTime time = Instant.ofEpochMilli(millis).atZone(when.zone()).toLocalDateTime();
    String text = time.toString();
    return time.getSecond() == 0 ? text + ":00" : text;
  }

  @Test
  void oneOfASetIsAMomentAndAllOfASetASpan() {
    When one = read("[1667,1670..1672]");
    assertThat(one.kind()).isEqualTo(When.Kind.MOMENT);
    assertThat(one.hard()).isTrue();
    When all = read("{1667,1670..1672}");
    assertThat(all.kind()).isEqualTo(When.Kind.SPAN);
    assertThat(all.start()).isEqualTo(read("1667").start());
    assertThat(all.end()).isEqualTo(read("1672").start());
    assertThat(read("{..1984}").start()).isEqualTo(TimeBounds.ALWAYS);
    assertThat(read("{1984..}").end()).isEqualTo(TimeBounds.NEVER);
    assertThat(read("{1984}")).isEqualTo(read("1984").withText("{1984}"));
    assertThat(read("[..1984,1990..]").kind()).isEqualTo(When.Kind.UNDATED);
  }

  @Test
  void theLimitsOfSeasonsAreAConvention() {
    assertThat(read("2001-21").hard()).isFalse();
    assertThat(read("2001-30").hard()).isFalse();
    assertThat(read("2001-33").hard()).isTrue();
    assertThat(read("2001-21/2002").hard()).isFalse();
    assertThat(read("[2001,2001-30]").hard()).isFalse();
  }

  @Test
  void anyPartsQualifierCounts() {
    assertThat(read("2004-06~-11").approximate()).isTrue();
    assertThat(read("2004-06~-11").uncertain()).isFalse();
    assertThat(read("?2004-06-11/2005%").uncertain()).isTrue();
    assertThat(read("[1667?,1668]").uncertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201X        | DECADE
          20XX        | CENTURY
          1950S2      | CENTURY
          1XXX        | COARSE
          156X-12-25  | DECADE
          1985-XX-XX  | YEAR
          1985-1X     | YEAR
          1985-04-XX  | MONTH
          1985-04-2X  | PART_OF_MONTH
          2001-34     | SEASON
          2004/2005-06-01 | YEAR
          """)
  void isToldAsFinelyAsItIsStated(String text, Precision precision) {
    assertThat(read(text).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Y17E8            | Y17E8
          2000/Y300000000  | Y300000000
          [1985,Y-17E8]    | Y-17E8
          """)
  void yearsBeyondTheCalendarSaySo(String text, String part) {
    for (TimeReading reading : List.of(reader.readEdtf(text), reader.read(text))) {
      NotUnderstood refused = (NotUnderstood) reading;
      assertThat(text.substring(refused.from(), refused.to())).isEqualTo(part);
      assertThat(refused.reason()).contains("is out of range");
    }
  }

  private When read(String text) {
    TimeReading strict = reader.readEdtf(text);
    assertThat(reader.read(text)).isEqualTo(strict);
    return ((Stated) strict).when();
  }
}
