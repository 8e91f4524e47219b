package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineLayouterTest {
  private static final double WIDTH_PX = 900;
  private static final long JUNE = Cases.paris("2016-06-01T00:00");

  private static Viewport view(double fraction, double zoom) {
    double millisPerPx = Math.pow(2, zoom);
    return new Viewport(JUNE + fraction * 1e10 - WIDTH_PX / 2 * millisPerPx, millisPerPx, WIDTH_PX);
  }

  private static TimelineLayout layout(int count, long seed, double fraction, double zoom) {
    EventIndex index = EventIndex.of(Cases.random(count, seed));
    return Cases.layouter(index).layout(view(fraction, zoom), Cases.TITLES, Set.of());
  }

  private static Map<Double, List<Mark>> rows(TimelineLayout layout) {
    return layout.marks().stream().collect(Collectors.groupingBy(Mark::yPx));
  }

  private interface Check {
    void of(TimelineLayout layout);
  }

  private static void forAllLayouts(Check check) {
    qt().withExamples(250)
        .forAll(
            integers().between(0, 400),
            longs().between(0, 1_000_000),
            doubles().between(0, 1),
            doubles().between(0, 32))
        .checkAssert(
            (count, seed, fraction, zoom) -> check.of(layout(count, seed, fraction, zoom)));
  }

  @Test
  void marksAndLabelsOfOneRowDoNotOverlap() {
    forAllLayouts(
        layout ->
            rows(layout)
                .values()
                .forEach(
                    row -> {
                      double taken = Double.NaN;
                      for (Mark mark : row) {
                        Mark.Label label = mark.label();
                        double left = mark.drawnLeftPx();
                        double right = mark.drawnRightPx();
                        if (label != null) {
                          left = Math.min(left, label.xPx());
                          right = Math.max(right, label.xPx() + label.widthPx());
                        }
                        assertThat(left <= taken).as("%s after %s", mark, taken).isFalse();
                        taken = right;
                      }
                    }));
  }

  @Test
  void labelsStayInTheVisiblePartAndKeepTheirMeasuredWidth() {
    forAllLayouts(
        layout -> {
          for (Mark mark : layout.marks()) {
            Mark.Label label = mark.label();
            if (label != null) {
              assertThat(label.xPx()).isGreaterThanOrEqualTo(0);
              assertThat(label.xPx() + label.widthPx()).isLessThanOrEqualTo(WIDTH_PX);
              assertThat(label.widthPx())
                  .isEqualTo(Cases.MEASURE.widthPx(label.text(), TextStyle.LABEL));
            }
          }
        });
  }

  @Test
  void aMarkIsFoundWhereItIsVisible() {
    forAllLayouts(
        layout -> {
          for (Mark mark : layout.marks()) {
            double left = Math.max(0, mark.drawnLeftPx());
            double right = Math.min(WIDTH_PX, mark.drawnRightPx());
            double yPx = mark.yPx() + mark.heightPx() / 2;
            assertThat(layout.markAt((left + right) / 2, yPx)).isSameAs(mark);
          }
        });
  }

  @Test
  void marksLieWithinTheirLanes() {
    forAllLayouts(
        layout -> {
          double yPx = 0;
          for (LaneBand lane : layout.lanes()) {
            assertThat(lane.yPx()).isEqualTo(yPx);
            yPx += lane.heightPx();
          }
          assertThat(layout.heightPx()).isEqualTo(yPx);
          for (Mark mark : layout.marks()) {
            LaneBand lane = layout.laneAt(mark.yPx());
            assertThat(lane).isNotNull();
            assertThat(mark.yPx() + mark.heightPx()).isLessThan(lane.yPx() + lane.heightPx());
          }
        });
  }

  @Test
  void nothingMovesToAnotherRowWhilePanning() {
    qt().withExamples(60)
        .forAll(
            integers().between(0, 400),
            longs().between(0, 1_000_000),
            doubles().between(0, 30),
            doubles().between(-700, 700))
        .checkAssert(
            (count, seed, zoom, dxPx) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              TimelineLayouter layouter = Cases.layouter(index);
              Viewport here = view(0.3, zoom);
              TimelineLayout one = layouter.layout(here, Cases.TITLES, Set.of());
              TimelineLayout other =
                  Cases.layouter(index).layout(here.pannedBy(dxPx), Cases.TITLES, Set.of());
              assertThat(other.lanes()).isEqualTo(one.lanes());
              for (Mark mark : one.marks()) {
                Mark same = other.markOf(mark.event());
                if (same != null) {
                  assertThat(same.yPx()).isEqualTo(mark.yPx());
                }
              }
            });
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    qt().withExamples(40)
        .forAll(integers().between(0, 400), longs().between(0, 1_000_000), doubles().between(0, 32))
        .checkAssert(
            (count, seed, zoom) -> {
              List<IndexRow> events = Cases.random(count, seed);
              List<IndexRow> shuffled = new ArrayList<>(events);
              Collections.shuffle(shuffled, new Random(seed));
              TimelineLayout one =
                  Cases.layouter(EventIndex.of(events))
                      .layout(view(0.3, zoom), Cases.TITLES, Set.of());
              TimelineLayout other =
                  Cases.layouter(EventIndex.of(shuffled))
                      .layout(view(0.3, zoom), Cases.TITLES, Set.of());
              assertThat(other).isEqualTo(one);
            });
  }

  @Test
  void everyDatedEventInViewIsShownOrCounted() {
    qt().withExamples(60)
        .forAll(
            integers().between(0, 2000), longs().between(0, 1_000_000), doubles().between(22, 34))
        .checkAssert(
            (count, seed, zoom) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              // From some days before the first limit to long after the last.
              double millisPerPx = Math.pow(2, zoom);
              Viewport all =
                  new Viewport(JUNE - 3 * millisPerPx, millisPerPx, 6 + 3e10 / millisPerPx);
              TimelineLayouter layouter = Cases.layouter(index);
              TimelineLayout layout = layouter.layout(all, Cases.TITLES, Set.of());
              assertThat(layout.marks().stream().mapToInt(Mark::count).sum())
                  .isEqualTo(index.datedCount());
              assertThat(layout.undated()).hasSize(index.size() - index.datedCount());
              Set<EventId> seen = new HashSet<>();
              for (Mark mark : layout.marks()) {
                if (mark.shape() == Mark.Shape.CLUSTER) {
                  List<EventId> members = layouter.members(layout, mark, Set.of());
                  assertThat(members).hasSize(mark.count()).contains(mark.event());
                  seen.addAll(members);
                } else {
                  seen.add(mark.event());
                }
              }
              assertThat(seen).hasSize(index.datedCount());
            });
  }

  @Test
  void neitherKeyNorSelectedEventsAreInsideAcluster() {
    qt().withExamples(40)
        .forAll(
            integers().between(300, 2000), longs().between(0, 1_000_000), doubles().between(20, 34))
        .checkAssert(
            (count, seed, zoom) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              TimelineLayouter layouter = Cases.layouter(index);
              Set<EventId> pinned = new HashSet<>();
              for (int position = 0; position < index.datedCount(); position += 101) {
                pinned.add(index.id(position));
              }
              TimelineLayout layout = layouter.layout(view(0.3, zoom), Cases.TITLES, pinned);
              for (Mark mark : layout.marks()) {
                if (mark.shape() == Mark.Shape.CLUSTER) {
                  for (EventId id : layouter.members(layout, mark, pinned)) {
                    assertThat(pinned).doesNotContain(id);
                    assertThat(index.importance(index.position(id))).isNotEqualTo(Importance.KEY);
                  }
                }
              }
            });
  }

  @Test
  void selectingAnEventDoesNotMoveTheOthers() {
    EventIndex index = EventIndex.of(Cases.random(3000, 5));
    TimelineLayouter layouter = Cases.layouter(index);
    Viewport viewport = view(0.2, 24);
    TimelineLayout before = layouter.layout(viewport, Cases.TITLES, Set.of());
    Mark cluster =
        before.marks().stream()
            .filter(m -> m.shape() == Mark.Shape.CLUSTER)
            .findFirst()
            .orElseThrow();
    EventId hidden = layouter.members(before, cluster, Set.of()).get(0);
    TimelineLayout after = layouter.layout(viewport, Cases.TITLES, Set.of(hidden));
    assertThat(after.markOf(hidden)).isNotNull().extracting(Mark::count).isEqualTo(1);
    LaneBand lane = before.laneAt(cluster.yPx());
    assertThat(lane).isNotNull();
    for (Mark mark : before.marks()) {
      if (lane.equals(before.laneAt(mark.yPx())) && mark.shape() != Mark.Shape.CLUSTER) {
        assertThat(after.marks()).contains(mark);
      }
    }
  }

  @Test
  void aSpanHasItsCoreBetweenLatestStartAndEarliestEnd() {
    long t = JUNE;
    EventIndex index =
        EventIndex.of(
            List.of(
                Cases.row(
                    1,
                    new TimeBounds(t, t + 1000),
                    new TimeBounds(t + 3000, t + 6000),
                    null,
                    Importance.NORMAL)));
    TimelineLayout layout =
        Cases.layouter(index).layout(new Viewport(t - 1000, 10, 900), Cases.TITLES, Set.of());
    Mark mark = layout.marks().get(0);
    assertThat(mark.shape()).isEqualTo(Mark.Shape.SPAN);
    assertThat(List.of(mark.leftPx(), mark.coreLeftPx(), mark.coreRightPx(), mark.rightPx()))
        .containsExactly(100.0, 200.0, 400.0, 700.0);
    assertThat(mark.bestPx()).isNaN();
  }

  @Test
  void openEndsAreInfiniteAndLabelsStayVisible() {
    long t = JUNE;
    EventIndex index =
        EventIndex.of(
            List.of(
                Cases.row(
                    3, TimeBounds.ALWAYS, new TimeBounds(t, t + 9000), null, Importance.NORMAL),
                Cases.row(6, new TimeBounds(t, t + 9), TimeBounds.NEVER, null, Importance.NORMAL)));
    TimelineLayout layout =
        Cases.layouter(index).layout(new Viewport(t - 1e7, 2e4, 900), Cases.TITLES, Set.of());
    Mark past = layout.markOf(new EventId(3));
    assertThat(past.leftPx()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(past.coreLeftPx()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(past.label().xPx()).isEqualTo(Metrics.LABEL_INSET_PX + Metrics.ARROW_PX);
    assertThat(past.label().inside()).isTrue();
    Mark future = layout.markOf(new EventId(6));
    assertThat(future.coreRightPx()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(future.rightPx()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aDayIsABandWithoutADotUntilItIsNoWiderThanADot() {
    long day = Cases.paris("2016-06-14T00:00");
    EventIndex index = EventIndex.of(List.of(Cases.moment(1, day, day + 86_400_000, null)));
    TimelineLayouter layouter = Cases.layouter(index);
    Mark near = layouter.layout(new Viewport(day, 1e5, 900), Cases.TITLES, Set.of()).marks().get(0);
    assertThat(near.shape()).isEqualTo(Mark.Shape.MOMENT_BOUNDED);
    Mark far =
        layouter.layout(new Viewport(day - 1e9, 1e7, 900), Cases.TITLES, Set.of()).marks().get(0);
    assertThat(far.shape()).isEqualTo(Mark.Shape.MOMENT_ESTIMATED);
    assertThat(far.bestPx()).isEqualTo((far.leftPx() + far.rightPx()) / 2);
  }

  @Test
  void theEndOfAShortRangeDoesNotStrikeThroughTheLabelOfItsDot() {
    long best = Cases.paris("2016-06-14T00:00");
    long latest = best + 30 * 1000;
    EventIndex index = EventIndex.of(List.of(Cases.moment(1, best - 10_000, latest, best)));
    Mark mark =
        Cases.layouter(index)
            .layout(new Viewport(best - 100_000, 1000, 900), Cases.TITLES, Set.of())
            .marks()
            .get(0);
    assertThat(mark.shape()).isEqualTo(Mark.Shape.MOMENT_ESTIMATED);
    assertThat(mark.label().xPx()).isGreaterThan(mark.rightPx());
  }

  @Test
  void aWideHeaderHasRoomForTwoLines() {
    var wide =
        new app.throughline.model.EventGroups.Group(
            "lane:1", "Claims of responsibility", 0, new int[0]);
    var layouter =
        new TimelineLayouter(
            EventIndex.EMPTY,
            new app.throughline.model.EventGroups(
                List.of(wide), app.throughline.model.EventSet.EMPTY),
            Cases.PARIS,
            java.util.Locale.ENGLISH,
            Cases.MEASURE);
    LaneBand lane =
        layouter.layout(new Viewport(0, 1e5, 900), Cases.TITLES, Set.of()).lanes().get(0);
    assertThat(lane.heightPx()).isEqualTo(2 * Metrics.HEADER_LINE_PX + 2 * Metrics.LANE_PADDING_PX);
  }
}
