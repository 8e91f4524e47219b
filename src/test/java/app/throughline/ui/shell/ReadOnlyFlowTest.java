package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.drawing.Frame;
import app.throughline.exchange.CaseJson;
import app.throughline.layout.EraStrip;
import app.throughline.layout.Metrics;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseRecord;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.model.EventId;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.timeline.TimelineView;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A case that may not be written to: all of it can be seen, none of it changed, nothing breaks. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@DisabledOnOs(OS.WINDOWS)
class ReadOnlyFlowTest {
  private static final Era SIEGE =
      new Era(
          new EraId(9_001),
          "Siege",
          Instant.parse("2016-06-13T18:00:00Z").toEpochMilli(),
          Instant.parse("2016-06-13T22:00:00Z").toEpochMilli(),
          "#0072b2");

  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
  private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();
  private byte[] before = {};
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) throws Exception {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown.add(error));
    complaints.start();
    log().addAppender(complaints);
    CaseContent sample = CaseJson.sample();
    List<CaseRecord> records = new ArrayList<>(sample.records());
    records.add(SIEGE);
    CaseSession.create(
            file(),
            new CaseContent(sample.info(), records),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC())
        .close();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
    before = Files.readAllBytes(file());
    desk = Flow.desk(folder);
    desk.open(file(), stage).thenAccept(window::set);
  }

  @AfterEach
  void nothingWasChangedAndNothingBroke(FxRobot robot) throws Exception {
    robot.interact(() -> desk.quit());
    log().detachAppender(complaints);
    assertThat(thrown).isEmpty();
    assertThat(complaints.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .isEmpty();
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void theWindowSaysSoAndItsCommandsAreDisabled(FxRobot robot) throws Exception {
    open(robot);
    Label notice = robot.lookup("#noticeText").queryAs(Label.class);
    assertThat(notice.isVisible()).isTrue();
    assertThat(notice.getText()).contains("may not be written to");
    robot.interact(() -> timeline.selectionProperty().set(Set.of(event(0), event(1))));
    robot.interact(() -> timeline.rowHeaders().currentProperty().set("lane:1"));
    ShellMenu menu = window.get().view().menu();
    List<String> edits =
        List.of(
            "undo",
            "redo",
            "pasteEvents",
            "addEvent",
            "editEvent",
            "duplicateEvent",
            "deleteEvent",
            "moveEarlier",
            "moveLater",
            "moveUp",
            "moveDown",
            "placeEvent",
            "addEra",
            "saveView",
            "rowUp",
            "rowDown",
            "rowRename",
            "rowColor");
    assertThat(edits).map(menu::item).filteredOn(item -> !item.isDisable()).isEmpty();
    List<String> looks = List.of("find", "copyEvents", "exportPicture", "saveCopy", "fitSelection");
    assertThat(looks).map(menu::item).noneMatch(MenuItem::isDisable);
    robot.interact(() -> timeline.selectionProperty().set(Set.of(event(0))));
    assertThat(menu.item("editEvent").isDisable()).isTrue();
    until(() -> robot.lookup("#edit").tryQuery().isPresent());
    assertThat(robot.lookup("#edit").queryAs(ButtonBase.class).isDisabled()).isTrue();
  }

  @Test
  void dragsAndKeysChangeNothing(FxRobot robot) throws Exception {
    open(robot);
    drag(robot, inLanes(0.5, 30), inLanes(0.6, 90));
    drag(robot, strip("2016-06-13T20:00:00Z"), strip("2016-06-13T23:00:00Z"));
    Bounds first = header(robot, 0);
    Bounds third = header(robot, 2);
    drag(
        robot,
        timeline.localToScreen(60, first.getMinY() + 10),
        timeline.localToScreen(60, third.getMaxY() - 4));
    robot.doubleClickOn(inLanes(0.9, 12));

    robot.interact(() -> timeline.selectionProperty().set(Set.of(event(3))));
    robot.interact(timeline::requestFocus);
    robot.push(KeyCode.F2);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitForFxEvents();
    assertThat(robot.lookup("#title").tryQuery()).as("no form opens").isEmpty();
    assertThat(timeline.getContent().index().size()).isEqualTo(24);
    assertThat(timeline.getContent().eras()).containsExactly(SIEGE);
    assertThat(window.get().snapshot().undoLabel()).isNull();
  }

  @Test
  void theTableAndTheManagePaneOnlyShow(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.F9);
    until(() -> robot.lookup(".table-view").tryQuery().isPresent());
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Title\tTime\nNew\t13 June 2016\n")));
    robot.interact(() -> timeline.selectionProperty().set(Set.of(event(3))));
    robot.interact(() -> robot.lookup(".table-view").query().requestFocus());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.F2);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    robot.push(KeyCode.DELETE);
    waitForFxEvents();
    assertThat(robot.lookup("#title").tryQuery()).as("no form opens").isEmpty();

    robot.push(KeyCode.F6);
    until(() -> robot.lookup("#addButton").tryQuery().isPresent());
    for (String button : List.of("#addButton", "#mergeButton", "#deleteButton")) {
      assertThat(robot.lookup(button).queryAs(ButtonBase.class).isDisabled()).as(button).isTrue();
    }
    robot.push(KeyCode.F2);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.INSERT);
    waitForFxEvents();
    assertThat(window.get().snapshot().lanes()).hasSize(8);
    assertThat(timeline.getContent().index().size()).isEqualTo(24);
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.requestFocus();
          timeline.paintFrame();
        });
  }

  private EventId event(int position) {
    return timeline.getContent().index().id(position);
  }

  private void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    robot.release(MouseButton.PRIMARY);
    waitForFxEvents();
  }

  private Point2D inLanes(double share, double yPx) {
    double width = timeline.getWidth() - Metrics.HEADER_WIDTH_PX;
    return timeline.localToScreen(
        Metrics.HEADER_WIDTH_PX + share * width, Frame.AXIS_PX + EraStrip.LINE_PX + yPx);
  }

  private Point2D strip(String time) {
    double millis = Instant.parse(time).toEpochMilli();
    double x = Metrics.HEADER_WIDTH_PX + timeline.viewportProperty().get().xPx((long) millis);
    return timeline.localToScreen(x, Frame.AXIS_PX + EraStrip.LINE_PX / 2);
  }

  private Bounds header(FxRobot robot, int row) {
    robot.interact(timeline::paintFrame);
    String key = timeline.getContent().groups().groups().get(row).key();
    return Objects.requireNonNull(timeline.rowHeaders().headerOf(key));
  }

  private Path file() {
    return folder.resolve("fixed.tlcase");
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
