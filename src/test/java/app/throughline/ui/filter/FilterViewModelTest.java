package app.throughline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterViewModelTest {
  @TempDir Path folder;
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
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
    filters =
        new FilterViewModel(
            session, arrangement, new SimpleObjectProperty<>(TimeStyle.of(Locale.UK)));
    filters.show(session.snapshot());
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void countsEveryLaneAndStatus() {
    assertThat(rows(Grouping.LANE)).extracting(FilterSection.Row::name).startsWith("Background");
    assertThat(total(Grouping.LANE)).isEqualTo(24);
    assertThat(total(Grouping.STATUS)).isEqualTo(24);
  }

  @Test
  void hidingALaneAndAStatusLeavesThemOut() {
    rows(Grouping.LANE).get(0).ticked().set(false);
    rows(Grouping.STATUS).get(0).ticked().set(false);
    EventFilter filter = arrangement.get().filter();
    assertThat(filter.hiddenLanes()).containsExactly(session.snapshot().lanes().get(0).id());
    assertThat(filter.hiddenStatuses()).containsExactly(EventStatus.CONFIRMED);
    filters.showAll();
    assertThat(arrangement.get().filter()).isEqualTo(EventFilter.NONE);
  }

  @Test
  void showsWhatSomethingElseHasHidden() {
    EventFilter other = EventFilter.hiding(Set.of(), Set.of(EventStatus.CONFIRMED));
    arrangement.set(arrangement.get().withFilter(other));
    assertThat(rows(Grouping.STATUS).get(0).ticked().get()).isFalse();
    assertThat(arrangement.get().filter()).isEqualTo(other);
    arrangement.set(Arrangement.PLAIN);
    assertThat(rows(Grouping.STATUS).get(0).ticked().get()).isTrue();
  }

  @Test
  void whatIsHiddenStaysHiddenWhenTheCaseChanges() {
    rows(Grouping.LANE).get(2).ticked().set(false);
    filters.show(session.snapshot());
    assertThat(rows(Grouping.LANE).get(2).ticked().get()).isFalse();
    assertThat(arrangement.get().filter().hiddenLanes()).hasSize(1);
  }

  @Test
  void aTickedPersonIsACondition() {
    filters.section(Grouping.PERSON).open().set(true);
    FilterSection.Row person = rows(Grouping.PERSON).get(0);
    person.ticked().set(true);
    assertThat(arrangement.get().filter().people())
        .extracting(id -> String.valueOf(id.value()))
        .containsExactly(person.key());
    int shown =
        session.grouped(arrangement.get()).toCompletableFuture().join().groups().shown().size();
    assertThat(shown).isEqualTo(person.count().get()).isBetween(1, 23);
    filters.section(Grouping.PERSON).clear();
    assertThat(arrangement.get().filter()).isEqualTo(EventFilter.NONE);
  }

  private ObservableList<FilterSection.Row> rows(Grouping kind) {
    return filters.section(kind).rows();
  }

  private int total(Grouping kind) {
    return rows(kind).stream().mapToInt(row -> row.count().get()).sum();
  }
}
