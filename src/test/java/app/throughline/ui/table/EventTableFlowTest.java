package app.throughline.ui.table;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.PreferencesFile;
import app.throughline.exchange.TablePreferences;
import app.throughline.model.EventId;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.shell.CaseWindow;
import app.throughline.ui.shell.Desk;
import app.throughline.ui.shell.Flow;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The table of the sample case, by keyboard and mouse in a real window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EventTableFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    desk.openSample(stage).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void showSortEditInPlaceAndUndo(FxRobot robot) throws Exception {
    TableView<EventId> table = shown(robot);
    robot.clickOn(heading(robot, "Title"));
    until(() -> text(robot, 0, "TITLE").equals("A shout, as witnesses recall it"));

    select(robot, table, 0);
    until(() -> selection().size() == 1);
    robot.push(KeyCode.F2);
    until(() -> editor(robot) != null);
    robot.write("A shout");
    robot.push(KeyCode.ENTER);
    until(() -> text(robot, 0, "TITLE").equals("A shout"));
    until(() -> table.isFocused() && table.getFocusModel().getFocusedIndex() == 1);

    robot.push(KeyCode.UP);
    robot.push(KeyCode.RIGHT);
    robot.write("no such time");
    robot.push(KeyCode.ENTER);
    until(() -> message(robot).contains("is not understood"));
    assertThat(editor(robot)).as("what is not understood stays to be mended").isNotNull();
    robot.push(KeyCode.ESCAPE);
    until(() -> editor(robot) == null && table.isFocused());
    assertThat(text(robot, 0, "TIME")).isEqualTo("13 June 2016 17:00\u201324:00");

    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    robot.write("disp");
    robot.push(KeyCode.TAB);
    until(() -> text(robot, 0, "STATUS").equals("disputed"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, 0, "STATUS").equals("alleged"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, 0, "TITLE").equals("A shout, as witnesses recall it"));
  }

  @Test
  void severalAtOnceInStepWithTheTimelineAndCopied(FxRobot robot) throws Exception {
    TableView<EventId> table = shown(robot);
    select(robot, table, 1);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    until(() -> selection().size() == 3);
    Set<EventId> selected = selection();

    robot.clickOn("#laneButton");
    until(() -> robot.lookup(".context-menu").tryQuery().isPresent());
    robot.clickOn(robot.lookup(".context-menu").lookup("Standoff").<Node>query());
    until(
        () ->
            text(robot, 1, "LANE").equals("Standoff") && text(robot, 3, "LANE").equals("Standoff"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> text(robot, 1, "LANE").equals("Background"));
    assertThat(selection()).isEqualTo(selected);

    robot.interact(table::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    until(() -> clipboard(robot).startsWith("Title,Time,Lane"));
    assertThat(clipboard(robot).lines()).hasSize(4);

    EventId last = timeline().getContent().index().id(23);
    robot.interact(() -> timeline().selectionProperty().set(Set.of(last)));
    until(() -> table.getSelectionModel().getSelectedIndex() == 23);
  }

  @Test
  void rowsArePastedAfterAPreviewAndTakenBackAtOnce(FxRobot robot) throws Exception {
    TableView<EventId> table = shown(robot);
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(
              "Titre\tDate\tDescription\nAppel\t14 June 2016 10:00\t\"Sur\ndeux lignes\"\n"
                  + "Rumeur\tun jour\t\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.interact(table::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> robot.lookup("#add").tryQuery().isPresent());
    assertThat(robot.lookup("#summary").queryAs(Label.class).getText())
        .contains("2 events", "1 time is not understood");
    assertThat(table.getItems()).hasSize(24);
    robot.clickOn("#add");
    until(() -> table.getItems().size() == 26);
    until(() -> selection().size() == 2);
    until(() -> shows(table, 24));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> table.getItems().size() == 24);
  }

  private static boolean shows(TableView<EventId> table, int row) {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getLastVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() <= row
        && row <= flow.getLastVisibleCell().getIndex();
  }

  @Test
  void theTableComesBackAsItWas(FxRobot robot) throws Exception {
    shown(robot);
    robot.clickOn(heading(robot, "Status"));
    until(() -> text(robot, 0, "STATUS").equals("confirmed"));
    robot.interact(() -> desk.quit());
    TablePreferences kept = new PreferencesFile(folder.resolve("preferences.json")).read().table();
    assertThat(kept.shown()).isTrue();
    assertThat(kept.sort()).isEqualTo("STATUS");

    CompletableFuture<CaseWindow> again = new CompletableFuture<>();
    robot.interact(() -> desk.openSample(null).thenAccept(again::complete));
    until(again::isDone);
    window.set(again.join());
    until(() -> text(robot, 0, "STATUS").equals("confirmed"));
    robot.push(KeyCode.F9);
    until(() -> robot.lookup(".event-table").tryQuery().isEmpty());
    until(() -> timeline().isFocused());
  }

  private TableView<EventId> shown(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    until(() -> timeline().getContent().index().size() == 24);
    robot.interact(() -> timeline().requestFocus());
    robot.push(KeyCode.F9);
    until(() -> robot.lookup(".event-table").tryQuery().isPresent());
    until(
        () ->
            robot.lookup(".event-table .table-cell").queryAllAs(EventCell.class).stream()
                .anyMatch(
                    cell ->
                        cell.isVisible() && cell.getText() != null && !cell.getText().isEmpty()));
    return table(robot);
  }

  private static void select(FxRobot robot, TableView<EventId> table, int row) {
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(row);
        });
  }

  @SuppressWarnings("unchecked") // the table of this screen has events
  private static TableView<EventId> table(FxRobot robot) {
    return robot.lookup(".event-table .table-view").queryAs(TableView.class);
  }

  private TimelineView timeline() {
    return window.get().view().timeline();
  }

  private Set<EventId> selection() {
    return timeline().selectionProperty().get();
  }

  private static Node heading(FxRobot robot, String text) {
    return robot
        .lookup(".event-table .column-header > .label")
        .<Label>queryAllAs(Label.class)
        .stream()
        .filter(label -> label.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String text(FxRobot robot, int row, String column) {
    return robot.lookup(".event-table .table-cell").queryAllAs(EventCell.class).stream()
        .filter(cell -> cell.getIndex() == row && cell.column().name().equals(column))
        .filter(Node::isVisible)
        .map(EventCell::getText)
        .findFirst()
        .orElse("");
  }

  private static TextField editor(FxRobot robot) {
    return robot.lookup("#cellField").<TextField>tryQuery().orElse(null);
  }

  private static String message(FxRobot robot) {
    return robot.lookup("#cellMessage").<Label>tryQuery().map(Label::getText).orElse("");
  }

  private static String clipboard(FxRobot robot) {
    AtomicReference<String> text = new AtomicReference<>("");
    robot.interact(
        () -> {
          String found = Clipboard.getSystemClipboard().getString();
          text.set(found == null ? "" : found);
        });
    return text.get();
  }
}
