package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

import app.throughline.layout.Viewport;
import org.junit.jupiter.api.Test;

class ViewportTweenTest {
  private static final Viewport FROM = new Viewport(1_465_776_000_000.0, 60_000, 1200);

  @Test
  void zoomingKeepsTheInstantUnderTheCursorAllTheWay() {
    qt().forAll(integers().between(0, 1200), doubles().between(0.05, 20), doubles().between(0, 1))
        .checkAssert(
            (x, factor, progress) -> {
              Viewport way = new ViewportTween(FROM, FROM.zoomedAt(x, factor)).at(progress);
              assertThat(way.xPx((long) FROM.millisAt(x))).isCloseTo(x, within(0.01));
            });
  }

  @Test
  void startsAndEndsWhereItShould() {
    Viewport to = new Viewport(1_465_700_000_000.0, 300, 1200);
    ViewportTween tween = new ViewportTween(FROM, to);

    assertThat(tween.at(0)).isEqualTo(FROM);
    assertThat(tween.at(1)).isEqualTo(to);
  }

  @Test
  void panningNeverTurnsBack() {
    ViewportTween tween = new ViewportTween(FROM, FROM.pannedBy(500));
    double last = FROM.startMillis();
    for (int i = 1; i <= 20; i++) {
      double start = tween.at(i / 20.0).startMillis();
      assertThat(start).isGreaterThan(last);
      last = start;
    }
  }
}
