package app.throughline.ui.table;

import static app.throughline.ui.table.TableCase.DAWN;
import static app.throughline.ui.table.TableCase.EVENING;
import static app.throughline.ui.table.TableCase.NOON;
import static app.throughline.ui.table.TableCase.RUMOUR;
import static app.throughline.ui.table.TableCase.now;
import static app.throughline.ui.table.TableCase.row;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.LinkKind;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.ui.table.LineEdits.Many;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Editing cells and many events at once, without a window. */
class LineEditsTest {
  private static final List<EventId> ALL = List.of(DAWN, NOON, EVENING, RUMOUR);

  @TempDir Path folder;
  private CaseSession session;
  private TableEdits edits;
  private LineEdits lines;
  private TimeStyle style = TimeStyle.of(Locale.ENGLISH);

  @BeforeEach
  void open() {
    session = TableCase.create(folder);
    edits = new TableEdits(session, "t");
    lines = new LineEdits(session, edits, () -> style);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aTitleIsOneEditAndOneUndo() {
    LineEdit line = cell(DAWN, EventColumn.TITLE);
    line.textProperty().set("Zebra caught");
    assertThat(now(line.commit()))
        .isEqualTo("Rename \u201cZebra seen\u201d to \u201cZebra caught\u201d");
    assertThat(row(session, DAWN).title()).isEqualTo("Zebra caught");
    now(session.undo());
    assertThat(row(session, DAWN).title()).isEqualTo("Zebra seen");
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void anEmptyTitleIsRefusedAndNothingChanges() {
    LineEdit line = cell(DAWN, EventColumn.TITLE);
    line.textProperty().set("  ");
    assertThat(now(line.commit())).isNull();
    assertThat(line.wrongProperty().get()).isTrue();
    assertThat(line.messageProperty().get()).contains("the event needs a title");
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void aTimeSaysWhatWasUnderstoodWhileItIsTyped() {
    LineEdit line = cell(EVENING, EventColumn.TIME);
    assertThat(line.textProperty().get()).isEqualTo("evening of 13 June 2016");
    line.textProperty().set("about 20:30 on 12 June 2016");
    assertThat(line.messageProperty().get()).isEqualTo("about 20:30 on 12 June 2016");
    assertThat(now(line.commit())).startsWith("Change the time of");
    assertThat(row(session, EVENING).when().text()).isEqualTo("about 20:30 on 12 June 2016");
    assertThat(row(session, EVENING).when().approximate()).isTrue();
  }

  @Test
  void aTimeIsReadAndToldInTheStyleThatWasChosenLast() {
    style = new TimeStyle(Locale.FRANCE, true, DayOfWeek.MONDAY);
    LineEdit line = cell(EVENING, EventColumn.TIME);
    line.textProperty().set("12 juin 2016 20:30");
    assertThat(line.messageProperty().get()).isEqualTo("8:30 PM le 12 juin 2016");
    assertThat(now(line.commit())).startsWith("Change the time of");
  }

  @Test
  void aTimeThatIsNotUnderstoodIsRefused() {
    EventRow before = row(session, DAWN);
    LineEdit line = cell(DAWN, EventColumn.TIME);
    line.textProperty().set("when the moon was blue");
    assertThat(line.wrongProperty().get()).isTrue();
    assertThat(now(line.commit())).isNull();
    assertThat(line.messageProperty().get()).endsWith("the time stays as it was.");
    assertThat(row(session, DAWN)).isEqualTo(before);
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void aTimeToldByAnotherEventBecomesALink() {
    LineEdit line = cell(RUMOUR, EventColumn.TIME);
    line.textProperty().set("2 hours after zebra seen");
    assertThat(now(line.commit())).isNotEmpty();
    assertThat(now(session.details(RUMOUR)).records().links())
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.AFTER))
        .satisfies(link -> assertThat(link.to()).isEqualTo(DAWN));
    LineEdit unknown = cell(RUMOUR, EventColumn.TIME);
    unknown.textProperty().set("after the flood");
    assertThat(now(unknown.commit())).isNull();
    assertThat(unknown.messageProperty().get()).contains("No event is called");
  }

  @Test
  void aStatusIsChosenByItsFirstLettersAndNothingElseIsTaken() {
    LineEdit line = cell(DAWN, EventColumn.STATUS);
    assertThat(line.choices()).hasSize(EventStatus.values().length);
    line.textProperty().set("disp");
    line.pick(line.choices().get(line.favourite()));
    now(line.commit());
    assertThat(row(session, DAWN).status()).isEqualTo(EventStatus.DISPUTED);
    LineEdit wrong = cell(DAWN, EventColumn.STATUS);
    wrong.textProperty().set("perhaps");
    assertThat(now(wrong.commit())).isNull();
    assertThat(wrong.messageProperty().get()).contains("There is no \u201cperhaps\u201d");
  }

  @Test
  void aLaneThatIsThereComesBeforeANewOne() {
    LineEdit line = cell(DAWN, EventColumn.LANE);
    line.textProperty().set("onl");
    assertThat(line.choices().get(line.favourite()).text()).isEqualTo("Online");
    assertThat(line.choices())
        .extracting(LineEdit.Choice::label)
        .contains("New lane \u201conl\u201d");
    line.textProperty().set("Flight");
    now(line.commit());
    assertThat(session.snapshot().lanes()).extracting("name").contains("Flight");
    now(session.undo());
    assertThat(session.snapshot().lanes()).hasSize(2);
  }

  @Test
  void tagsAreCompletedOneByOneAndKeepTheirSpelling() {
    LineEdit line = cell(DAWN, EventColumn.TAGS);
    line.textProperty().set("Animal, fo");
    assertThat(line.choices()).extracting(LineEdit.Choice::text).containsExactly("food");
    line.pick(line.choices().get(0));
    assertThat(line.textProperty().get()).isEqualTo("Animal, food");
    now(line.commit());
    assertThat(row(session, DAWN).tags()).containsExactly("animal", "food");
  }

  @Test
  void manyEventsAreOneEdit() {
    assertThat(now(edits.status(ALL, EventStatus.ALLEGED)))
        .isEqualTo("Set the status of 3 events to alleged");
    assertThat(now(edits.lane(ALL, "online")))
        .isEqualTo("Move 4 events to the lane \u201conline\u201d");
    assertThat(now(session.rows(ALL))).extracting("lane.value").containsOnly(3L);
    now(session.undo());
    now(session.undo());
    assertThat(row(session, RUMOUR).status()).isEqualTo(EventStatus.OPINION);
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void tagsAndPeopleAreAddedAndTakenAway() {
    commit(Many.ADD_TAGS, "Animal, big");
    assertThat(row(session, DAWN).tags()).containsExactly("animal", "big");
    assertThat(row(session, RUMOUR).tags()).containsExactly("animal", "big");
    commit(Many.REMOVE_TAGS, "animal");
    assertThat(row(session, DAWN).tags()).containsExactly("big");
    commit(Many.ADD_PEOPLE, "annie, Bertram");
    assertThat(row(session, RUMOUR).people()).containsExactly("Anna", "Bertram");
    assertThat(row(session, DAWN).people()).containsExactly("Anna", "Bertram");
    commit(Many.REMOVE_PEOPLE, "Bertram");
    assertThat(row(session, DAWN).people()).containsExactly("Anna");
    for (int i = 0; i < 4; i++) {
      now(session.undo());
    }
    assertThat(session.snapshot().entities()).hasSize(1);
    assertThat(row(session, RUMOUR).people()).isEmpty();
  }

  @Test
  void aChangeToWhatIsSoAlreadyIsNone() {
    assertThat(now(edits.lane(ALL, "Attack"))).isEmpty();
    assertThat(now(cell(DAWN, EventColumn.STATUS).commit())).isEmpty();
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCaseThatMayNotBeWrittenToSaysSoAndStaysAsItWas(@TempDir Path other) throws IOException {
    try (CaseSession fixed = TableCase.createReadOnly(other)) {
      LineEdits none = new LineEdits(fixed, new TableEdits(fixed, "t"), () -> style);
      LineEdit line = none.cell(row(fixed, DAWN), EventColumn.TITLE);
      line.textProperty().set("Something else");
      assertThat(now(line.commit())).isNull();
      assertThat(line.messageProperty().get()).contains("read-only");
      assertThat(row(fixed, DAWN).title()).isEqualTo("Zebra seen");
      PasteViewModel paste = new PasteViewModel(fixed, "t", style, "title\nNew\n");
      assertThat(paste.canAddProperty().get()).isFalse();
      assertThat(paste.problemProperty().get()).isEqualTo(fixed.snapshot().readOnly());
    }
  }

  private void commit(Many what, String typed) {
    LineEdit line = lines.many(what, ALL, List.of());
    line.textProperty().set(typed);
    assertThat(now(line.commit())).isNotEmpty();
  }

  private LineEdit cell(EventId event, EventColumn column) {
    return lines.cell(row(session, event), column);
  }
}
