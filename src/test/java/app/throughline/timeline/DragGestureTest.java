package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DragGestureTest {
  private final Camera camera = new Camera(() -> 0, () -> {});
  private final LaneScroll lanes = new LaneScroll();
  private final DragGesture drag = new DragGesture(camera, lanes);

  @BeforeEach
  void open() {
    camera.setAnimated(false);
    camera.resize(1000);
    camera.open(new Range(0, 1_000_000));
    lanes.update(900, 400);
  }

  @Test
  void whatIsHeldStaysUnderThePointer() {
    drag.press(300, 200, false);
    drag.drag(350, 150);
    drag.drag(420, 120);

    assertThat(drag.release(420, 120)).isFalse();
    assertThat(camera.now().millisAt(420)).isCloseTo(300_000, within(1e-3));
    assertThat(lanes.offsetPx()).isEqualTo(80);
    assertThat(camera.history().canBackProperty().get()).isTrue();
  }

  @Test
  void aTinyMoveIsAClick() {
    drag.press(300, 200, false);

    assertThat(drag.release(302, 201)).isTrue();
    assertThat(camera.now().startMillis()).isZero();
    assertThat(camera.history().canBackProperty().get()).isFalse();
  }

  @Test
  void aRubberBandShowsItsRange() {
    drag.press(600, 50, true);
    drag.drag(200, 80);
    assertThat(drag.band()).isEqualTo(new DragGesture.Band(200, 600));
    drag.release(200, 80);

    assertThat(drag.band()).isNull();
    assertThat(camera.now().startMillis()).isCloseTo(200_000, within(1e-3));
    assertThat(camera.now().endMillis()).isCloseTo(600_000, within(1e-3));
  }

  @Test
  void aCancelledBandChangesNothing() {
    drag.press(600, 50, true);
    drag.drag(200, 80);
    drag.cancel();
    drag.release(200, 80);

    assertThat(camera.now().startMillis()).isZero();
  }
}
