package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventGroups.Group;
import app.throughline.model.Grouping;
import app.throughline.model.LanePalette;
import app.throughline.timeline.TimelineView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows by their headers, saved views, and going to a time in words, in a real window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RowsAndViewsFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    desk.openSample(null).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> rows().size() == 8);
    robot.interact(() -> timeline.setAnimated(false));
  }

  private List<Group> rows() {
    return timeline.getContent().groups().groups();
  }

  private List<String> names() {
    return rows().stream().map(Group::name).toList();
  }

  /** Where a row's header is once the rows are laid out as they are now. */
  private Point2D header(FxRobot robot, int row) {
    robot.interact(timeline::paintFrame);
    Bounds bounds = Objects.requireNonNull(timeline.rowHeaders().headerOf(rows().get(row).key()));
    return timeline.localToScreen(60, bounds.getMinY() + 10);
  }

  @Test
  void rowsAreMovedCollapsedHiddenColouredAndRenamed(FxRobot robot) throws Exception {
    open(robot);
    List<String> before = names();
    Point2D third = header(robot, 2);
    robot
        .drag(header(robot, 0), MouseButton.PRIMARY)
        .moveTo(third.subtract(0, 30))
        .moveTo(third.subtract(0, 12))
        .drop();
    until(() -> names().get(1).equals(before.get(0)));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> names().equals(before));

    Point2D first = header(robot, 0);
    robot.clickOn(new Point2D(first.getX() - 52, first.getY()));
    until(() -> rows().get(0).collapsed());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    until(() -> !rows().get(0).collapsed());

    robot.push(KeyCode.CONTROL, KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
    until(() -> names().get(2).equals(before.get(1)));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> names().equals(before));

    fire(robot, header(robot, 1), "row-hide");
    until(() -> rows().size() == 7);
    Hyperlink hidden = robot.lookup("#hiddenRows").queryAs(Hyperlink.class);
    until(() -> hidden.getText().equals("1 row hidden"));
    robot.clickOn(hidden);
    until(() -> names().equals(before));

    fire(robot, header(robot, 1), "row-rename");
    until(() -> robot.lookup("#rowName").tryQuery().isPresent());
    robot.write("The attack");
    robot.push(KeyCode.ENTER);
    until(() -> names().equals(renamed(before)));
    until(() -> timeline.isFocused());
  }

  @Test
  void aRowIsColouredFromItsHeaderAndUndoBringsItsColourBack(FxRobot robot) throws Exception {
    open(robot);
    int before = rows().get(1).rgb();
    assertThat(before).isNotEqualTo(LanePalette.rgb(2));
    show(robot, header(robot, 1), "row-color");
    robot.interact(() -> shownMenu().getItems().get(2).fire());
    until(() -> rows().get(1).rgb() == LanePalette.rgb(2));

    robot.interact(timeline::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> rows().get(1).rgb() == before);
  }

  /** The colours in the menu that is shown: the headless window opens no menu within a menu. */
  private static Menu shownMenu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> "row-color".equals(item.getId()))
        .map(Menu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> renamed(List<String> names) {
    List<String> renamed = new ArrayList<>(names);
    renamed.set(1, "The attack");
    return renamed;
  }

  /** Opens the menu of a row and does what one of its items does. */
  private void fire(FxRobot robot, Point2D header, String id) throws Exception {
    show(robot, header, id);
    robot.clickOn("#" + id);
  }

  /** Opens the menu of a row and waits for one of its items. */
  private void show(FxRobot robot, Point2D header, String id) throws Exception {
    // An event without a source is told in coordinates of the scene.
    Point2D inScene = timeline.localToScene(timeline.screenToLocal(header));
    robot.interact(() -> timeline.fireEvent(contextMenu(inScene, header)));
    until(() -> robot.lookup("#" + id).tryQuery().isPresent());
  }

  @Test
  void aViewIsSavedLeftAndShownAgainAndBackLeadsWhereOneWas(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(
        () ->
            timeline
                .arrangementProperty()
                .set(timeline.arrangementProperty().get().withGrouping(Grouping.PERSON)));
    goTo(robot, "13 June 2016 20:00 to 14 June 02:00");
    double start = timeline.viewportProperty().get().startMillis();
    robot.push(KeyCode.CONTROL, KeyCode.B);
    until(() -> robot.lookup("#viewName").tryQuery().isPresent());
    robot.write("The night");
    robot.push(KeyCode.ENTER);
    until(
        () -> robot.lookup("#viewsButton").queryAs(MenuButton.class).getText().equals("The night"));

    robot.interact(
        () ->
            timeline
                .arrangementProperty()
                .set(timeline.arrangementProperty().get().withGrouping(Grouping.STATUS)));
    goTo(robot, "June 2016");
    double june = timeline.viewportProperty().get().startMillis();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    until(() -> timeline.viewportProperty().get().startMillis() == start);
    assertThat(timeline.arrangementProperty().get().grouping()).isEqualTo(Grouping.PERSON);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    until(() -> timeline.viewportProperty().get().startMillis() == june);
    assertThat(timeline.arrangementProperty().get().grouping()).isEqualTo(Grouping.STATUS);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    until(() -> timeline.viewportProperty().get().startMillis() == start);

    robot.interact(() -> desk.quit());
    window.set(null);
    robot.interact(() -> desk.openSample(null).thenAccept(window::set));
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> Math.abs(timeline.viewportProperty().get().startMillis() - start) < 2);
    assertThat(timeline.arrangementProperty().get().grouping()).isEqualTo(Grouping.PERSON);
  }

  @Test
  void whatCannotBeReadIsSaidAndEscGoesBackToTheTimeline(FxRobot robot) throws Exception {
    open(robot);
    double start = timeline.viewportProperty().get().startMillis();
    robot.push(KeyCode.CONTROL, KeyCode.G);
    until(() -> robot.lookup("#goToTime").tryQuery().isPresent());
    robot.write("the day after never");
    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup(".callout-echo:wrong").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#goToTime").tryQuery().isEmpty());
    assertThat(timeline.isFocused()).isTrue();
    assertThat(timeline.viewportProperty().get().startMillis()).isEqualTo(start);
  }

  /** What a right click leads to in a real window; the headless one sends no such event. */
  private static ContextMenuEvent contextMenu(Point2D inScene, Point2D screen) {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        inScene.getX(),
        inScene.getY(),
        screen.getX(),
        screen.getY(),
        false,
        null);
  }

  private void goTo(FxRobot robot, String words) throws Exception {
    double before = timeline.viewportProperty().get().startMillis();
    robot.interact(timeline::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    until(() -> robot.lookup("#goToTime").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#goToTime").queryTextInputControl().setText(words));
    robot.push(KeyCode.ENTER);
    until(() -> timeline.viewportProperty().get().startMillis() != before);
  }
}
