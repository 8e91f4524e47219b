package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.LaneBand;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderGestureTest {
  private static final List<LaneBand> LANES =
      List.of(lane("a", 0, 40), lane("b", 40, 100), lane("c", 140, 24));
  private final HeaderGesture gesture = new HeaderGesture();

  private static LaneBand lane(String key, double yPx, double heightPx) {
    return new LaneBand(key, key, 0, yPx, heightPx);
  }

  private HeaderGesture.End dragged(String key, double toYPx) {
    LaneBand lane = LANES.stream().filter(l -> l.key().equals(key)).findFirst().orElseThrow();
    gesture.press(lane, false, lane.yPx() + 10);
    gesture.drag(toYPx, true);
    return gesture.release(LANES);
  }

  @Test
  void aRowGoesWhereThePointerLetsGo() {
    assertThat(dragged("a", 100).place()).isEqualTo(1);
    assertThat(dragged("a", 300).place()).isEqualTo(2);
    assertThat(dragged("c", 5).place()).isEqualTo(0);
    assertThat(dragged("c", 60).place()).isEqualTo(1);
  }

  @Test
  void besideItselfARowStays() {
    assertThat(dragged("b", 30).place()).isEqualTo(-1);
    assertThat(dragged("b", 148).place()).isEqualTo(-1);
  }

  @Test
  void aClickOnTheArrowTogglesAndADragOfItMoves() {
    gesture.press(LANES.get(1), true, 50);
    gesture.drag(52, true);
    assertThat(gesture.release(LANES)).isEqualTo(new HeaderGesture.End("b", true, -1));
    gesture.press(LANES.get(1), true, 50);
    gesture.drag(300, true);
    assertThat(gesture.release(LANES)).isEqualTo(new HeaderGesture.End("b", false, 2));
  }

  @Test
  void whatMayNotMoveOrWasCancelledDoesNot() {
    gesture.press(LANES.get(0), false, 10);
    gesture.drag(300, false);
    assertThat(gesture.release(LANES)).isEqualTo(new HeaderGesture.End("a", false, -1));
    gesture.press(LANES.get(0), false, 10);
    gesture.drag(300, true);
    gesture.cancel();
    assertThat(gesture.release(LANES)).isNull();
  }

  @Test
  void theLineShowsTheGap() {
    gesture.press(LANES.get(0), false, 10);
    gesture.drag(120, true);
    assertThat(gesture.state(LANES, null).lineYPx()).isEqualTo(140);
    gesture.drag(1000, true);
    assertThat(gesture.state(LANES, null).lineYPx()).isEqualTo(164);
    assertThat(gesture.state(LANES, null).dragged()).isEqualTo("a");
  }
}
