package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventId;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The strips below the lanes: undated events and overview. */
class StripsTest {
  private static final Frame FRAME = new Frame(600, 300, 130, 0);

  @Test
  void aPointOnAChipIsItsEvent() {
    List<EventId> events = List.of(new EventId(7), new EventId(8));
    UndatedStrip strip =
        UndatedStrip.of(events, id -> "Title " + id.value(), new InterMeasure(), FRAME);
    assertThat(strip.chips()).hasSize(2);
    for (UndatedStrip.Chip chip : strip.chips()) {
      assertThat(strip.at(chip.box().xPx() + 1, chip.box().yPx() + 1)).isEqualTo(chip.event());
      assertThat(strip.at(chip.box().rightPx() + 1, chip.box().yPx() + 1)).isNull();
    }
    assertThat(strip.restCount()).isZero();
  }

  @Test
  void chipsThatHaveNoRoomAreCounted() {
    List<EventId> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      events.add(new EventId(i));
    }
    UndatedStrip strip =
        UndatedStrip.of(
            events, id -> id.value() == 3 ? null : "An event", new InterMeasure(), FRAME);
    assertThat(strip.chips()).isNotEmpty();
    assertThat(strip.chips().size() + strip.restCount()).isEqualTo(40);
    assertThat(strip.restBox().rightPx()).isLessThanOrEqualTo(600);
    assertThat(strip.chips())
        .allSatisfy(
            chip -> assertThat(chip.box().rightPx()).isLessThan(strip.restBox().xPx() + 0.01));
  }

  @Test
  void brushIsNeverTooNarrowNorOutside() {
    assertThat(overview(300, 300.2).brush().widthPx()).isGreaterThanOrEqualTo(6);
    assertThat(overview(-1e12, 1e12).brush()).isEqualTo(new Box(130, 1, 470, 39));
    assertThat(overview(700, 900).brush().rightPx()).isLessThanOrEqualTo(600);
  }

  @Test
  void overviewShowsBarsWhereEventsAreAndTheBrush() {
    BufferedImage image = new BufferedImage(600, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    new OverviewPainter(Palette.LIGHT, new InterMeasure())
        .paint(new Java2DPen(graphics), overview(300, 500));
    graphics.dispose();
    assertThat(image.getRGB(130 + 3 * 47 + 20, 32)).isNotEqualTo(Palette.LIGHT.panel());
    assertThat(image.getRGB(130 + 20, 32)).isEqualTo(Palette.LIGHT.panel());
    assertThat(image.getRGB(400, 20)).isNotEqualTo(Palette.LIGHT.panel());
  }

  @Test
  void overviewHasATickWhereASearchFoundSomething() {
    BufferedImage image = new BufferedImage(600, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    int[] density = {0, 1, 0, 4, 0, 0, 0, 0, 0, 0};
    int[] matches = {0, 0, 0, 2, 0, 0, 0, 0, 0, 0};
    Overview found = new Overview(600, 40, 130, "2016", density, 300, 500, matches, List.of());
    new OverviewPainter(Palette.DARK, new InterMeasure()).paint(new Java2DPen(graphics), found);
    graphics.dispose();
    assertThat(image.getRGB(130 + 3 * 47 + 23, 4)).isEqualTo(Palette.DARK.match());
    assertThat(image.getRGB(130 + 47 + 23, 4)).isEqualTo(Palette.DARK.panel());
  }

  private static Overview overview(double left, double right) {
    int[] density = {0, 1, 0, 40, 0, 0, 3, 0, 0, 1};
    return new Overview(600, 40, 130, "2013 \u2013 2016", density, left, right);
  }
}
