package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.timeline.OverviewBrush.Grip;
import org.junit.jupiter.api.Test;

class OverviewBrushTest {
  private final OverviewBrush brush = new OverviewBrush(100, 200);

  @Test
  void hasEdgesAndABody() {
    assertThat(brush.gripAt(97)).isEqualTo(Grip.LEFT_EDGE);
    assertThat(brush.gripAt(103)).isEqualTo(Grip.LEFT_EDGE);
    assertThat(brush.gripAt(150)).isEqualTo(Grip.BODY);
    assertThat(brush.gripAt(204)).isEqualTo(Grip.RIGHT_EDGE);
    assertThat(brush.gripAt(250)).isEqualTo(Grip.NOTHING);
  }

  @Test
  void aNarrowBrushCanStillBeMoved() {
    OverviewBrush narrow = new OverviewBrush(100, 103);

    assertThat(narrow.gripAt(101)).isEqualTo(Grip.BODY);
    assertThat(narrow.gripAt(96)).isEqualTo(Grip.LEFT_EDGE);
    assertThat(narrow.gripAt(108)).isEqualTo(Grip.RIGHT_EDGE);
  }

  @Test
  void anEdgeDraggedPastTheOtherTurnsTheBrushOver() {
    assertThat(brush.dragged(Grip.LEFT_EDGE, 100, 260)).isEqualTo(new OverviewBrush(200, 260));
    assertThat(brush.dragged(Grip.RIGHT_EDGE, 200, 230)).isEqualTo(new OverviewBrush(100, 230));
    assertThat(brush.dragged(Grip.BODY, 150, 160)).isEqualTo(new OverviewBrush(110, 210));
    assertThat(brush.dragged(Grip.NOTHING, 400, 300)).isEqualTo(new OverviewBrush(300, 400));
  }
}
