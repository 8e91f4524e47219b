package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import org.junit.jupiter.api.Test;

class ViewportPathTest {
  private static final Viewport HERE = new Viewport(1.46e12, 100_000, 1000);

  @Test
  void zoomingKeepsThePointUnderTheCursorInItsPlace() {
    qt().forAll(doubles().between(0, 1000), doubles().between(0.01, 100), doubles().between(0, 1))
        .assuming((xPx, factor, t) -> Math.abs(Math.log(factor)) > 0.01)
        .checkAssert(
            (xPx, factor, t) -> {
              ViewportPath path = ViewportPath.between(HERE, HERE.zoomedAt(xPx, factor));
              Viewport at = path.at(t);
              double millis = HERE.millisAt(xPx);
              assertThat((millis - at.startMillis()) / at.millisPerPx())
                  .isCloseTo(xPx, within(0.1));
            });
  }

  @Test
  void startsAndEndsWhereItShouldAndMovesWithoutJumps() {
    qt().forAll(
            doubles().between(-1e14, 1e14), doubles().between(0, 40), doubles().between(0, 0.999))
        .checkAssert(
            (start, zoom, t) -> {
              Viewport there = new Viewport(start, Math.pow(2, zoom), 1000);
              ViewportPath path = ViewportPath.between(HERE, there);
              assertThat(path.at(0)).isEqualTo(HERE);
              assertThat(path.at(1)).isEqualTo(there);
              assertThat(path.at(2)).isEqualTo(there);
              Viewport one = path.at(t);
              Viewport next = path.at(t + 0.001);
              double movedPx =
                  (next.middleMillis() - one.middleMillis())
                      / Math.max(one.millisPerPx(), next.millisPerPx());
              assertThat(Math.abs(movedPx)).isLessThan(150);
              assertThat(Math.abs(Math.log(next.millisPerPx() / one.millisPerPx())))
                  .isLessThan(0.3);
            });
  }

  @Test
  void aFarWayZoomsOutInBetweenAndAnearOneDoesNot() {
    Viewport far = HERE.pannedBy(50_000);
    assertThat(ViewportPath.between(HERE, far).at(0.5).millisPerPx()).isGreaterThan(1_000_000);
    Viewport near = HERE.pannedBy(400);
    assertThat(ViewportPath.between(HERE, near).at(0.5)).isEqualTo(HERE.pannedBy(200));
  }

  @Test
  void takesTheWidthOfItsEnd() {
    Viewport wider = HERE.zoomedAt(10, 3).withWidth(1200);
    assertThat(ViewportPath.between(HERE, wider).at(0.3).widthPx()).isEqualTo(1200);
    assertThat(ViewportPath.between(HERE, wider).at(0).startMillis()).isEqualTo(HERE.startMillis());
  }
}
