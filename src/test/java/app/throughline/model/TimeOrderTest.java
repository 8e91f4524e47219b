package app.throughline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class TimeOrderTest {
  private static final Comparator<IndexRow> ORDER = TimeOrder.COMPARATOR;
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final long PAST = TimeBounds.PAST;
  private static final long FUTURE = TimeBounds.FUTURE;

  @Test
  void partlyKnownTimesStandWhereTheyAreSaidTo() {
    List<Placement> inOrder =
        List.of(
            span(new TimeBounds(PAST, 2 * HOUR), new TimeBounds(PAST, HOUR)),
            span(TimeBounds.ALWAYS, TimeBounds.at(HOUR + 1)),
            span(TimeBounds.UNKNOWN, new TimeBounds(2 * HOUR, 5 * HOUR)),
            span(TimeBounds.UNKNOWN, new TimeBounds(PAST, 3 * HOUR)),
            moment(new TimeBounds(DAY, 2 * DAY), null),
            moment(TimeBounds.at(DAY + 9 * HOUR), null),
            moment(new TimeBounds(DAY + 20 * HOUR, FUTURE), null),
            moment(new TimeBounds(DAY + 18 * HOUR, 2 * DAY), DAY + 21 * HOUR),
            moment(new TimeBounds(PAST, 2 * DAY), null),
            moment(TimeBounds.at(2 * DAY), null),
            span(TimeBounds.at(2 * DAY + 1), TimeBounds.NEVER),
            span(TimeBounds.ALWAYS, TimeBounds.NEVER),
            moment(TimeBounds.UNKNOWN, null));
    List<IndexRow> rows = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      rows.add(row(i + 1, inOrder.get(i), 0));
    }
    List<IndexRow> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(4));
    mixed.sort(ORDER);
    assertThat(mixed).isEqualTo(rows);
    assertThat(EventIndex.of(mixed).ids())
        .isEqualTo(LongStream.rangeClosed(1, inOrder.size()).toArray());
  }

  @Test
  void tiesFollowTheUserThenTheIds() {
    Placement noon = moment(TimeBounds.at(DAY), null);
    IndexRow late = row(1, noon, 2);
    IndexRow first = row(2, noon, -1);
    IndexRow second = row(3, noon, -1);
    List<IndexRow> rows = new ArrayList<>(List.of(late, second, first));
    rows.sort(ORDER);
    assertThat(rows).containsExactly(first, second, late);
  }

  @Test
  void isATotalOrder() {
    qt().forAll(rows(), rows(), rows())
        .checkAssert(
            (a, b, c) -> {
              assertThat(Integer.signum(ORDER.compare(a, b)))
                  .isEqualTo(-Integer.signum(ORDER.compare(b, a)));
              assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.id().equals(b.id()) && same(a, b));
              if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
                assertThat(ORDER.compare(a, c)).isNotPositive();
              }
            });
  }

  private static boolean same(IndexRow a, IndexRow b) {
    boolean undated = a.placement().isUndated();
    return undated == b.placement().isUndated()
        && TimeOrder.millis(a.placement()) == TimeOrder.millis(b.placement())
        && a.tieOrder() == b.tieOrder();
  }

  @Test
  void whatCertainlyStartsFirstStandsFirst() {
    qt().withExamples(5_000)
        .forAll(rows(), rows())
        .checkAssert(
            (a, b) -> {
              TimeBounds first = a.placement().start();
              if (!first.isOpenEnd() && first.latest() <= b.placement().start().earliest()) {
                assertThat(ORDER.compare(a, b)).isNegative();
                assertThat(ORDER.compare(b, a)).isPositive();
              }
            });
  }

  @Test
  void theIndexIsTheSameWhateverWayItWasMade() {
    qt().withExamples(300)
        .forAll(lists().of(rows()).ofSizeBetween(0, 12), integers().between(0, 12))
        .checkAssert(
            (made, at) -> {
              List<IndexRow> rows = new ArrayList<>();
              for (IndexRow row : made) {
                rows.add(row(rows.size() + 1, row.placement(), row.tieOrder()));
              }
              EventIndex whole = EventIndex.of(rows);
              int cut = Math.min(at, rows.size());
              EventIndex grown =
                  EventIndex.of(rows.subList(cut, rows.size()))
                      .with(rows.subList(0, cut), List.of());
              assertThat(grown.ids()).isEqualTo(whole.ids());
              for (int i = 1; i < whole.datedCount(); i++) {
                assertThat(whole.sortMillis(i - 1)).isLessThanOrEqualTo(whole.sortMillis(i));
              }
            });
  }

  private static Gen<IndexRow> rows() {
    Gen<Integer> limit = integers().between(-1, 6);
    Gen<Placement> placements =
        limit.zip(
            limit,
            limit,
            limit,
            (a, b, c, d) -> placement(bounds(a, b, PAST), bounds(c, d, FUTURE)));
    return placements.zip(
        integers().between(1, 5),
        integers().between(-1, 1),
        integers().between(0, 1),
        (placement, id, tie, kind) ->
            row(
                id,
                kind == 0 && !placement.start().isOpenEnd()
                    ? moment(placement.start(), estimate(placement.start()))
                    : placement,
                tie));
  }

  private static Placement placement(TimeBounds start, TimeBounds end) {
    boolean possible = start.isOpenEnd() || end.isOpenEnd() || start.earliest() < end.latest();
    return span(start, possible ? end : TimeBounds.UNKNOWN);
  }

  /** Bounds of two small numbers; equal ones, and -1, mean an open or unknown side. */
  private static TimeBounds bounds(int a, int b, long open) {
    if (a == b) {
      return a < 3 ? TimeBounds.UNKNOWN : new TimeBounds(open, open);
    }
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    return new TimeBounds(low < 0 ? PAST : low, high > 5 ? FUTURE : high);
  }

  private static @Nullable Long estimate(TimeBounds bounds) {
    return bounds.isFinite() && bounds.latest() % 2 == 0 ? Long.valueOf(bounds.latest() - 1) : null;
  }

  private static Placement moment(TimeBounds start, @Nullable Long best) {
    return new Placement(start, null, best, false, false, false);
  }

  private static Placement span(TimeBounds start, TimeBounds end) {
    return new Placement(start, end, null, false, false, false);
  }

  static IndexRow row(long id, Placement placement, int tie) {
    return new IndexRow(
        new EventId(id),
        new LaneId(1),
        placement,
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        0,
        5,
        tie,
        -1);
  }
}
