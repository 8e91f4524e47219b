package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How fast the view goes on under a pointer held against its edge. */
class AutoPanTest {
  @Test
  void theNearerTheEdgeTheFaster() {
    assertThat(AutoPan.speed(500, 1000)).isZero();
    assertThat(AutoPan.speed(30, 1000)).isZero();
    assertThat(AutoPan.speed(20, 1000)).isNegative();
    assertThat(AutoPan.speed(5, 1000)).isLessThan(AutoPan.speed(20, 1000));
    assertThat(AutoPan.speed(-400, 1000)).isEqualTo(AutoPan.speed(0, 1000));
    assertThat(AutoPan.speed(995, 1000)).isEqualTo(-AutoPan.speed(5, 1000));
  }

  @Test
  void aViewThatIsAllEdgeStays() {
    assertThat(AutoPan.speed(5, 60)).isZero();
  }
}
