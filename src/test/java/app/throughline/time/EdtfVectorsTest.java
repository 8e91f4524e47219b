package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeReading.NotUnderstood;
import app.throughline.time.TimeReading.Stated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The EDTF vectors of levels 0 and 1, and all that are not EDTF. */
class EdtfVectorsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  private final TimeReader reader = new TimeReader(new TimeContext(UTC, null, Locale.ENGLISH));

  @ParameterizedTest
  @CsvFileSource(
      resources = "edtf-vectors.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void agreesWithTheVector(
      String given, String level, boolean valid, String earliest, String latest, String note) {
    String input = given == null ? "" : given;
    TimeReading reading = reader.readEdtf(input);
    assertThat(reading.text()).isEqualTo(input);
    if (!valid) {
      assertThat(reading).as(note).isInstanceOf(NotUnderstood.class);
      return;
    }
    assertThat(reading).as(note).isInstanceOf(Stated.class);
    When when = ((Stated) reading).when();
    assertThat(start(when)).as(note).isEqualTo(earliest);
    assertThat(end(when)).as(note).isEqualTo(latest);
  }

  private static String start(When when) {
    if (when.end() != null && when.start().isUnknown()) {
      return "unknown";
    }
    return when.start().equals(TimeBounds.ALWAYS) ? "-inf" : local(when.earliest(), when);
  }

  private static String end(When when) {
    if (when.end() != null && when.end().isUnknown()) {
      return "unknown";
    }
    return TimeBounds.NEVER.equals(when.end()) ? "+inf" : local(when.latest(), when);
  }

  /** The wall-clock time as the vectors write it, always with seconds. */
  private static String local(long millis, When when) {
    LocalDateTime time = Instant.ofEpochMilli(millis).atZone(when.zone()).toLocalDateTime();
    String text = time.toString();
    return time.getSecond() == 0 ? text + ":00" : text;
  }
}
