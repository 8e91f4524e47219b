package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockDoubtTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final TimeContext CONTEXT = new TimeContext(PARIS, null, Locale.ENGLISH);
  private static final TimeStyle STYLE = TimeStyle.of(Locale.ENGLISH);

  private static ClockDoubt doubt(String text) {
    return ClockDoubt.of(text, CONTEXT, STYLE).orElseThrow();
  }

  private static List<Instant> meant(ClockDoubt doubt) {
    TimeReader reader = new TimeReader(CONTEXT);
    return doubt.readings().stream()
        .map(reading -> ((TimeReading.Stated) reader.read(reading.phrase())).when())
        .map(when -> Instant.ofEpochMilli(when.start().earliest()))
        .toList();
  }

  @Test
  void aTimeThatIsLeftOutIsFlaggedWithBothReadings() {
    ClockDoubt doubt = doubt("02:30 on 27 March 2016");

    assertThat(doubt.sentence())
        .isEqualTo(
            "02:30 does not exist on 27 March 2016 in Europe/Paris: "
                + "the clocks go forward from 02:00 to 03:00. Which time is meant?");
    assertThat(doubt.readings())
        .extracting(ClockDoubt.Reading::label)
        .containsExactly("01:30 by the clocks, 00:30 UTC", "03:30 by the clocks, 01:30 UTC");
    assertThat(meant(doubt))
        .containsExactly(
            Instant.parse("2016-03-27T00:30:00Z"), Instant.parse("2016-03-27T01:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02:30 on 30 October 2016",
        "30 October 2016 02:30",
        "2016-10-30T02:30",
        "2:30 am on 30 October 2016"
      })
  void aTimeThatComesTwiceIsFlaggedWithBothReadings(String text) {
    ClockDoubt doubt = doubt(text);

    assertThat(doubt.sentence())
        .isEqualTo(
            "02:30 happens twice on 30 October 2016 in Europe/Paris: "
                + "the clocks go back from 03:00 to 02:00. Which one is meant?");
    assertThat(doubt.readings())
        .extracting(ClockDoubt.Reading::label)
        .containsExactly("The first, 00:30 UTC", "The second, 01:30 UTC");
    assertThat(meant(doubt))
        .containsExactly(
            Instant.parse("2016-10-30T00:30:00Z"), Instant.parse("2016-10-30T01:30:00Z"));
  }

  @Test
  void theChosenWordsAreInDoubtNoMore() {
    for (ClockDoubt.Reading reading : doubt("02:30 on 30 October 2016").readings()) {
      assertThat(ClockDoubt.of(reading.phrase(), CONTEXT, STYLE)).isEmpty();
    }
  }

  @Test
  void theEndOfASpanIsFlaggedToo() {
    assertThat(doubt("from 01:15 to 02:30 on 30 October 2016").sentence()).startsWith("02:30");
  }

  @Test
  void aZoneThatIsNamedCounts() {
    assertThat(doubt("01:30 on 6 November 2016 in America/New_York").sentence())
        .contains("America/New_York");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "03:00 on 27 March 2016",
        "27 March 2016",
        "02:30 UTC on 27 March 2016",
        "the night of 29 October 2016",
        "2 hours before the assault",
        "nonsense 02:30"
      })
  void nothingElseIs(String text) {
    assertThat(ClockDoubt.of(text, CONTEXT, STYLE)).isEmpty();
  }
}
