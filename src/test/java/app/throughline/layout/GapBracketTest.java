package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapBracketTest {
  private static final TextMeasure MEASURE = (text, style) -> 7.0 * text.length();
  private static final EventId ONE = new EventId(1);
  private static final EventId TWO = new EventId(2);

  @Test
  void isSolidWhereItIsCertainAndReachesAsFarAsIsPossible() {
    GapBracket bracket =
        bracket(new TimeBounds(100, 200), null, new TimeBounds(600, 750), null, 0, 1000);
    assertThat(bracket.leftPx()).isEqualTo(100);
    assertThat(bracket.coreLeftPx()).isEqualTo(200);
    assertThat(bracket.coreRightPx()).isEqualTo(600);
    assertThat(bracket.rightPx()).isEqualTo(750);
    assertThat(bracket.label().xPx() + bracket.label().widthPx() / 2).isBetween(399.0, 401.0);
    assertThat(bracket.leaders()).extracting(GapBracket.Leader::xPx).containsExactly(200.0, 600.0);
  }

  @Test
  void ofSpansItGoesFromTheEndOfOneToTheStartOfTheOther() {
    GapBracket bracket =
        bracket(
            new TimeBounds(600, 650),
            new TimeBounds(900, 950),
            new TimeBounds(100, 200),
            new TimeBounds(300, 400),
            0,
            1000);
    assertThat(bracket.coreLeftPx()).isEqualTo(400);
    assertThat(bracket.coreRightPx()).isEqualTo(600);
  }

  @Test
  void ofEventsThatOverlapItShowsWhatTheyShare() {
    GapBracket bracket =
        bracket(
            TimeBounds.at(100),
            new TimeBounds(400, 450),
            TimeBounds.at(300),
            new TimeBounds(700, 800),
            0,
            1000);
    assertThat(bracket.coreRightPx()).isEqualTo(400);
    assertThat(bracket.rightPx()).isEqualTo(450);
  }

  @Test
  void nothingIsCertainBetweenEventsThatMayOverlap() {
    GapBracket bracket =
        bracket(new TimeBounds(100, 500), null, new TimeBounds(300, 800), null, 0, 1000);
    assertThat(bracket.hasCore()).isFalse();
  }

  @Test
  void theLabelStaysInViewAndABracketOutOfViewIsNone() {
    TimeBounds first = new TimeBounds(100, 200);
    TimeBounds second = new TimeBounds(900_000, 900_100);
    GapBracket bracket = bracket(first, null, second, null, 500, 1000);
    assertThat(bracket.label().xPx()).isBetween(0.0, 1000.0);
    assertThat(bracket.leaders()).isEmpty();
    assertThat(bracket(first, null, second, null, 900_200, 1000)).isNull();
    assertThat(bracket(TimeBounds.UNKNOWN, null, second, null, 500, 1000)).isNull();
  }

  @Test
  void theLabelMovesAlongTheBracketRatherThanCoverTheNameOfAnEvent() {
    IndexRow between = row(3, new TimeBounds(380, 420), null);
    EventIndex index =
        EventIndex.of(
            List.of(row(1, TimeBounds.at(100), null), between, row(2, TimeBounds.at(700), null)));
    EventGroups groups =
        new EventGroups(
            List.of(new EventGroups.Group("lane:1", "Lane", 0, new int[] {0, 1, 2})),
            EventSet.all(index));
    TimelineLayout layout =
        new TimelineLayouter(index, groups, ZoneId.of("UTC"), Locale.ENGLISH, MEASURE)
            .layout(new Viewport(0, 1, 1000), id -> id.value() == 3 ? "Middle" : "", Set.of());
    Mark.Label name = layout.markOf(new EventId(3)).label();
    Mark.Label told =
        GapBracket.of(
                layout, new GapBracket.Selected(index, List.of(ONE, TWO)), "1 h to 2 h", 0, MEASURE)
            .label();
    boolean apart =
        told.xPx() + told.widthPx() <= name.xPx() || name.xPx() + name.widthPx() <= told.xPx();
    assertThat(apart).isTrue();
    assertThat(told.xPx()).isBetween(100.0, 700.0);
    Mark.Label scrolled =
        GapBracket.of(
                layout,
                new GapBracket.Selected(index, List.of(ONE, TWO)),
                "1 h to 2 h",
                60,
                MEASURE)
            .label();
    assertThat(scrolled.xPx() + scrolled.widthPx() / 2).isBetween(399.0, 402.0);
  }

  private static @Nullable GapBracket bracket(
      TimeBounds start,
      @Nullable TimeBounds end,
      TimeBounds otherStart,
      @Nullable TimeBounds otherEnd,
      double fromMillis,
      double widthPx) {
    EventIndex index = EventIndex.of(List.of(row(1, start, end), row(2, otherStart, otherEnd)));
    EventGroups groups =
        new EventGroups(
            List.of(new EventGroups.Group("lane:1", "Lane", 0, new int[] {0, 1})),
            EventSet.all(index));
    TimelineLayout layout =
        new TimelineLayouter(index, groups, ZoneId.of("UTC"), Locale.ENGLISH, MEASURE)
            .layout(new Viewport(fromMillis, 1, widthPx), id -> "", Set.of(ONE, TWO));
    return GapBracket.of(
        layout, new GapBracket.Selected(index, List.of(ONE, TWO)), "1 h to 2 h", 0, MEASURE);
  }

  private static IndexRow row(long id, TimeBounds start, @Nullable TimeBounds end) {
    Placement placement = new Placement(start, end, null, false, false, false);
    return new IndexRow(
        new EventId(id),
        new LaneId(1),
        placement,
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        0,
        5,
        0,
        -1);
  }
}
