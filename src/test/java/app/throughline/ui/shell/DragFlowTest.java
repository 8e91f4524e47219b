package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.layout.Metrics;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
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

/** Events dragged in a real window, on a real case; each lane has one row of events. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DragFlowTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final EventId STANDOFF = new EventId(11);
  private static final EventId VISIT = new EventId(12);
  private static final double ROW_PX = Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;

  @TempDir Path folder;
  private final Event standoff =
      event(STANDOFF, 1, "Standoff", "from 10:00 to 12:00 on 13 June 2016");
  private final Event visit = event(VISIT, 2, "The visit", "14 June 2016");
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    CaseInfo info = new CaseInfo(UUID.randomUUID(), "Dragged", "", PARIS, null, Instant.EPOCH, 1);
    List<CaseRecord> records =
        List.of(
            new Lane(new LaneId(1), "Police", "#0969da", 0, true),
            new Lane(new LaneId(2), "Visits", "#bc4c00", 1, true),
            standoff,
            visit);
    desk.create(file(), new CaseContent(info, records)).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void dragsAreEditsThatUndoTakesBackToTheLastLetter(FxRobot robot) throws Exception {
    open(robot);
    drag(robot, at("2016-06-13T11:00", 0), at("2016-06-13T13:03", 0));
    until(() -> startOf(STANDOFF) == millis("2016-06-13T12:00"));
    drag(robot, at("2016-06-13T13:00", 0), at("2016-06-13T13:00", 1));
    until(() -> laneOf(STANDOFF) == 2);
    assertThat(startOf(STANDOFF)).isEqualTo(millis("2016-06-13T12:00"));

    robot.interact(() -> timeline.selectionProperty().set(Set.of(STANDOFF, VISIT)));
    robot.interact(timeline::requestFocus);
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.RIGHT)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
    until(() -> startOf(STANDOFF) > millis("2016-06-13T12:00"));
    assertThat(startOf(VISIT) - millis("2016-06-14T00:00"))
        .isEqualTo(startOf(STANDOFF) - millis("2016-06-13T12:00"));

    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    until(() -> startOf(STANDOFF) == millis("2016-06-13T10:00") && laneOf(STANDOFF) == 1);
    robot.interact(() -> desk.quit());
    try (CaseSession session = reopened()) {
      assertThat(session.record(STANDOFF).toCompletableFuture().join()).isEqualTo(standoff);
      assertThat(session.record(VISIT).toCompletableFuture().join()).isEqualTo(visit);
      assertThat(session.history(6).toCompletableFuture().join())
          .extracting(HistoryEntry::label)
          .contains(
              "Move \u201cStandoff\u201d",
              "Move \u201cStandoff\u201d to lane Visits",
              "Move 2 events");
    }
  }

  @Test
  void aHandleMovesOneLimitAndTheFormKeepsWhatItMeans(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> timeline.selectionProperty().set(Set.of(VISIT)));
    Point2D latest = at("2016-06-15T00:00", 1).add(3, 0);
    drag(robot, latest, latest.subtract(timeline.getWidth() / 12, 0));
    until(() -> limit(VISIT) < millis("2016-06-15T00:00"));
    assertThat(startOf(VISIT)).isEqualTo(millis("2016-06-14T00:00"));

    robot.interact(timeline::requestFocus);
    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup("#title").tryQuery().isPresent());
    until(() -> robot.lookup("#title").queryTextInputControl().getText().equals("The visit"));
    robot.interact(() -> robot.lookup("#title").queryTextInputControl().setText("A visit"));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    long dragged = limit(VISIT);
    until(() -> "A visit".equals(timeline.getContent().titles().of(VISIT)));
    assertThat(limit(VISIT)).isEqualTo(dragged);

    robot.interact(() -> desk.quit());
    try (CaseSession session = reopened()) {
      When when = ((Event) session.record(VISIT).toCompletableFuture().join()).when();
      assertThat(read(when.text()).start()).as(when.text()).isEqualTo(when.start());
      assertThat(session.history(9).toCompletableFuture().join())
          .extracting(HistoryEntry::label)
          .contains("Change the latest time of \u201cThe visit\u201d");
    }
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 2);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.showRange(millis("2016-06-13T06:00"), millis("2016-06-15T06:00"));
          timeline.paintFrame();
        });
  }

  private void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to);
    waitForFxEvents();
    robot.release(MouseButton.PRIMARY);
    waitForFxEvents();
  }

  private Point2D at(String time, int lane) {
    double x = Metrics.HEADER_WIDTH_PX + timeline.viewportProperty().get().xPx(millis(time));
    double y = Metrics.AXIS_PX + lane * ROW_PX + ROW_PX / 2;
    return timeline.localToScreen(x, y);
  }

  private long startOf(EventId event) {
    EventIndex index = timeline.getContent().index();
    return index.startEarliest(index.position(event));
  }

  private long limit(EventId event) {
    EventIndex index = timeline.getContent().index();
    return index.endLatest(index.position(event));
  }

  private long laneOf(EventId event) {
    EventIndex index = timeline.getContent().index();
    return index.lane(index.position(event)).value();
  }

  private CaseSession reopened() {
    return CaseSession.open(file(), SessionThreads.sameThread(), Clock.systemUTC());
  }

  private Path file() {
    return folder.resolve("dragged.tlcase");
  }

  private static Event event(EventId id, long lane, String title, String words) {
    return new Event(
        id,
        title,
        "",
        new LaneId(lane),
        read(words),
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
