package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStyleTest {
  private static final long HALF_PAST_EIGHT = millis(13, 20, 30);

  private static long millis(int day, int hour, int minute) {
    return LocalDateTime.of(2016, 6, day, hour, minute).toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static TimeWords words(String tag, boolean twelveHours) {
    Locale locale = Locale.forLanguageTag(tag);
    return new TimeWords(new TimeStyle(locale, twelveHours, DayOfWeek.MONDAY), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, false, 13 June 2016 20:30",
    "en-GB, true, 13 June 2016 8:30 pm",
    "en-US, true, 'June 13, 2016 8:30 PM'",
    "fr-FR, false, 13 juin 2016 20:30",
    "de-DE, false, 13. Juni 2016 20:30",
    "es-ES, false, 13 de junio de 2016 20:30",
    "sv-SE, false, 13 June 2016 20:30"
  })
  void tellsAnInstantAsIsUsualThere(String tag, boolean twelveHours, String told) {
    assertThat(words(tag, twelveHours).instant(HALF_PAST_EIGHT, Precision.MINUTE)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "fr-FR", "de-DE", "es-ES", "it-IT", "nl-NL", "sv-SE"})
  void whatIsToldIsReadAgainThere(String tag) {
    TimeReader reader =
        new TimeReader(new TimeContext(ZoneOffset.UTC, null, Locale.forLanguageTag(tag)));
    for (boolean twelveHours : new boolean[] {false, true}) {
      for (Precision unit : List.of(Precision.MINUTE, Precision.DAY, Precision.MONTH)) {
        for (int month = 0; month < 12; month++) {
          long millis =
              LocalDateTime.of(2016, 6, 13, 20, 30)
                  .plusMonths(month)
                  .toInstant(ZoneOffset.UTC)
                  .toEpochMilli();
          String told = words(tag, twelveHours).instant(millis, unit);
          assertThat(reader.read(told))
              .as(told)
              .isInstanceOfSatisfying(
                  TimeReading.Stated.class,
                  stated -> {
                    TimeBounds read = stated.when().start();
                    assertThat(millis).isGreaterThanOrEqualTo(read.earliest());
                    assertThat(millis).isLessThan(read.latest());
                  });
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, false, 13 June 2016 17:00\u201324:00",
    "en-GB, true, 13 June 2016 5:00 pm\u2013midnight",
    "en-US, false, 'June 13, 2016 17:00\u201324:00'"
  })
  void theEndOfADayIsNotItsBeginning(String tag, boolean twelveHours, String told) {
    assertThat(words(tag, twelveHours).range(millis(13, 17, 0), millis(14, 0, 0))).isEqualTo(told);
  }

  @Test
  void aRangeOfDaysNamesTheMonthWhereItMust() {
    assertThat(words("en-GB", false).range(millis(13, 0, 0), millis(15, 0, 0)))
        .isEqualTo("13\u201314 June 2016");
    assertThat(words("en-US", false).range(millis(13, 0, 0), millis(15, 0, 0)))
        .isEqualTo("June 13 \u2013 June 14, 2016");
  }

  @Test
  void weeksStartAsIsUsualThere() {
    assertThat(TimeStyle.of(Locale.UK).firstDay()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(TimeStyle.of(Locale.US).firstDay()).isEqualTo(DayOfWeek.SUNDAY);
  }
}
