package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void coloursAreTheWindowsTokens(boolean dark) throws IOException {
    Palette palette = Palette.of(dark);
    String css = css(dark);
    assertThat(palette.background()).isEqualTo(token(css, "bg-default"));
    assertThat(palette.panel()).isEqualTo(token(css, "bg-subtle"));
    assertThat(palette.hairline()).isEqualTo(token(css, "border-default"));
    assertThat(palette.grid()).isEqualTo(token(css, dark ? "border-muted" : "base-1"));
    assertThat(palette.strongLine()).isEqualTo(token(css, "base-4"));
    assertThat(palette.text()).isEqualTo(token(css, "fg-default"));
    assertThat(palette.mutedText()).isEqualTo(token(css, "fg-muted"));
    assertThat(palette.accent()).isEqualTo(token(css, "accent-fg"));
    assertThat(palette.warning()).isEqualTo(token(css, "warning-fg"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textIsLegibleOnEveryGround(boolean dark) {
    Palette palette = Palette.of(dark);
    for (int ground : new int[] {palette.background(), palette.panel()}) {
      assertThat(Argb.contrast(palette.text(), ground)).isGreaterThanOrEqualTo(TEXT);
      assertThat(Argb.contrast(palette.mutedText(), ground)).isGreaterThanOrEqualTo(TEXT);
      assertThat(Argb.contrast(palette.accent(), ground)).isGreaterThanOrEqualTo(TEXT);
      assertThat(Argb.contrast(palette.warning(), ground)).isGreaterThanOrEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void marksOfAnyColourAreLegible(boolean dark) {
    Palette palette = Palette.of(dark);
    qt().withExamples(2000)
        .forAll(integers().between(0, 0xFFFFFF))
        .checkAssert(
            rgb -> {
              MarkTones tones = palette.tones(rgb);
              assertThat(Argb.contrast(tones.onCore(), tones.core())).isGreaterThanOrEqualTo(TEXT);
              for (int ground : new int[] {palette.background(), palette.panel()}) {
                assertThat(Argb.contrast(palette.text(), Argb.over(tones.possible(), ground)))
                    .isGreaterThanOrEqualTo(TEXT);
                assertThat(Argb.contrast(palette.text(), Argb.over(tones.band(), ground)))
                    .isGreaterThanOrEqualTo(TEXT);
                assertThat(Argb.contrast(tones.edge(), ground)).isGreaterThanOrEqualTo(SHAPE);
              }
            });
  }

  @Test
  void blackAndWhiteAreFarthestApart() {
    assertThat(Argb.contrast(0xFF000000, 0xFFFFFFFF)).isEqualTo(21);
    assertThat(Argb.over(0x80FFFFFF, 0xFF000000)).isEqualTo(0xFF808080);
  }

  private static String css(boolean dark) throws IOException {
    String name = "/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".css";
    try (InputStream in = PaletteTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int token(String css, String name) {
    Matcher matcher = Pattern.compile("-color-" + name + ": *#([0-9a-f]{6})").matcher(css);
    assertThat(matcher.find()).as(name).isTrue();
    return 0xFF000000 | Integer.parseInt(matcher.group(1), 16);
  }
}
