package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class IsoTimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void writesTheOffsetOfTheZoneAndTheInfinities() {
    long summer = IsoTime.parse("2016-06-13T18:30:00Z", PARIS);
    assertThat(IsoTime.format(summer, PARIS)).isEqualTo("2016-06-13T20:30:00+02:00");
    assertThat(IsoTime.format(summer + 250, ZoneId.of("UTC"))).isEqualTo("2016-06-13T18:30:00.25Z");
    assertThat(IsoTime.format(TimeBounds.PAST, PARIS)).isEqualTo("-inf");
    assertThat(IsoTime.format(TimeBounds.FUTURE, PARIS)).isEqualTo("+inf");
    assertThat(IsoTime.parse("-inf", PARIS)).isEqualTo(TimeBounds.PAST);
    assertThat(IsoTime.parse("+inf", PARIS)).isEqualTo(TimeBounds.FUTURE);
  }

  @Test
  void readsDatesAndTimesWithoutOffsetInTheZone() {
    assertThat(IsoTime.parse("2016-06-13", PARIS))
        .isEqualTo(IsoTime.parse("2016-06-12T22:00:00Z", PARIS));
    assertThat(IsoTime.parse("2016-06-13T20:30", PARIS))
        .isEqualTo(IsoTime.parse("2016-06-13T18:30:00Z", PARIS));
  }

  @Test
  void refusesAnythingElse() {
    for (String text :
        new String[] {"", "soon", "2016-02-30", "2016-06-13T25:00", "+999999999-01-01"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> IsoTime.parse(text, PARIS));
    }
  }
}
