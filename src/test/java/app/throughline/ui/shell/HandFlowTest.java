package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.drawing.Frame;
import app.throughline.layout.EraStrip;
import app.throughline.layout.Metrics;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Era;
import app.throughline.model.EraId;
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
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
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

/** Undated events, periods and markers put elsewhere by hand, in a real window on a real case. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HandFlowTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final EventId RUMOUR = new EventId(12);
  private static final EventId LETTER = new EventId(13);
  private static final String WORDS = "when the dogs barked, he thinks";
  private static final double ROW_PX = Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;

  @TempDir Path folder;
  private final Event standoff = event(new EventId(11), "Standoff", read("13 June 2016 10:00"));
  private final Event rumour = event(RUMOUR, "A rumour", When.undated(WORDS, PARIS));
  private final Event letter = event(LETTER, "A letter", When.undated("", PARIS));
  private final Era siege =
      new Era(
          new EraId(31),
          "Siege",
          millis("2016-06-13T12:00"),
          millis("2016-06-13T18:00"),
          "#0072b2");
  private final Era shot =
      new Era(
          new EraId(32), "Shot", millis("2016-06-14T02:00"), millis("2016-06-14T02:00"), "#d55e00");
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    CaseInfo info = new CaseInfo(UUID.randomUUID(), "By hand", "", PARIS, null, Instant.EPOCH, 1);
    List<CaseRecord> records =
        List.of(
            new Lane(new LaneId(1), "Police", "#0969da", 0, true),
            new Lane(new LaneId(2), "Visits", "#bc4c00", 1, true),
            standoff,
            rumour,
            letter,
            siege,
            shot);
    desk.create(file(), new CaseContent(info, records)).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void anUndatedEventIsDroppedInTimeAndInALaneAndItsWordsAreKept(FxRobot robot) throws Exception {
    open(robot);
    press(robot, chip(RUMOUR), at("2016-06-13T20:02", 1));
    robot.type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertThat(isUndated(RUMOUR)).as("Esc puts it back").isTrue();

    press(robot, chip(RUMOUR), at("2016-06-13T20:02", 1));
    robot.release(MouseButton.PRIMARY);
    until(() -> !isUndated(RUMOUR));
    EventIndex index = timeline.getContent().index();
    int position = index.position(RUMOUR);
    assertThat(index.startEarliest(position)).isEqualTo(millis("2016-06-13T20:00"));
    assertThat(index.lane(position)).isEqualTo(new LaneId(2));
    assertThat(timeline.selectionProperty().get()).containsExactly(RUMOUR);

    robot.interact(() -> desk.quit());
    Event after = stored(RUMOUR);
    assertThat(after.when()).isEqualTo(read(after.when().text()));
    assertThat(after.description()).isEqualTo("Time as first written: " + WORDS);
    try (CaseSession session = reopened()) {
      assertThat(session.history(3).toCompletableFuture().join())
          .extracting(HistoryEntry::label)
          .contains("Give \u201cA rumour\u201d a time");
    }
  }

  @Test
  void whereTheAxisShowsDaysAWholeDayIsGiven(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(
        () -> {
          timeline.showRange(millis("2016-05-20T00:00"), millis("2016-06-25T00:00"));
          timeline.paintFrame();
        });
    press(robot, chip(LETTER), at("2016-06-01T17:00", 0));
    robot.release(MouseButton.PRIMARY);
    until(() -> !isUndated(LETTER));
    robot.interact(() -> desk.quit());
    When when = stored(LETTER).when();
    assertThat(when.start())
        .isEqualTo(new TimeBounds(millis("2016-06-01T00:00"), millis("2016-06-02T00:00")));
    assertThat(when.precision()).isEqualTo(Precision.DAY);
    assertThat(stored(LETTER).description()).isEmpty();
  }

  @Test
  void aCommandGivesATimeWithoutTheMouse(FxRobot robot) throws Exception {
    open(robot);
    ShellMenu menu = window.get().view().menu();
    assertThat(menu.item("placeEvent").isDisable()).as("nothing selected").isTrue();
    robot.interact(() -> timeline.selectionProperty().set(Set.of(RUMOUR, LETTER)));
    assertThat(menu.item("placeEvent").isDisable()).isFalse();
    robot.interact(() -> menu.item("placeEvent").fire());
    until(() -> !isUndated(RUMOUR) && !isUndated(LETTER));
    assertThat(menu.item("placeEvent").isDisable()).as("they have a time now").isTrue();
    EventIndex index = timeline.getContent().index();
    assertThat(index.startEarliest(index.position(RUMOUR))).isEqualTo(millis("2016-06-14T00:00"));
    assertThat(index.lane(index.position(RUMOUR))).isEqualTo(new LaneId(1));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> isUndated(RUMOUR) && isUndated(LETTER));
    robot.interact(() -> desk.quit());
    assertThat(stored(RUMOUR)).isEqualTo(rumour);
    assertThat(stored(LETTER)).isEqualTo(letter);
  }

  @Test
  void periodsAndMarkersAreMovedAndStretchedOnTheirStrip(FxRobot robot) throws Exception {
    open(robot);
    drag(robot, strip("2016-06-13T15:00", siege), strip("2016-06-13T17:02", siege));
    until(() -> era(siege).startMillis() == millis("2016-06-13T14:00"));
    assertThat(era(siege).endMillis()).isEqualTo(millis("2016-06-13T20:00"));

    drag(robot, strip("2016-06-13T20:00", siege), strip("2016-06-14T00:58", siege));
    until(() -> era(siege).endMillis() == millis("2016-06-14T01:00"));
    assertThat(era(siege).startMillis()).isEqualTo(millis("2016-06-13T14:00"));

    press(robot, strip("2016-06-14T02:00", shot), strip("2016-06-14T05:00", shot));
    robot.type(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertThat(era(shot)).isEqualTo(shot);
    drag(robot, strip("2016-06-14T02:08", shot), strip("2016-06-14T03:08", shot));
    until(() -> era(shot).isMarker() && era(shot).startMillis() == millis("2016-06-14T03:00"));

    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    until(() -> era(siege).equals(siege) && era(shot).equals(shot));
    robot.interact(() -> desk.quit());
    try (CaseSession session = reopened()) {
      assertThat(session.history(6).toCompletableFuture().join())
          .extracting(HistoryEntry::label)
          .contains("Move \u201cSiege\u201d", "Change \u201cSiege\u201d", "Move \u201cShot\u201d");
    }
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 3);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.showRange(millis("2016-06-13T09:00"), millis("2016-06-14T15:00"));
          timeline.paintFrame();
        });
    until(() -> "A rumour".equals(timeline.getContent().titles().of(RUMOUR)));
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

  /** Where an undated event's chip is; found by the pointer, as a person would. */
  private Point2D chip(EventId event) {
    int before = timeline.getContent().index().position(event) == 1 ? 0 : 90;
    double y = timeline.getHeight() - Metrics.UNDATED_PX / 2;
    return timeline.localToScreen(Metrics.HEADER_WIDTH_PX + 24 + before, y);
  }

  private Point2D at(String time, int lane) {
    double eras = 2 * EraStrip.LINE_PX;
    return timeline.localToScreen(x(time), Frame.AXIS_PX + eras + lane * ROW_PX + ROW_PX / 2);
  }

  /** On the strip: markers have the first line, periods the second. */
  private Point2D strip(String time, Era era) {
    int line = era.isMarker() ? 0 : 1;
    double y = Frame.AXIS_PX + line * EraStrip.LINE_PX + EraStrip.LINE_PX / 2;
    return timeline.localToScreen(x(time), y);
  }

  private double x(String time) {
    return Metrics.HEADER_WIDTH_PX + timeline.viewportProperty().get().xPx(millis(time));
  }

  private boolean isUndated(EventId event) {
    EventIndex index = timeline.getContent().index();
    return index.is(index.position(event), EventIndex.UNDATED);
  }

  private Era era(Era known) {
    return timeline.getContent().eras().stream()
        .filter(era -> era.id().equals(known.id()))
        .findFirst()
        .orElseThrow();
  }

  private Event stored(EventId event) {
    try (CaseSession session = reopened()) {
      return (Event) session.record(event).toCompletableFuture().join();
    }
  }

  private CaseSession reopened() {
    return CaseSession.open(file(), SessionThreads.sameThread(), Clock.systemUTC());
  }

  private Path file() {
    return folder.resolve("byhand.tlcase");
  }

  private static Event event(EventId id, String title, When when) {
    return new Event(
        id,
        title,
        "",
        new LaneId(1),
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
