package app.throughline.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.layout.Range;
import app.throughline.model.Arrangement;
import app.throughline.model.Grouping;
import app.throughline.model.SavedView;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsViewModelTest {
  private static final Range JUNE = new Range(1_465_000_000_000L, 1_466_000_000_000L);
  private static final Range LATER = new Range(1_467_000_000_000L, 1_468_000_000_000L);
  private static final Arrangement BY_PERSON = Arrangement.PLAIN.withGrouping(Grouping.PERSON);

  @TempDir Path folder;
  private CaseSession session;
  private ViewsViewModel model;
  private Range range = JUNE;
  private Arrangement arrangement = Arrangement.PLAIN;

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    ViewsScreen screen = new ViewsScreen(() -> range, () -> arrangement, this::see);
    model = new ViewsViewModel(session, "test", screen, seen -> "some range");
    for (SavedView view : model.views()) {
      model.delete(view);
    }
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void see(Range newRange, Arrangement newArrangement) {
    range = newRange;
    arrangement = newArrangement;
  }

  @Test
  void aSavedViewIsShownAgainAndMarkedWhileNothingHasChanged() {
    see(JUNE, BY_PERSON);
    assertThat(model.proposedName()).isEqualTo("some range, by person");
    model.save(" June ");
    SavedView june = model.views().get(0);
    assertThat(june.name()).isEqualTo("June");
    assertThat(model.shown()).isEqualTo(june);

    see(LATER, Arrangement.PLAIN);
    assertThat(model.shown()).isNull();
    model.showNumber(1);
    assertThat(range).isEqualTo(JUNE);
    assertThat(arrangement).isEqualTo(BY_PERSON);
    assertThat(model.shown()).isEqualTo(june);
    model.showNumber(2);
    assertThat(range).isEqualTo(JUNE);
  }

  @Test
  void viewsAreRenamedUpdatedMovedAndDeletedEachInOneStep() {
    model.save("One");
    model.save("Two");
    model.save("Three");
    model.moveBy(view("Three"), -2);
    assertThat(model.views()).extracting(SavedView::name).containsExactly("Three", "One", "Two");
    model.moveBy(view("Three"), -1);
    session.undo();
    assertThat(model.views()).extracting(SavedView::name).containsExactly("One", "Two", "Three");

    model.rename(view("Two"), "Second");
    see(LATER, BY_PERSON);
    model.update(view("Second"));
    assertThat(model.shown()).isEqualTo(view("Second"));
    model.delete(view("One"));
    assertThat(model.views()).extracting(SavedView::name).containsExactly("Second", "Three");
    assertThat(session.snapshot().undoLabel()).isEqualTo("Delete view \u201cOne\u201d");
    session.undo();
    assertThat(model.views()).hasSize(3);
    assertThat(model.nameProblem(" ")).isNotEmpty();
  }

  private SavedView view(String name) {
    return model.views().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }
}
