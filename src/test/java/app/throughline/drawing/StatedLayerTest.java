package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.Mark;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of the stated time around a mark that other events place more narrowly. */
class StatedLayerTest {
  private static final int WIDTH = 400;
  private static final int ROW = (int) Frame.AXIS_PX + 40;
  private static final Viewport VIEWPORT = new Viewport(0, 1, WIDTH);
  private static final Mark MARK =
      new Mark(
          new EventId(1),
          0,
          1,
          Mark.Shape.SPAN,
          150,
          150,
          250,
          250,
          Double.NaN,
          30,
          20,
          0x2E7DA8,
          EventStatus.CONFIRMED,
          EventIndex.DERIVED,
          null);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void standsWhereTheWordsPlaceIt(boolean dark) {
    BufferedImage paper = painted(new TimeBounds(100, 150), new TimeBounds(250, 300), dark);
    assertThat(painted(paper, 100)).as("its left edge").isTrue();
    assertThat(painted(paper, 300)).as("its right edge").isTrue();
    assertThat(painted(paper, 80)).as("left of it").isFalse();
    assertThat(painted(paper, 200)).as("within it").isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isOpenWhereNothingIsStated(boolean dark) {
    TimeBounds from = new TimeBounds(100, 150);
    BufferedImage paper = painted(from, new TimeBounds(150, TimeBounds.FUTURE), dark);
    assertThat(painted(paper, 100)).isTrue();
    for (int x = 110; x < WIDTH; x++) {
      assertThat(painted(paper, x)).as("at " + x).isFalse();
    }
    assertThat(lineAbove(paper, WIDTH - 8)).as("goes on to the edge").isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isNotThereWhereTheWordsSayTheSameOrNothing(boolean dark) {
    BufferedImage same = painted(new TimeBounds(150, 160), new TimeBounds(240, 250), dark);
    BufferedImage nothing = painted(TimeBounds.UNKNOWN, TimeBounds.UNKNOWN, dark);
    for (int x = 0; x < WIDTH; x++) {
      assertThat(painted(same, x) || painted(nothing, x)).as("at " + x).isFalse();
    }
  }

  private static BufferedImage painted(TimeBounds start, TimeBounds end, boolean dark) {
    BufferedImage paper = new BufferedImage(WIDTH, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = paper.createGraphics();
    Placement stated = new Placement(start, end, null, false, false, false);
    new StatedLayer(new Java2DPen(graphics), Palette.of(dark), VIEWPORT)
        .paint(MARK, stated, new Frame(WIDTH, 200, 0, 0), false);
    graphics.dispose();
    return paper;
  }

  /** Whether something is painted at the height of the mark's row, edges of dashes included. */
  private static boolean painted(BufferedImage paper, int x) {
    boolean any = false;
    for (int y = ROW - 6; y < ROW + 6; y++) {
      any |= paper.getRGB(x, y) >>> 24 != 0;
    }
    return any;
  }

  private static boolean lineAbove(BufferedImage paper, int x) {
    boolean any = false;
    for (int dx = 0; dx < 6; dx++) {
      any |= paper.getRGB(x + dx, (int) Frame.AXIS_PX + 27) >>> 24 != 0;
    }
    return any;
  }
}
