package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.LinkLine;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines between linked events. */
class LinkLayerTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 120;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSoftLinkIsDashedAndAHardOneIsNot(boolean dark) {
    int accent = Palette.of(dark).accent();
    BufferedImage hard = painted(new LinkLine(20, 60.5, 380, 60.5, false, ""), dark);
    BufferedImage soft = painted(new LinkLine(20, 60.5, 380, 60.5, true, ""), dark);
    for (int x = 30; x < 360; x++) {
      assertThat(hard.getRGB(x, 60)).as("at " + x).isEqualTo(accent);
    }
    assertThat(count(soft, accent, 30, 360, 60)).isBetween(330 / 4, 330 * 3 / 4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theArrowPointsToTheOtherEvent(boolean dark) {
    int accent = Palette.of(dark).accent();
    BufferedImage image = painted(new LinkLine(20, 60.5, 380, 60.5, false, ""), dark);
    assertThat(image.getRGB(373, 58)).as("beside the point").isEqualTo(accent);
    assertThat(image.getRGB(26, 57)).as("beside the beginning").isNotEqualTo(accent);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLinkToAnEventOutOfViewEndsAtTheEdgeWithItsArrow(boolean dark) {
    int accent = Palette.of(dark).accent();
    BufferedImage image = painted(new LinkLine(200, 60.5, 2_000, 60.5, false, ""), dark);
    assertThat(image.getRGB(WIDTH - 11, 58)).isEqualTo(accent);
    assertThat(image.getRGB(WIDTH - 1, 60)).isNotEqualTo(accent);
    BufferedImage none = painted(new LinkLine(-500, 60.5, -40, 60.5, false, ""), dark);
    assertThat(count(none, accent, 0, WIDTH, 60)).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsStandOnALineThatHasRoomForThem(boolean dark) {
    int ground = Palette.of(dark).background();
    BufferedImage wide = painted(new LinkLine(20, 60.5, 380, 60.5, false, "16 h to 20 h"), dark);
    assertThat(count(wide, ground, 150, 250, 54)).as("the ground of the words").isPositive();
    BufferedImage narrow = painted(new LinkLine(160, 60.5, 240, 60.5, false, "16 h to 20 h"), dark);
    assertThat(count(narrow, ground, 150, 250, 54)).isZero();
  }

  private static BufferedImage painted(LinkLine line, boolean dark) {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = paper.createGraphics();
    Box all = new Box(0, 0, WIDTH, HEIGHT);
    new LinkLayer(new Java2DPen(graphics), Palette.of(dark), new InterMeasure(), all)
        .paint(List.of(line));
    graphics.dispose();
    return paper;
  }

  private static int count(BufferedImage image, int argb, int fromX, int toX, int y) {
    int count = 0;
    for (int x = fromX; x < toX; x++) {
      count += image.getRGB(x, y) == argb ? 1 : 0;
    }
    return count;
  }
}
