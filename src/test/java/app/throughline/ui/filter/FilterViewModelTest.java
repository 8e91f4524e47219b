package app.throughline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
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
  private final FilterViewModel filters = new FilterViewModel(arrangement);
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
    filters.show(session.snapshot());
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void countsEveryLaneAndStatus() {
    assertThat(filters.lanes()).extracting(FilterViewModel.Row::name).startsWith("Background");
    assertThat(filters.lanes().stream().mapToInt(FilterViewModel.Row::count).sum()).isEqualTo(24);
    assertThat(filters.statuses().stream().mapToInt(FilterViewModel.Row::count).sum())
        .isEqualTo(24);
  }

  @Test
  void hidingALaneAndAStatusLeavesThemOut() {
    filters.lanes().get(0).shown().set(false);
    filters.statuses().get(0).shown().set(false);
    CaseSnapshot snapshot = session.snapshot();
    EventFilter filter = arrangement.get().filter();
    assertThat(filter.hiddenLanes()).containsExactly(snapshot.lanes().get(0).id());
    assertThat(filter.hiddenStatuses()).containsExactly(EventStatus.CONFIRMED);
    filters.showAll();
    assertThat(arrangement.get().filter()).isEqualTo(EventFilter.NONE);
  }

  @Test
  void showsWhatSomethingElseHasHidden() {
    EventFilter other = EventFilter.hiding(Set.of(), Set.of(EventStatus.CONFIRMED));
    arrangement.set(arrangement.get().withFilter(other));
    assertThat(filters.statuses().get(0).shown().get()).isFalse();
    assertThat(arrangement.get().filter()).isEqualTo(other);
    arrangement.set(Arrangement.PLAIN);
    assertThat(filters.statuses().get(0).shown().get()).isTrue();
  }

  @Test
  void whatIsHiddenStaysHiddenWhenTheCaseChanges() {
    filters.lanes().get(2).shown().set(false);
    filters.show(session.snapshot());
    assertThat(filters.lanes().get(2).shown().get()).isFalse();
    assertThat(arrangement.get().filter().hiddenLanes()).hasSize(1);
  }
}
