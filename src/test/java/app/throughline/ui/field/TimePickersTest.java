package app.throughline.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePickersTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final List<String> phrases = new ArrayList<>();
  private final TimePickers pickers = new TimePickers(phrases::add);

  @Test
  void writeAnIsoPhrase() {
    pickers.from().dateProperty().set(LocalDate.of(2016, 6, 13));
    pickers.from().clockProperty().set("17:30");
    pickers.to().dateProperty().set(LocalDate.of(2016, 6, 14));
    pickers.from().dateProperty().set(null);
    assertThat(phrases)
        .containsExactly(
            "2016-06-13", "2016-06-13T17:30", "2016-06-13T17:30/2016-06-14", "../2016-06-14");
  }

  @Test
  void showATimeWithoutWritingIt() {
    pickers.show(when("2016-06-13T17:00/2016-06-14T00:30"), PARIS);
    assertThat(pickers.from().dateProperty().get()).isEqualTo("2016-06-13");
    assertThat(pickers.from().clockProperty().get()).isEqualTo("17:00");
    assertThat(pickers.to().dateProperty().get()).isEqualTo("2016-06-14");
    assertThat(pickers.to().clockProperty().get()).isEqualTo("00:30");
    pickers.show(when("2016"), PARIS);
    assertThat(pickers.from().dateProperty().get()).isNull();
    assertThat(phrases).isEmpty();
  }

  @Test
  void writeNothingOfAClockTimeThatCannotBeRead() {
    pickers.from().dateProperty().set(LocalDate.of(2016, 6, 13));
    pickers.from().clockProperty().set("25:00");
    assertThat(pickers.clockUnreadableProperty().get()).isTrue();
    assertThat(phrases).containsExactly("2016-06-13");
  }

  @ParameterizedTest
  @CsvSource({
    "9,09:00",
    "9:05,09:05",
    "0905,09:05",
    "9h05,09:05",
    "17h,17:00",
    "23:59:30,23:59:30"
  })
  void readClockTimesAsPeopleTypeThem(String typed, LocalTime time) {
    assertThat(TimePickers.clock(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "12:60", "noon", "123456", "12:3:4"})
  void refuseWhatIsNoClockTime(String typed) {
    assertThat(TimePickers.clock(typed)).isEmpty();
  }

  private static When when(String phrase) {
    TimeContext context = new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH);
    return ((TimeReading.Stated) new TimeReader(context).read(phrase)).when();
  }
}
