package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.CaseContent;
import app.throughline.model.Event;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every case that is written is read back as the same records. */
class CaseJsonTest {

  @Test
  void roundTripsEveryCase() {
    qt().withExamples(300)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              CaseContent content = AnyCase.of(seed);
              assertThat(read(written(content))).isEqualTo(content);
            });
  }

  @Test
  void writesTheSameCaseAsTheSameText() {
    CaseContent content = AnyCase.of(7);
    assertThat(written(content)).isEqualTo(written(read(written(content)))).contains("\n  \"");
  }

  @Test
  void roundTripsTheSample(@TempDir Path folder) {
    CaseContent sample = CaseJson.sample();
    Path file = folder.resolve("sample.json");
    CaseJson.write(sample, file);
    assertThat(CaseJson.read(file)).isEqualTo(sample);
  }

  @Test
  void writesAPhraseWhereItSaysAll() {
    assertThat(written(CaseJson.sample())).contains("\"when\" : \"2013\"");
  }

  @Test
  void usesReadableKeysEachOnce() {
    Keys.Giver giver = new Keys.Giver();
    assertThat(giver.keyFor("L’été à Paris!", "event")).isEqualTo("lete-a-paris");
    assertThat(giver.keyFor("L’été à Paris?", "event")).isEqualTo("lete-a-paris-2");
    assertThat(giver.keyFor("L’été à Paris", "event")).isEqualTo("lete-a-paris-3");
    assertThat(giver.keyFor("🔥", "event")).isEqualTo("event");
    assertThat(giver.keyFor("x".repeat(99), "event")).hasSize(48);
  }

  @Test
  void givesEveryNewCaseAnIdentityOfItsOwn() {
    assertThat(CaseJson.sample().info().uuid()).isNotEqualTo(CaseJson.sample().info().uuid());
    assertThat(CaseJson.sample().records()).isEqualTo(CaseJson.sample().records());
  }

  @Test
  void keepsUnderstoodWordsApartFromTheVerbatimOnes() {
    String text =
        """
        {"format": "throughline-case", "version": 1, "title": "T", "zone": "Europe/Paris",
         "lanes": [{"key": "a", "name": "A", "color": "#000000"}],
         "events": [{"key": "e", "title": "E", "lane": "a",
           "when": {"text": "that year", "as": "2013", "zone": "America/New_York"}}]}
        """;
    Event event = (Event) read(text).records().get(1);
    assertThat(event.when().text()).isEqualTo("that year");
    assertThat(event.when().zoneStated()).isTrue();
    assertThat(event.when().start().earliest()).isEqualTo(1_357_016_400_000L);
  }

  private static String written(CaseContent content) {
    StringWriter text = new StringWriter();
    try {
      CaseJson.write(content, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static CaseContent read(String text) {
    try {
      return CaseJson.read(new StringReader(text), "case.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
