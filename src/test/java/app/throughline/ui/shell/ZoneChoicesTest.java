package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.DisplayZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneChoicesTest {
  private final ZoneChoices choices =
      new ZoneChoices(
          ZoneId.of("Europe/Paris"), Instant.parse("2016-06-13T18:30:00Z"), Locale.ENGLISH);

  @Test
  void beginsWithTheCaseUtcAndEachEventsOwn() {
    assertThat(choices.matching("").subList(0, 3))
        .extracting(ZoneChoices.Choice::zone)
        .containsExactly(DisplayZone.CASE, DisplayZone.of(ZoneId.of("UTC")), DisplayZone.EACH);
    assertThat(choices.matching("").size()).isGreaterThan(400);
  }

  @Test
  void isFoundByCityNameAndOffset() {
    assertThat(choices.matching("new york").get(0).zone())
        .isEqualTo(DisplayZone.of(ZoneId.of("America/New_York")));
    assertThat(choices.matching("TOKYO").get(0).aside()).isEqualTo("UTC+09:00");
    assertThat(choices.matching("utc+05:45"))
        .extracting(ZoneChoices.Choice::name)
        .contains("Asia/Kathmandu");
    assertThat(choices.matching("japan"))
        .extracting(ZoneChoices.Choice::name)
        .contains("Asia/Tokyo");
    assertThat(choices.matching("atlantis city")).isEmpty();
  }

  @Test
  void knowsWhereTheChosenOneStands() {
    DisplayZone tokyo = DisplayZone.of(ZoneId.of("Asia/Tokyo"));

    assertThat(choices.matching("").get(choices.placeOf(tokyo)).zone()).isEqualTo(tokyo);
  }
}
