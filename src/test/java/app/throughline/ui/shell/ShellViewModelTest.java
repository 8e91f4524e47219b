package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventRecords;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellViewModelTest {
  @TempDir Path folder;
  private final List<Throwable> errors = new ArrayList<>();
  private CaseSession session;
  private ShellViewModel shell;

  @BeforeEach
  void openTheSample() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    shell = new ShellViewModel(session, errors::add);
  }

  @AfterEach
  void close() {
    shell.close();
    session.close();
    assertThat(errors).isEmpty();
  }

  @Test
  void showsTheCaseByLanesAndRegroupsWhenAsked() {
    assertThat(shell.rows().get().groups().groups()).hasSize(8);
    shell.arrangement().set(Arrangement.PLAIN.withGrouping(Grouping.STATUS));
    assertThat(shell.rows().get().groups().groups()).hasSize(5);
  }

  @Test
  void anEditIsShownUndoneAndDoneAgain() {
    Event event = anEvent();
    session.apply(retitled(event, "Another title"));
    assertThat(session.title(event.id())).isEqualTo("Another title");
    assertThat(shell.snapshot().get().undoLabel()).isEqualTo("Retitle");
    shell.undo();
    assertThat(session.title(event.id())).isEqualTo(event.title());
    assertThat(shell.notice().get().undoable()).isFalse();
    assertThat(shell.notice().get().text()).contains("Retitle");
    shell.redo();
    assertThat(session.title(event.id())).isEqualTo("Another title");
    assertThat(shell.notice().get().undoable()).isTrue();
  }

  @Test
  void undoWithNothingToUndoSaysNothing() {
    shell.undo();
    assertThat(shell.notice().get()).isNull();
  }

  @Test
  void aDeletedEventLeavesTheSelection() {
    EventRecords doomed = session.details(anEvent().id()).toCompletableFuture().join().records();
    EventId kept = shell.snapshot().get().index().id(10);
    shell.selection().set(Set.of(doomed.event().id(), kept));
    session.apply(new Edit("Delete", "test", doomed.removals()));
    assertThat(shell.selection().get()).containsExactly(kept);
  }

  @Test
  void whatIsLeftOutIsCounted() {
    shell
        .arrangement()
        .set(
            Arrangement.PLAIN.withFilter(
                EventFilter.hiding(Set.of(), Set.of(EventStatus.CONFIRMED))));
    assertThat(shell.filteredOut()).isEqualTo(14);
    assertThat(shell.counts(Long.MIN_VALUE, Long.MAX_VALUE))
        .isEqualTo("24 events \u00b7 0 outside the view \u00b7 14 filtered out");
  }

  @Test
  void wordsThatCannotBeSearchedForAreSaidAndKeepTheRowsAsTheyWere() {
    EventFilter good = EventFilter.NONE.withWords("police");
    shell.arrangement().set(Arrangement.PLAIN.withFilter(good));
    int before = shell.filteredOut();
    assertThat(before).isPositive();
    shell.arrangement().set(Arrangement.PLAIN.withFilter(good.withWords("?!")));
    assertThat(shell.notice().get().text()).contains("?!");
    assertThat(shell.arrangement().get().filter()).isEqualTo(good);
    assertThat(shell.filteredOut()).isEqualTo(before);
    session.apply(retitled(anEvent(), "Of another kind"));
    assertThat(shell.rows().get().index()).isSameAs(session.snapshot().index());
  }

  @Test
  void whatIsSelectedAndHiddenIsSaidOnce() {
    new HiddenSelection(shell);
    EventId event = shell.snapshot().get().index().id(0);
    shell.selection().set(Set.of(event));
    assertThat(shell.notice().get()).isNull();
    shell
        .arrangement()
        .set(
            Arrangement.PLAIN.withFilter(
                EventFilter.hiding(Set.of(shell.snapshot().get().index().lane(0)), Set.of())));
    assertThat(shell.hiddenSelected()).isEqualTo(1);
    assertThat(shell.notice().get().text())
        .isEqualTo("The selected event is hidden by the filter.");
    shell.report(null, "Something else", false);
    session.apply(retitled(anEvent(), "Of another kind"));
    assertThat(shell.notice().get().text()).isEqualTo("Something else");
  }

  private Event anEvent() {
    EventId id = shell.snapshot().get().index().id(5);
    return session.details(id).toCompletableFuture().join().event();
  }

  private static Edit retitled(Event event, String title) {
    Event after = event.withText(title, event.description());
    return new Edit("Retitle", "test", List.of(new Change(event, after)));
  }
}
