package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.time.TimePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class EraLayouterTest {
  private static final double WIDTH = 800;
  private static final Viewport VIEW = new Viewport(0, 1, WIDTH);
  private static final TextMeasure MEASURE = (text, style) -> 7.0 * text.length();

  @Test
  void periodsThatOverlapStandBelowEachOtherAndOthersShareALine() {
    EraStrip strip = strip(era(1, 0, 300), era(2, 100, 200), era(3, 300, 500), era(4, 250, 260));
    assertThat(strip.lines()).isEqualTo(2);
    assertThat(line(strip, 1)).isZero();
    assertThat(line(strip, 2)).isEqualTo(1);
    assertThat(line(strip, 3)).isZero();
    assertThat(line(strip, 4)).isEqualTo(1);
  }

  @Test
  void noMoreThanThreeLinesOfPeriodsAndOneOfMarkers() {
    List<Era> eras = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      eras.add(era(i + 1, 10 * i, 700));
    }
    assertThat(layouter(eras).lines()).isEqualTo(3);
    eras.add(era(20, 50, 50));
    assertThat(layouter(eras).lines()).isEqualTo(4);
    assertThat(layouter(List.of()).layout(VIEW)).isEqualTo(EraStrip.NONE);
  }

  @Test
  void aNameSlidesAlongWithThePartThatIsSeen() {
    EraStrip.Band band = strip(era(1, -500, 400)).bands().get(0);
    assertThat(band.label().xPx()).isEqualTo(Metrics.LABEL_INSET_PX);
    assertThat(band.label().text()).isEqualTo("Period 1");
    assertThat(strip(era(1, -500, -1)).bands()).isEmpty();
    assertThat(strip(era(1, 801, 900)).bands()).isEmpty();
  }

  @Test
  void theNameOfANarrowPeriodStandsBesideIt() {
    EraStrip.Band band = strip(era(1, 100, 104)).bands().get(0);
    assertThat(band.label().xPx()).isGreaterThan(104);
    assertThat(strip(era(1, 100, 104)).at(band.label().xPx() + 5, 5).id()).isEqualTo(new EraId(1));
  }

  @Test
  void theNameOfANarrowPeriodAtTheRightEdgeStandsLeftOfIt() {
    EraStrip.Band band = strip(era(1, 790, 798)).bands().get(0);
    assertThat(band.label().xPx() + band.label().widthPx()).isLessThan(790);
  }

  @Test
  void aMarkerAtTheRightEdgeHasItsNameAtTheLeft() {
    EraStrip.Band band = strip(era(1, 790, 790)).bands().get(0);
    assertThat(band.label().xPx() + band.label().widthPx()).isLessThan(790);
  }

  @Test
  void theLinesStayTheSameWhereverOneLooks() {
    List<Era> eras = List.of(era(1, 0, 300), era(2, 100, 200), era(3, 400, 400));
    EraLayouter layouter = layouter(eras);
    for (double scale : new double[] {1, 10, 1000}) {
      assertThat(layouter.layout(new Viewport(-50, scale, WIDTH)).lines()).isEqualTo(3);
    }
  }

  @Test
  void namesStayInViewAndClearOfEachOtherAndAPointOnOneIsItsEra() {
    qt().withExamples(500)
        .forAll(lists().of(eras()).ofSizeBetween(1, 9))
        .checkAssert(
            times -> {
              List<Era> eras = new ArrayList<>();
              for (int[] time : times) {
                eras.add(era(eras.size() + 1, time[0], time[0] + Math.max(0, time[1])));
              }
              EraStrip strip = layouter(eras).layout(VIEW);
              for (EraStrip.Band band : strip.bands()) {
                if (band.label() != null) {
                  assertInView(band.label());
                }
              }
              assertMarkersClear(strip);
            });
  }

  @Test
  void whatIsDraggedStaysInItsLineWhateverItRunsInto() {
    EraLayouter layouter = layouter(List.of(era(1, 0, 300), era(2, 100, 200), era(3, 400, 400)));
    EraStrip moved = layouter.with(era(2, 500, 600)).layout(VIEW);
    assertThat(line(moved, 2)).isEqualTo(2);
    assertThat(moved.of(new EraId(2)).leftPx()).isEqualTo(500);
    assertThat(moved.lines()).isEqualTo(3);
    assertThat(layouter.layout(VIEW).of(new EraId(2)).leftPx()).isEqualTo(100);
  }

  @Test
  void theEndsOfAPeriodHaveHandlesBesideItIfItIsNarrow() {
    EraStrip.Band wide = strip(era(1, 100, 300)).bands().get(0);
    assertThat(wide.endAt(101, 5)).isEqualTo(TimePart.START);
    assertThat(wide.endAt(299, 5)).isEqualTo(TimePart.END);
    assertThat(wide.endAt(200, 5)).isNull();
    assertThat(wide.endAt(299, 5 + EraStrip.LINE_PX)).as("another line").isNull();
    EraStrip.Band narrow = strip(era(1, 100, 104)).bands().get(0);
    assertThat(narrow.endAt(102, 5)).as("moved as a whole").isNull();
    assertThat(narrow.endAt(93, 5)).isEqualTo(TimePart.START);
    assertThat(narrow.endAt(111, 5)).isEqualTo(TimePart.END);
    EraStrip marker = strip(era(1, 100, 100));
    assertThat(marker.bands().get(0).endAt(100, 5)).isNull();
    assertThat(marker.at(100 + EraStrip.FLAG_PX - 1, 5)).as("its flag").isNotNull();
  }

  private static Gen<int[]> eras() {
    return integers()
        .between(-300, 1000)
        .zip(integers().between(-50, 400), (start, length) -> new int[] {start, length});
  }

  private static void assertInView(Mark.Label label) {
    assertThat(label.xPx()).isGreaterThanOrEqualTo(0);
    assertThat(label.xPx() + label.widthPx()).isLessThanOrEqualTo(WIDTH);
  }

  private static void assertMarkersClear(EraStrip strip) {
    double taken = Double.NEGATIVE_INFINITY;
    for (EraStrip.Band band : strip.bands()) {
      if (band.era().isMarker() && band.label() != null) {
        assertThat(band.label().xPx()).isGreaterThan(taken);
        taken = band.label().xPx() + band.label().widthPx();
      }
    }
  }

  private static int line(EraStrip strip, long id) {
    return strip.bands().stream()
        .filter(band -> band.era().id().equals(new EraId(id)))
        .findFirst()
        .orElseThrow()
        .line();
  }

  private static EraStrip strip(Era... eras) {
    return layouter(List.of(eras)).layout(VIEW);
  }

  private static EraLayouter layouter(List<Era> eras) {
    return new EraLayouter(eras, Locale.ENGLISH, MEASURE);
  }

  private static Era era(long id, long start, long end) {
    return new Era(new EraId(id), "Period " + id, start, end, "#0072b2");
  }
}
