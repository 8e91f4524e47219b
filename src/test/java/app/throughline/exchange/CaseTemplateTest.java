package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.CaseContent;
import app.throughline.model.Event;
import app.throughline.model.Lane;
import app.throughline.model.LanePalette;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTemplateTest {
  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final List<String> COLORS =
      IntStream.range(0, LanePalette.size()).mapToObj(LanePalette::hex).toList();

  @ParameterizedTest
  @EnumSource
  void bringsLanesInColoursThatReadersCanTellApartAndNoEvent(CaseTemplate template) {
    CaseContent content =
        template.content("The bridge", LIMA, Instant.ofEpochMilli(7), Locale.FRENCH);
    assertThat(content.info().title()).isEqualTo("The bridge");
    assertThat(content.info().zone()).isEqualTo(LIMA);
    assertThat(content.info().created()).isEqualTo(Instant.ofEpochMilli(7));
    List<Lane> lanes =
        content.records().stream().filter(Lane.class::isInstance).map(Lane.class::cast).toList();
    assertThat(lanes).isNotEmpty();
    assertThat(lanes).extracting(Lane::color).isSubsetOf(COLORS).doesNotHaveDuplicates();
    assertThat(lanes).extracting(Lane::name).doesNotHaveDuplicates();
    assertThat(content.records()).noneMatch(Event.class::isInstance);
  }
}
