package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusLineTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "34000, 2016-06-13T08:26:00+02:00",
    "300, 2016-06-13T08:26:30+02:00",
    "2000000, 2016-06-13T08:00:00+02:00",
    "100000000, 2016-06-13T00:00:00+02:00",
    "1, 2016-06-13T08:26:29.600+02:00"
  })
  void aRangeIsToldNoFinerThanItCanBeSeen(double millisPerPx, String told) {
    double millis = at("2016-06-13T08:26:29.600+02:00");

    assertThat(StatusLine.rounded(millis, millisPerPx, PARIS)).isEqualTo(at(told));
  }

  private static long at(String isoTime) {
    return OffsetDateTime.parse(isoTime).toInstant().toEpochMilli();
  }
}
