package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.drawing.Frame;
import app.throughline.layout.Metrics;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LinkKind;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import app.throughline.timeline.TimelineView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Links drawn from one event to another, in a real window on a real case. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LinkFlowTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final EventId SIEGE = new EventId(11);
  private static final EventId SHOT = new EventId(12);
  private static final EventId RUMOUR = new EventId(13);
  private static final double ROW_PX = Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;

  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    CaseInfo info = new CaseInfo(UUID.randomUUID(), "Links", "", PARIS, null, Instant.EPOCH, 1);
    List<CaseRecord> records =
        List.of(
            new Lane(new LaneId(1), "Police", "#0969da", 0, true),
            new Lane(new LaneId(2), "Witnesses", "#bc4c00", 1, true),
            event(SIEGE, "The siege", read("from 13 June 2016 10:00 to 13 June 2016 16:00"), 1),
            event(SHOT, "A shot", read("13 June 2016 20:00"), 2),
            event(RUMOUR, "A rumour", When.undated("", PARIS), 2));
    desk.create(file(), new CaseContent(info, records)).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void aLinkIsDrawnFromAnEndToAnotherEventAndTakenBack(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> timeline.selectionProperty().set(Set.of(SIEGE)));
    Point2D knob = knob("2016-06-13T16:01");
    robot.moveTo(knob);
    assertThat(timeline.getCursor()).isEqualTo(Cursor.CROSSHAIR);

    drag(robot, knob, at("2016-06-13T22:30", 1));
    assertThat(robot.lookup(".link-card").tryQuery()).as("dropped on nothing").isEmpty();
    robot.press(MouseButton.PRIMARY);
    robot.release(MouseButton.PRIMARY);
    robot.interact(() -> timeline.selectionProperty().set(Set.of(SIEGE)));

    press(robot, knob, at("2016-06-13T20:00", 1));
    robot.type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertThat(robot.lookup(".link-card").tryQuery()).as("given up").isEmpty();

    drag(robot, knob, at("2016-06-13T20:00", 1));
    until(() -> robot.lookup(".link-card").tryQuery().isPresent());
    until(() -> robot.lookup(".link-card #gap").queryAs(TextField.class).isFocused());
    robot.write("at most 5 h");
    robot.type(KeyCode.ENTER);
    until(() -> undoLabel().endsWith("Link “The siege”: before “A shot”"));
    assertThat(robot.lookup(".link-card").tryQuery()).isEmpty();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> undoLabel().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(() -> !undoLabel().isEmpty());
    robot.interact(() -> desk.quit());
    List<EventLink> links = stored(SIEGE);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).to()).isEqualTo(SHOT);
    assertThat(links.get(0).kind()).isEqualTo(LinkKind.BEFORE);
    assertThat(links.get(0).maxGapMillis()).isEqualTo(5 * 3_600_000L);
  }

  @Test
  void theMenuLinksTwoSelectedEventsOrAsksForTheOther(FxRobot robot) throws Exception {
    open(robot);
    ShellMenu menu = window.get().view().menu();
    assertThat(menu.item("linkEvents").isDisable()).as("nothing selected").isTrue();
    robot.interact(
        () -> timeline.selectionProperty().set(new LinkedHashSet<>(List.of(RUMOUR, SIEGE))));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    until(() -> robot.lookup(".link-card").tryQuery().isPresent());
    assertThat(robot.lookup(".link-card #event").queryAs(TextField.class).getText())
        .isEqualTo("The siege");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".link-card").tryQuery()).isEmpty();
    assertThat(undoLabel()).isEmpty();
    assertThat(timeline.isFocused()).isTrue();

    robot.interact(() -> timeline.selectionProperty().set(Set.of(RUMOUR)));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    until(
        () ->
            robot.lookup(".link-card").tryQuery().isPresent()
                && robot.lookup(".link-card #event").queryAs(TextField.class).isFocused());
    robot.write("siege");
    until(() -> robot.listWindows().size() > 1);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    until(() -> !robot.lookup(".link-card .accent").query().isDisabled());
    assertThat(robot.lookup(".link-card #event").queryAs(TextField.class).getText())
        .isEqualTo("The siege");
    robot.interact(() -> robot.lookup(".link-card #gap").query().requestFocus());
    robot.type(KeyCode.ENTER);
    until(() -> undoLabel().endsWith("Link “A rumour”: before “The siege”"));
    robot.interact(() -> desk.quit());
    assertThat(stored(RUMOUR)).extracting(EventLink::to).containsExactly(SIEGE);
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 3);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.showRange(millis("2016-06-13T09:00"), millis("2016-06-13T23:30"));
          timeline.paintFrame();
        });
    until(() -> "A rumour".equals(timeline.getContent().titles().of(RUMOUR)));
  }

  private String undoLabel() {
    MenuItem undo = window.get().view().menu().item("undo");
    return undo.isDisable() ? "" : undo.getText();
  }

  private void press(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    waitForFxEvents();
  }

  private void drag(FxRobot robot, Point2D from, Point2D to) {
    press(robot, from, to);
    robot.release(MouseButton.PRIMARY);
    waitForFxEvents();
  }

  /** Below the mark in the first row. */
  private Point2D knob(String time) {
    double y = Frame.AXIS_PX + ROW_PX / 2 + Metrics.BAR_PX / 2 + 7;
    return timeline.localToScreen(x(time), y);
  }

  private Point2D at(String time, int lane) {
    return timeline.localToScreen(x(time), Frame.AXIS_PX + lane * ROW_PX + ROW_PX / 2);
  }

  private double x(String time) {
    return Metrics.HEADER_WIDTH_PX + timeline.viewportProperty().get().xPx(millis(time));
  }

  private List<EventLink> stored(EventId event) {
    try (CaseSession session =
        CaseSession.open(file(), SessionThreads.sameThread(), Clock.systemUTC())) {
      return session.details(event).toCompletableFuture().join().records().links();
    }
  }

  private Path file() {
    return folder.resolve("links.tlcase");
  }

  private static Event event(EventId id, String title, When when, long lane) {
    return new Event(
        id,
        title,
        "",
        new LaneId(lane),
        when,
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        List.of(),
        null,
        0);
  }

  private static When read(String words) {
    TimeReader reader = new TimeReader(new TimeContext(PARIS, null, Locale.ENGLISH));
    return ((TimeReading.Stated) reader.read(words)).when();
  }

  private static long millis(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant().toEpochMilli();
  }
}
