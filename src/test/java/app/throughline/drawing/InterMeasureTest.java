package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.TextStyle;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterMeasureTest {
  private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
  private static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627";
  private final InterMeasure measure = new InterMeasure();

  @Test
  void widthIsTheSumOfInterAdvancesAndGrowsWithTheSize() {
    double small = measure.widthPx("Hamburg", TextStyle.SMALL);
    double title = measure.widthPx("Hamburg", TextStyle.TITLE);
    assertThat(measure.widthPx("", TextStyle.LABEL)).isZero();
    assertThat(title).isGreaterThan(small * 19 / 11);
    assertThat(measure.widthPx("HamburgHamburg", TextStyle.SMALL))
        .isCloseTo(2 * small, within(.01));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {HEBREW, ARABIC, "\ud83d\ude80", "e\u0301", "a" + HEBREW + "b", "\t", "\u200f"})
  void whatInterLacksIsMeasuredWithAnotherFont(String text) {
    double alone = measure.widthPx(text, TextStyle.LABEL);
    double between = measure.widthPx("A " + text + " B", TextStyle.LABEL);
    assertThat(alone).isGreaterThanOrEqualTo(0).isLessThan(100);
    assertThat(between).isGreaterThan(measure.widthPx("A  B", TextStyle.LABEL) - 0.01);
  }

  @Test
  void hebrewIsWrittenInsideItsWidthAndFromRightToLeft() {
    String text = "\u05d5\u05d5\u05d5\u05d5\u05d5\u05e9";
    double width = measure.widthPx(text, TextStyle.TITLE);
    int[] ink = ink(text);
    assertThat(ink[0]).isBetween(8, 14);
    assertThat(ink[1]).isBetween((int) (10 + width) - 6, (int) (10 + width) + 3);
  }

  @Test
  void latinIsWrittenInsideItsWidth() {
    double width = measure.widthPx("Hamburg", TextStyle.TITLE);
    int[] ink = ink("Hamburg");
    assertThat(ink[0]).isBetween(10, 13);
    assertThat(ink[1]).isBetween((int) (10 + width) - 4, (int) (10 + width) + 1);
  }

  @Test
  void shortenedTextFitsAndKeepsWholeCharacters() {
    TextFit fit = new TextFit(measure);
    String text = "A \ud83d\ude80\ud83d\ude80\ud83d\ude80 launch";
    for (double room = 0; room < 120; room += 1) {
      String shortened = fit.shortened(text, TextStyle.LABEL, room);
      assertThat(measure.widthPx(shortened, TextStyle.LABEL)).isLessThanOrEqualTo(room + 0.01);
      assertThat(shortened.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
    }
  }

  @Test
  void namesWrapBetweenWordsIntoTwoLines() {
    TextFit fit = new TextFit(measure);
    assertThat(fit.wrapped("Claims of responsibility", TextStyle.HEADING, 100, 2))
        .containsExactly("Claims of", "responsibility");
    assertThat(fit.wrapped("Press", TextStyle.HEADING, 100, 2)).containsExactly("Press");
    assertThat(fit.wrapped("Unabbreviatedlongword x", TextStyle.HEADING, 60, 2).get(0))
        .endsWith("\u2026");
    assertThat(fit.wrapped("One two three four five six seven", TextStyle.HEADING, 60, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("\u2026");
  }

  /** The first and last column with ink of a title written at x = 10. */
  private static int[] ink(String text) {
    BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    new Java2DPen(graphics).text(text, 10, 30, TextStyle.TITLE, 0xFFFFFFFF);
    graphics.dispose();
    int[] ends = {Integer.MAX_VALUE, -1};
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 40; y++) {
        if ((image.getRGB(x, y) & 0xFF) > 40) {
          ends[0] = Math.min(ends[0], x);
          ends[1] = Math.max(ends[1], x);
        }
      }
    }
    return ends;
  }
}
