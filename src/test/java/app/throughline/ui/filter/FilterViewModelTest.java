package app.throughline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.DisplayZone;
import app.throughline.time.TimeStyle;
import app.throughline.ui.filter.FilterSection.Row;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterViewModelTest {
  @TempDir Path folder;
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<TimeStyle> style =
      new SimpleObjectProperty<>(TimeStyle.of(Locale.ENGLISH));
  private FilterViewModel filters;
  private CaseSession session;

  @BeforeEach
  void openTheSample() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    filters = new FilterViewModel(session, arrangement, style);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private EventFilter filter() {
    return arrangement.get().filter();
  }

  private List<Row> rows(Grouping kind) {
    return filters.section(kind).rows();
  }

  private Row row(Grouping kind, String name) {
    return rows(kind).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static int sum(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.count().get()).sum();
  }

  @Test
  void countsEveryLaneAndStatusAndTheRestOnceItIsOpen() {
    assertThat(rows(Grouping.LANE)).extracting(Row::name).startsWith("Background");
    assertThat(sum(rows(Grouping.LANE))).isEqualTo(24);
    assertThat(sum(rows(Grouping.STATUS))).isEqualTo(24);
    assertThat(sum(rows(Grouping.ORGANISATION))).as("nobody looks at it").isZero();
    filters.section(Grouping.ORGANISATION).open().set(true);
    assertThat(row(Grouping.ORGANISATION, "RAID").count().get()).isEqualTo(3);
    assertThat(filters.conflicts().get()).isEqualTo(3);
    assertThat(filters.undated().get()).isZero();
  }

  @Test
  void lanesAndStatusesAreHiddenAndTheOthersChosen() {
    rows(Grouping.LANE).get(0).ticked().set(false);
    rows(Grouping.STATUS).get(0).ticked().set(false);
    row(Grouping.PERSON, "Larossi Abballa").ticked().set(true);
    row(Grouping.PERSON, "The child").ticked().set(true);
    assertThat(filter().hiddenLanes()).containsExactly(session.snapshot().lanes().get(0).id());
    assertThat(filter().hiddenStatuses()).containsExactly(EventStatus.CONFIRMED);
    assertThat(filter().people()).hasSize(2);
    assertThat(filters.section(Grouping.PERSON).named().get()).isEqualTo(2);
    row(Grouping.PERSON, "The child").ticked().set(false);
    assertThat(filter().people()).hasSize(1);
    filters.showAll();
    assertThat(filter()).isEqualTo(EventFilter.NONE);
    assertThat(rows(Grouping.LANE)).allMatch(row -> row.ticked().get());
    assertThat(rows(Grouping.PERSON)).noneMatch(row -> row.ticked().get());
  }

  @Test
  void onlyThisAndAllButThis() {
    FilterSection lanes = filters.section(Grouping.LANE);
    lanes.onlyThis(rows(Grouping.LANE).get(1));
    assertThat(filter().hiddenLanes()).hasSize(7);
    assertThat(rows(Grouping.LANE).get(1).ticked().get()).isTrue();
    lanes.allButThis(rows(Grouping.LANE).get(1));
    assertThat(filter().hiddenLanes()).hasSize(1);
    lanes.clear();
    FilterSection people = filters.section(Grouping.PERSON);
    people.allButThis(row(Grouping.PERSON, "The child"));
    assertThat(filter().people()).hasSize(6);
    people.onlyThis(row(Grouping.PERSON, "The child"));
    assertThat(filter().people()).hasSize(1);
  }

  @Test
  void aLongListIsSearchedAndKeepsWhatIsChosen() {
    FilterSection sources = filters.section(Grouping.SOURCE);
    assertThat(sources.size().get()).isGreaterThan(FilterSection.LONG);
    row(Grouping.SOURCE, "The AP").ticked().set(true);
    sources.find().set("STATEMENT");
    assertThat(sources.rows())
        .extracting(Row::name)
        .containsExactlyInAnyOrder(
            "The AP", "Statement by Bernard Cazeneuve", "Statement by François Hollande");
    sources.find().set("");
    assertThat(sources.rows()).hasSize(16);
    assertThat(filter().sources()).hasSize(1);
  }

  @Test
  void showsWhatSomethingElseHasSet() {
    EventFilter other =
        EventFilter.hiding(Set.of(), Set.of(EventStatus.CONFIRMED)).withConflictsOnly(true);
    arrangement.set(arrangement.get().withFilter(other));
    assertThat(rows(Grouping.STATUS).get(0).ticked().get()).isFalse();
    assertThat(filters.conflictsOnly().get()).isTrue();
    assertThat(filter()).isEqualTo(other);
    arrangement.set(Arrangement.PLAIN);
    assertThat(rows(Grouping.STATUS).get(0).ticked().get()).isTrue();
    assertThat(filters.conflictsOnly().get()).isFalse();
    filters.undatedOnly().set(true);
    assertThat(filter().undatedOnly()).isTrue();
  }

  @Test
  void whatIsHiddenStaysHiddenWhenTheCaseChanges() {
    Row third = rows(Grouping.LANE).get(2);
    third.ticked().set(false);
    filters.show(session.snapshot());
    assertThat(rows(Grouping.LANE).get(2)).as("its node, and the focus, stay").isSameAs(third);
    assertThat(third.ticked().get()).isFalse();
    assertThat(filter().hiddenLanes()).hasSize(1);
  }

  @Test
  void aDateRangeInWordsHoldsOnceItIsCommitted() {
    DateRange range = filters.range();
    range.from().set("13 June 2016 20:00");
    range.to().set("14 June 2016");
    assertThat(range.understood().get()).isEqualTo("13 June 20:00 \u2013 14 June 2016 24:00");
    assertThat(filter().hasRange()).isFalse();
    range.commit();
    assertThat(filter().fromMillis()).isEqualTo(at("2016-06-13T20:00+02:00"));
    assertThat(filter().toMillis()).isEqualTo(at("2016-06-15T00:00+02:00"));
    assertThat(range.to().get()).as("what was typed stays").isEqualTo("14 June 2016");

    range.to().set("nonsense");
    assertThat(range.problem().get()).isNotEmpty();
    range.commit();
    assertThat(filter().toMillis()).isEqualTo(at("2016-06-15T00:00+02:00"));
    range.to().set("12 June 2016");
    assertThat(range.problem().get()).isEqualTo("The range ends before it begins.");
    range.from().set("");
    range.commit();
    assertThat(filter().fromMillis()).isEqualTo(Long.MIN_VALUE);
    assertThat(filter().toMillis()).isEqualTo(at("2016-06-13T00:00+02:00"));
  }

  @Test
  void theRangeNamesTheCasesZoneWhereTimesAreToldInAnother() {
    DateRange range = filters.range();
    range.from().set("13 June 2016 20:00");
    assertThat(range.understood().get()).isEqualTo("from 13 June 2016 20:00");
    style.set(style.get().in(DisplayZone.of(ZoneId.of("Asia/Tokyo"))));
    assertThat(range.understood().get()).isEqualTo("from 13 June 2016 20:00, in Europe/Paris");
    range.commit();
    assertThat(filter().fromMillis()).isEqualTo(at("2016-06-13T20:00+02:00"));
  }

  @Test
  void aWholeRangeMayBeTypedIntoTheFirstField() {
    DateRange range = filters.range();
    range.from().set("from 20:00 to 23:00 on 13 June 2016");
    range.commit();
    assertThat(filter().fromMillis()).isEqualTo(at("2016-06-13T20:00+02:00"));
    assertThat(filter().toMillis()).isEqualTo(at("2016-06-13T23:00+02:00"));
  }

  @Test
  void aRangeFromElsewhereIsPutInWordsAndGoesAgain() {
    long from = at("2016-06-13T20:00+02:00");
    arrangement.set(Arrangement.PLAIN.withFilter(EventFilter.NONE.withRange(from, Long.MAX_VALUE)));
    assertThat(filters.range().from().get()).isEqualTo("13 June 2016 20:00");
    filters.range().commit();
    assertThat(filter().fromMillis()).isEqualTo(from);
    arrangement.set(Arrangement.PLAIN);
    assertThat(filters.range().from().get()).isEmpty();
  }

  private static long at(String time) {
    return OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }
}
