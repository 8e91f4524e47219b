package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaneScrollTest {
  private final LaneScroll lanes = new LaneScroll();

  @Test
  void staysWithinTheLanes() {
    lanes.update(1000, 400);
    lanes.scrollBy(5000);
    assertThat(lanes.offsetPx()).isEqualTo(600);
    lanes.scrollBy(-5000);
    assertThat(lanes.offsetPx()).isZero();
  }

  @Test
  void lanesThatFitDoNotScroll() {
    lanes.update(300, 400);
    lanes.scrollBy(50);
    assertThat(lanes.offsetPx()).isZero();
  }

  @Test
  void revealsWithTheLeastMove() {
    lanes.update(1000, 400);
    lanes.reveal(500, 20);
    assertThat(lanes.offsetPx()).isEqualTo(120);
    lanes.reveal(300, 20);
    assertThat(lanes.offsetPx()).isEqualTo(120);
    lanes.reveal(40, 20);
    assertThat(lanes.offsetPx()).isEqualTo(40);
  }

  @Test
  void comesBackWhenTheLanesShrink() {
    lanes.update(1000, 400);
    lanes.scrollTo(600);
    lanes.update(700, 400);
    assertThat(lanes.offsetPx()).isEqualTo(300);
  }
}
