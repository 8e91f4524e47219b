package app.throughline.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups.Group;
import app.throughline.model.Grouping;
import app.throughline.model.Lane;
import app.throughline.model.SavedView;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowsViewModelTest {
  @TempDir Path folder;
  private final List<Throwable> errors = new ArrayList<>();
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<Grouped> rows = new SimpleObjectProperty<>();
  private CaseSession session;
  private RowsViewModel model;

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    model = new RowsViewModel(session, "test", arrangement, rows, errors::add);
    arrangement.addListener((observable, was, is) -> regroup());
    session.onChange(change -> regroup());
    regroup();
  }

  @AfterEach
  void close() {
    session.close();
    assertThat(errors).isEmpty();
  }

  private void regroup() {
    rows.set(session.grouped(arrangement.get()).toCompletableFuture().join());
  }

  private List<String> names() {
    return model.rows().stream().map(Group::name).toList();
  }

  private String key(int place) {
    return model.rows().get(place).key();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void aRowMovesToEveryPlaceInOneStepThatUndoTakesBack(Grouping grouping) {
    arrangement.set(Arrangement.PLAIN.withGrouping(grouping));
    List<String> before = names();
    for (int place = 0; place < before.size(); place++) {
      String moved = before.get(1);
      model.move(key(1), place);
      List<String> wanted = new ArrayList<>(before);
      wanted.remove(1);
      wanted.add(place, moved);
      assertThat(names()).isEqualTo(wanted);
      if (place != 1) {
        assertThat(session.snapshot().undoLabel()).contains("Move row", moved);
        session.undo();
      }
      assertThat(names()).isEqualTo(before);
    }
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void rowsThatAreHiddenKeepTheirPlaces() {
    List<String> before = names();
    String first = key(0);
    model.hide(key(1));
    model.moveBy(first, 1);
    model.showHidden();
    assertThat(names().subList(0, 3)).containsExactly(before.get(1), before.get(2), before.get(0));
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void aHiddenRowIsCountedAndComesBack(Grouping grouping) {
    arrangement.set(Arrangement.PLAIN.withGrouping(grouping));
    List<String> before = names();
    assertThat(model.hiddenCount()).isZero();
    model.hide(key(0));
    assertThat(names()).isEqualTo(before.subList(1, before.size()));
    assertThat(model.hiddenCount()).isEqualTo(1);
    model.showHidden();
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void rowsCollapseAndExpandOneByOneAndAllAtOnce() {
    model.toggle(key(2));
    assertThat(model.rows().get(2).collapsed()).isTrue();
    model.setAllCollapsed(true);
    assertThat(model.rows()).allMatch(Group::collapsed);
    model.setAllCollapsed(false);
    assertThat(model.rows()).noneMatch(Group::collapsed);
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void aColourIsTheLanesOwnOrTheRows() {
    model.color(key(0), "#123456");
    assertThat(session.snapshot().lanes().get(0).color()).isEqualTo("#123456");
    arrangement.set(Arrangement.PLAIN.withGrouping(Grouping.TAG));
    List<String> before = names();
    int plain = model.rows().get(1).rgb();
    model.color(key(1), "#654321");
    assertThat(model.rows().get(1).rgb()).isEqualTo(0x654321);
    model.color(key(1), null);
    assertThat(model.rows().get(1).rgb()).isEqualTo(plain);
    assertThat(names()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(value = Grouping.class, names = "STATUS", mode = EnumSource.Mode.EXCLUDE)
  void renamingChangesWhatTheRowStandsForInOneStep(Grouping grouping) {
    arrangement.set(Arrangement.PLAIN.withGrouping(grouping));
    List<String> before = names();
    int events = model.rows().get(0).positions().length;
    assertThat(model.canRename(key(0))).isTrue();
    model.rename(key(0), "  Another name ");
    Group renamed =
        model.rows().stream()
            .filter(r -> r.name().equals("Another name"))
            .findFirst()
            .orElseThrow();
    assertThat(renamed.positions()).hasSize(events);
    session.undo();
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aRenamedTagIsRenamedInFiltersAndSavedViewsToo() {
    String tag = session.snapshot().tags().get(0);
    String other = session.snapshot().tags().get(1);
    Arrangement filtered =
        Arrangement.PLAIN
            .withGrouping(Grouping.TAG)
            .withFilter(EventFilter.NONE.withKeys(Grouping.TAG, Set.of(tag)))
            .withCollapsedRows(Set.of("tag:" + tag));
    SavedView view = new SavedView(session.ids().view(), "Tagged", 0, 1, filtered, 0);
    session.apply(new Edit("Save", "test", List.of(Change.add(view))));
    arrangement.set(filtered);

    model.rename("tag:" + tag, "Another name");
    assertThat(arrangement.get().filter().tags()).containsExactly("Another name");
    assertThat(arrangement.get().collapsedRows()).containsExactly("tag:Another name");
    assertThat(viewed().filter().tags()).containsExactly("Another name");
    assertThat(model.rows()).isNotEmpty();
    session.undo();
    assertThat(viewed()).isEqualTo(filtered);

    arrangement.set(filtered);
    model.rename("tag:" + tag, other);
    assertThat(session.snapshot().tags()).contains(other).doesNotContain(tag);
    assertThat(viewed().filter().tags()).containsExactly(other);
  }

  private Arrangement viewed() {
    return session.snapshot().views().get(0).arrangement();
  }

  @Test
  void whatHasNoNameOfItsOwnIsNotRenamed() {
    arrangement.set(Arrangement.PLAIN.withGrouping(Grouping.STATUS));
    assertThat(model.canRename(key(0))).isFalse();
    arrangement.set(Arrangement.PLAIN.withGrouping(Grouping.PERSON));
    assertThat(model.canRename("person:")).isFalse();
    assertThat(model.nameProblem(" ")).isNotEmpty();
    model.rename(key(0), " ");
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void theRowOfAnEventIsFound() {
    Lane lane = session.snapshot().lanes().get(1);
    Group row = model.rows().get(1);
    assertThat(row.key()).isEqualTo("lane:" + lane.id().value());
    assertThat(model.rowOf(rows.get().index().id(row.positions()[0]))).isEqualTo(row.key());
    assertThat(model.rowOf(null)).isNull();
  }
}
