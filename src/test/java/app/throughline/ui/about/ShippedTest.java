package app.throughline.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list of licences against what the build has resolved: neither may be without the other. */
class ShippedTest {
  private final Map<String, String> artifacts = Shipped.artifacts();

  @Test
  void everyArtifactThatShipsHasALicence() {
    assertThat(artifacts).containsKeys("org.openjfx:javafx-base", "info.picocli:picocli");
    assertThat(artifacts.keySet())
        .allSatisfy(
            artifact ->
                assertThat(Shipped.licences())
                    .as("a line for %s in libraries.tsv", artifact)
                    .anyMatch(line -> line.covers(artifact)));
  }

  @Test
  void everyLineIsAboutSomethingThatShips() {
    assertThat(Shipped.licences())
        .allSatisfy(
            line ->
                assertThat(
                        !line.artifacts().contains(":")
                            || artifacts.keySet().stream()
                                .anyMatch(
                                    shipped ->
                                        shipped.startsWith(line.artifacts().replace("+", ""))))
                    .as(line.name())
                    .isTrue());
  }

  @Test
  void everyLicenceCanBeReadInFull() {
    assertThat(new AboutViewModel("9.9").parts())
        .allSatisfy(part -> assertThat(part.text()).hasSizeGreaterThan(900));
  }

  @Test
  void theVersionsCanBeCopied() {
    assertThat(new AboutViewModel("9.9").asText())
        .contains(
            "Throughline 9.9",
            "Throughline 9.9: Apache-2.0",
            "SQLite JDBC " + artifacts.get("org.xerial:sqlite-jdbc") + ": Apache-2.0",
            System.getProperty("os.name"));
  }
}
