package app.throughline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {
  @ParameterizedTest
  @CsvSource({
    "zi, Zoom in, true",
    "ZOOM IN, zoom in, true",
    "oi, Zoom in, true",
    "iz, Zoom in, false",
    "zoomm, Zoom in, false",
    "ete, Été, true",
    "x, '', false"
  })
  void allLettersMustBeThereInTheirOrder(String query, String text, boolean matches) {
    assertThat(new FuzzyMatch(query).score(text).isPresent()).isEqualTo(matches);
  }

  @Test
  void startsOfWordsCountMostAndThenLettersThatFollow() {
    assertThat(best("fs", "Offset", "Fit selection", "Infusion")).isEqualTo("Fit selection");
    assertThat(best("dark", "Adapt rank", "Dark theme")).isEqualTo("Dark theme");
    assertThat(best("open", "Open the sample", "Open")).isEqualTo("Open");
    assertThat(best("ex", "Next window", "Export as picture")).isEqualTo("Export as picture");
  }

  @Test
  void anEmptyQueryMatchesEverythingAlike() {
    assertThat(new FuzzyMatch(" ").score("anything")).hasValue(0);
  }

  @Test
  void wordsMustBeginWords() {
    assertThat(new FuzzyMatch("view zo").isWords("View › Zoom in")).isTrue();
    assertThat(new FuzzyMatch("iew zo").isWords("View › Zoom in")).isFalse();
  }

  private static String best(String query, String... texts) {
    FuzzyMatch match = new FuzzyMatch(query);
    return List.of(texts).stream()
        .filter(text -> match.score(text).isPresent())
        .max(Comparator.comparing(text -> match.score(text).getAsInt()))
        .orElse("");
  }
}
