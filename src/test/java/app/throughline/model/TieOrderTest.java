package app.throughline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TieOrderTest {
  private static final Placement NOON =
      new Placement(TimeBounds.at(43_200_000), null, null, false, false, false);
  private static final Placement UNDATED =
      new Placement(TimeBounds.UNKNOWN, null, null, false, false, false);

  @Test
  void movesPastTheNextEqualAndBack() {
    EventIndex index = noons(0, 0, 0, 0);
    EventIndex moved = moved(index, Set.of(3L), all(), false);
    assertThat(moved.ids()).containsExactly(1, 3, 2, 4);
    assertThat(moved(moved, Set.of(3L), all(), true).ids()).containsExactly(1, 2, 3, 4);
    assertThat(moved(index, Set.of(2L, 3L), all(), true).ids()).containsExactly(1, 4, 2, 3);
  }

  @Test
  void nothingMovesBeyondItsEquals() {
    EventIndex index = noons(0, 0, 0);
    assertThat(new TieOrder(index, Set.of(new EventId(1)), all()).moved(false)).isEmpty();
    assertThat(new TieOrder(index, Set.of(new EventId(3)), all()).moved(true)).isEmpty();
    EventIndex alone =
        EventIndex.of(List.of(TimeOrderTest.row(1, NOON, 0), TimeOrderTest.row(2, UNDATED, 0)));
    assertThat(new TieOrder(alone, Set.of(new EventId(1)), all()).moved(true)).isEmpty();
  }

  @Test
  void undatedEventsAreEqual() {
    EventIndex index =
        EventIndex.of(
            IntStream.rangeClosed(1, 3).mapToObj(i -> TimeOrderTest.row(i, UNDATED, 0)).toList());
    assertThat(moved(index, Set.of(1L), all(), true).ids()).containsExactly(2, 1, 3);
  }

  @Test
  void stepsOverWhatIsNotShown() {
    EventIndex index = noons(0, 0, 0);
    assertThat(moved(index, Set.of(1L), position -> position != 1, true).ids())
        .containsExactly(2, 3, 1);
    assertThat(new TieOrder(index, Set.of(new EventId(1)), position -> position == 0).moved(true))
        .isEmpty();
  }

  @Test
  void extremeNumbersOfOtherProgramsDoNoHarm() {
    EventIndex index = noons(Integer.MIN_VALUE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(moved(index, Set.of(4L), all(), false).ids()).containsExactly(1, 2, 4, 3);
    EventIndex narrow =
        noons(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(moved(narrow, Set.of(2L, 4L), all(), false).ids()).containsExactly(2, 1, 4, 3);
  }

  @Test
  void anyMoveMovesByOneAndKeepsTheRest() {
    qt().forAll(
            lists().of(integers().between(-2, 2)).ofSizeBetween(2, 8),
            integers().between(1, 8),
            integers().between(0, 1))
        .assuming((ties, id, way) -> id <= ties.size())
        .checkAssert(
            (ties, id, way) -> {
              EventIndex index = noons(ties.stream().mapToInt(Integer::intValue).toArray());
              List<Long> expected = new ArrayList<>(LongStream.of(index.ids()).boxed().toList());
              int at = expected.indexOf((long) id);
              int to = Math.max(0, Math.min(expected.size() - 1, way == 1 ? at + 1 : at - 1));
              expected.add(to, expected.remove(at));
              EventIndex moved = moved(index, Set.of((long) id), all(), way == 1);
              assertThat(LongStream.of(moved.ids()).boxed().toList()).isEqualTo(expected);
            });
  }

  private static IntPredicate all() {
    return position -> true;
  }

  private static EventIndex noons(int... ties) {
    return EventIndex.of(
        IntStream.range(0, ties.length)
            .mapToObj(i -> TimeOrderTest.row(i + 1, NOON, ties[i]))
            .toList());
  }

  private static EventIndex moved(
      EventIndex index, Set<Long> ids, IntPredicate shown, boolean later) {
    Set<EventId> selected = ids.stream().map(EventId::new).collect(Collectors.toSet());
    Map<EventId, Integer> ties = new TieOrder(index, selected, shown).moved(later);
    List<IndexRow> rows = new ArrayList<>();
    for (int i = 0; i < index.size(); i++) {
      IndexRow row = index.row(i);
      rows.add(
          TimeOrderTest.row(
              row.id().value(), row.placement(), ties.getOrDefault(row.id(), row.tieOrder())));
    }
    return EventIndex.of(rows);
  }
}
