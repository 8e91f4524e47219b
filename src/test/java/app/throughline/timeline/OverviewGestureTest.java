package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.Viewport;
import org.junit.jupiter.api.Test;

class OverviewGestureTest {
  /** A strip on which a pixel is ten seconds. */
  private static final double SCALE = 10_000;

  private final Viewport view = Viewport.ofRange(1_000_000, 2_000_000, 800);
  private final OverviewBrush brush = new OverviewBrush(100, 200);

  private OverviewGesture press(double xPx) {
    return new OverviewGesture(view, brush, xPx, x -> x * SCALE);
  }

  @Test
  void draggingTheBodyMovesTheRange() {
    Viewport moved = press(150).release(180);

    assertThat(moved.startMillis()).isCloseTo(1_300_000, within(1e-6));
    assertThat(moved.millisPerPx()).isEqualTo(view.millisPerPx());
  }

  @Test
  void draggingAnEdgeLeavesTheOtherWhereItIs() {
    Viewport wider = press(200).release(300);
    assertThat(wider.startMillis()).isCloseTo(1_000_000, within(1e-6));
    assertThat(wider.endMillis()).isCloseTo(3_000_000, within(1e-6));

    Viewport narrower = press(100).release(150);
    assertThat(narrower.startMillis()).isCloseTo(1_500_000, within(1e-6));
    assertThat(narrower.endMillis()).isCloseTo(2_000_000, within(1e-6));
  }

  @Test
  void aClickBesideTheBrushBringsItThere() {
    Viewport moved = press(500).release(501);

    assertThat(moved.middleMillis()).isCloseTo(5_010_000, within(1e-6));
    assertThat(moved.millisPerPx()).isEqualTo(view.millisPerPx());
  }

  @Test
  void aClickOnTheBrushChangesNothing() {
    assertThat(press(150).release(151)).isEqualTo(view);
  }

  @Test
  void draggingOnEmptySpaceDrawsANewRange() {
    Viewport drawn = press(400).release(300);

    assertThat(drawn.startMillis()).isCloseTo(3_000_000, within(1e-6));
    assertThat(drawn.endMillis()).isCloseTo(4_000_000, within(1e-6));
  }
}
