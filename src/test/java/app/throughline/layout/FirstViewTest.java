package app.throughline.layout;

import static app.throughline.layout.Cases.moment;
import static app.throughline.layout.Cases.paris;
import static app.throughline.layout.Cases.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstViewTest {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;

  /** Two days in June 2016 as the sample has them, with three events of the background. */
  static EventIndex attack() {
    List<IndexRow> events = new ArrayList<>();
    long day13 = paris("2016-06-13T00:00");
    long day14 = day13 + DAY;
    long evening = day13 + 17 * HOUR;
    events.add(moment(1, paris("2013-01-01T00:00"), paris("2014-01-01T00:00"), null));
    TimeBounds unknown = new TimeBounds(TimeBounds.PAST, day14);
    events.add(row(2, unknown, new TimeBounds(evening, day14), null, Importance.NORMAL));
    events.add(moment(3, day13 - 16 * HOUR, day13 - 16 * HOUR + 1, day13 - 16 * HOUR));
    events.add(moment(4, TimeBounds.PAST, day13 + 6 * HOUR, null));
    events.add(moment(5, day13 - HOUR, day13 + 6 * HOUR, day13 + 2 * HOUR));
    for (int id = 6; id <= 11; id++) {
      events.add(moment(id, evening, day14, null));
    }
    for (int id = 12; id <= 15; id++) {
      events.add(moment(id, day14 - HOUR / 2, day14 + HOUR / 2, day14));
    }
    events.add(moment(16, day13 + 21 * HOUR, day14, null));
    events.add(moment(17, day14, day14 + 9 * HOUR, null));
    for (int id = 18; id <= 24; id++) {
      events.add(moment(id, day14, day14 + DAY, null));
    }
    return EventIndex.of(events);
  }

  private static EventIndex instants(long... millis) {
    List<IndexRow> events = new ArrayList<>();
    for (long at : millis) {
      events.add(moment(events.size() + 1, at, at + 1, at));
    }
    return EventIndex.of(events);
  }

  @Test
  void opensOnTheDaysOfTheAttackWithoutTheBackground() {
    Range range = FirstView.of(attack());
    assertThat(range.startMillis()).isBetween(paris("2016-06-12T20:00"), paris("2016-06-13T12:00"));
    assertThat(range.endMillis()).isBetween(paris("2016-06-15T00:00"), paris("2016-06-15T04:00"));
  }

  @Test
  void withoutAnyDateShowsTheFirstDecadesOfThisCentury() {
    assertThat(FirstView.of(EventIndex.EMPTY)).isEqualTo(FirstView.WITHOUT_DATES);
    assertThat(FirstView.all(EventIndex.EMPTY)).isEqualTo(FirstView.WITHOUT_DATES);
    assertThat(FirstView.fit(EventIndex.EMPTY, List.of())).isEqualTo(FirstView.WITHOUT_DATES);
  }

  @Test
  void showsTheDayAroundOneInstant() {
    long at = paris("2016-06-13T21:00");
    for (EventIndex index : List.of(instants(at), instants(at, at, at))) {
      Range range = FirstView.of(index);
      assertThat(range.lengthMillis()).isBetween(1.0 * DAY, 1.2 * DAY);
      assertThat((range.startMillis() + range.endMillis()) / 2).isCloseTo(at, within(HOUR));
      assertThat(FirstView.all(index).lengthMillis()).isBetween(1.0 * DAY, 1.2 * DAY);
    }
  }

  private static org.assertj.core.data.Offset<Long> within(long millis) {
    return org.assertj.core.data.Offset.offset(millis);
  }

  @Test
  void showsOneDayWithItsNeighbours() {
    long day = paris("2016-06-14T00:00");
    Range range = FirstView.of(EventIndex.of(List.of(moment(1, day, day + DAY, null))));
    assertThat(range).isEqualTo(new Range(day - DAY, day + 2 * DAY));
  }

  @Test
  void showsAllOfWhatIsEvenlySpread() {
    long[] years = new long[100];
    for (int i = 0; i < years.length; i++) {
      years[i] = paris((1900 + i) + "-07-01T00:00");
    }
    Range range = FirstView.of(instants(years));
    assertThat(range.startMillis()).isLessThan(years[0]);
    assertThat(range.endMillis()).isGreaterThan(years[99]);
  }

  @Test
  void showsTheOneLimitOfAnEventThatHasNoMore() {
    long at = paris("2016-06-13T21:00");
    EventIndex index = EventIndex.of(List.of(moment(1, TimeBounds.PAST, at, null)));
    Range range = FirstView.of(index);
    assertThat(at).isBetween(range.startMillis(), range.endMillis());
  }

  @Test
  void everythingHoldsEveryFiniteLimit() {
    qt().withExamples(200)
        .forAll(integers().between(1, 60), longs().between(0, 1_000_000))
        .checkAssert(
            (count, seed) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              Range all = FirstView.all(index);
              Range first = FirstView.of(index);
              assertThat(first.startMillis()).isLessThan(first.endMillis());
              for (int p = 0; p < index.datedCount(); p++) {
                for (long limit : new long[] {index.startEarliest(p), index.endLatest(p)}) {
                  if (limit != TimeBounds.PAST && limit != TimeBounds.FUTURE) {
                    assertThat(limit).isBetween(all.startMillis(), all.endMillis());
                  }
                }
              }
            });
  }

  @Test
  void fitsASelection() {
    EventIndex index = attack();
    long day = paris("2016-06-14T00:00");
    Range range = FirstView.fit(index, List.of(new EventId(17), new EventId(16)));
    assertThat(range.startMillis()).isBetween(day - 5 * HOUR, day - 3 * HOUR);
    assertThat(range.endMillis()).isBetween(day + 9 * HOUR, day + 11 * HOUR);
    assertThat(FirstView.fit(index, List.of())).isEqualTo(FirstView.all(index));
  }
}
