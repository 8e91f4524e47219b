package app.throughline.layout;

import static app.throughline.layout.Cases.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.EventIndex;
import app.throughline.model.IndexRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewScaleTest {
  private static final double WIDTH_PX = 800;

  @Test
  void givesTheDaysThatMatterRoomBesideYearsOfNothing() {
    OverviewScale scale = OverviewScale.of(FirstViewTest.attack(), WIDTH_PX);
    double brushPx = scale.xPx(paris("2016-06-15T00:00")) - scale.xPx(paris("2016-06-13T00:00"));
    assertThat(brushPx).isBetween(150.0, 600.0);
    assertThat(scale.xPx(paris("2013-07-02T00:00"))).isBetween(10.0, 500.0);
  }

  @Test
  void isLinearWhereEventsAreEvenlySpread() {
    List<IndexRow> events = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      long at = i * 1_000_000L;
      events.add(Cases.moment(i + 1, at, at + 1, at));
    }
    OverviewScale scale = OverviewScale.of(EventIndex.of(events), WIDTH_PX);
    double perMillis = WIDTH_PX / (scale.endMillis() - scale.startMillis());
    for (double at : new double[] {0, 3e6, 5e7, 9.9e7}) {
      assertThat(scale.xPx(at)).isCloseTo((at - scale.startMillis()) * perMillis, within(1e-6));
    }
  }

  @Test
  void isIncreasingAndInvertible() {
    qt().withExamples(500)
        .forAll(
            integers().between(0, 80),
            longs().between(0, 1_000_000),
            doubles().between(-400, 1200),
            doubles().between(0.01, 100))
        .checkAssert(
            (count, seed, xPx, stepPx) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              OverviewScale scale = OverviewScale.of(index, WIDTH_PX);
              assertThat(scale.xPx(scale.startMillis())).isZero();
              assertThat(scale.xPx(scale.endMillis())).isEqualTo(WIDTH_PX);
              double millis = scale.millisAt(xPx);
              assertThat(scale.millisAt(xPx + stepPx)).isGreaterThan(millis);
              assertThat(scale.xPx(millis)).isCloseTo(xPx, within(0.01));
            });
  }

  @Test
  void everyEventCountsOnce() {
    qt().withExamples(100)
        .forAll(integers().between(0, 300), longs().between(0, 1_000_000))
        .checkAssert(
            (count, seed) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              OverviewScale scale = OverviewScale.of(index, WIDTH_PX);
              int[] counts = Density.of(index, Cases.groups(index), scale, 160);
              assertThat(Arrays.stream(counts).sum()).isEqualTo(index.datedCount());
              Range all = FirstView.all(index);
              int[] linear = Density.of(index, all.startMillis(), all.endMillis(), 160);
              assertThat(Arrays.stream(linear).sum()).isEqualTo(index.datedCount());
            });
  }

  @Test
  void anEventCountsWhereItsMiddleLies() {
    EventIndex index =
        EventIndex.of(List.of(Cases.moment(1, 0, 100, null), Cases.moment(2, 0, 100, 90L)));
    assertThat(Density.of(index, 0, 100, 4)).containsExactly(0, 0, 1, 1);
    assertThat(Density.of(index, 0, 80, 4)).containsExactly(0, 0, 1, 0);
  }
}
