package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.Range;
import app.throughline.layout.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CameraTest {
  private static final long MS = 1_000_000L;
  private long nanos;
  private int woken;
  private final Camera camera = new Camera(() -> nanos, () -> woken++);

  @BeforeEach
  void open() {
    camera.resize(1000);
    camera.open(new Range(0, 1_000_000));
  }

  @Test
  void anAnimatedZoomArrivesAndThenRests() {
    camera.zoomAt(250, 2);
    assertThat(camera.now().millisPerPx()).isEqualTo(1000);
    assertThat(woken).isEqualTo(1);

    nanos += 80 * MS;
    assertThat(camera.pulse()).isTrue();
    assertThat(camera.now().millisPerPx()).isBetween(501.0, 999.0);
    assertThat(camera.now().millisAt(250)).isCloseTo(250_000, within(1e-3));

    nanos += 200 * MS;
    assertThat(camera.pulse()).isFalse();
    assertThat(camera.now().millisPerPx()).isEqualTo(500);
    assertThat(camera.now().millisAt(250)).isCloseTo(250_000, within(1e-3));
  }

  @Test
  void aNewMoveStartsWhereTheInterruptedOneGotTo() {
    camera.zoomAt(0, 4);
    nanos += 60 * MS;
    camera.pulse();
    Viewport between = camera.now();

    camera.zoomAt(500, 2);

    assertThat(camera.now()).isEqualTo(between);
    assertThat(camera.target().millisPerPx()).isCloseTo(125, within(1e-9));
    assertThat(camera.target().millisAt(500)).isCloseTo(between.millisAt(500), within(1e-3));
  }

  @Test
  void aDragInterruptsAMove() {
    camera.panBy(400);
    nanos += 60 * MS;
    camera.pulse();
    camera.dragTo(camera.now().pannedBy(10));

    assertThat(camera.isMoving()).isFalse();
    assertThat(camera.pulse()).isFalse();
  }

  @Test
  void withoutAnimationMovesAreDoneAtOnce() {
    camera.setAnimated(false);
    camera.showRange(100, 20_100);

    assertThat(camera.now().startMillis()).isCloseTo(100, within(1e-6));
    assertThat(camera.now().endMillis()).isCloseTo(20_100, within(1e-6));
    assertThat(woken).isZero();
  }

  @Test
  void keepsTheRangeWhileUntouchedAndTheScaleAfterwards() {
    camera.setAnimated(false);
    camera.resize(500);
    assertThat(camera.now().endMillis()).isCloseTo(1_000_000, within(1e-6));

    camera.panBy(100);
    double scale = camera.now().millisPerPx();
    camera.resize(800);
    assertThat(camera.now().millisPerPx()).isEqualTo(scale);
    assertThat(camera.now().widthPx()).isEqualTo(800);
  }

  @Test
  void backFitsTheWidthOfToday() {
    camera.setAnimated(false);
    camera.showRange(0, 50_000);
    camera.showRange(0, 10_000);
    camera.resize(2000);
    camera.back();

    assertThat(camera.now().widthPx()).isEqualTo(2000);
    assertThat(camera.now().endMillis()).isCloseTo(50_000, within(1e-6));
  }

  @Test
  void whatIsSetFromOutsideIsOnRecord() {
    camera.setAnimated(false);
    camera.viewportProperty().set(new Viewport(5_000, 10, 1000));
    assertThat(camera.history().canBackProperty().get()).isTrue();

    camera.back();
    assertThat(camera.now().startMillis()).isCloseTo(0, within(1e-6));
  }

  @Test
  void openingForgetsTheHistory() {
    camera.showRange(0, 10_000);
    camera.open(new Range(5, 500_000));

    assertThat(camera.isMoving()).isFalse();
    assertThat(camera.history().canBackProperty().get()).isFalse();
  }
}
