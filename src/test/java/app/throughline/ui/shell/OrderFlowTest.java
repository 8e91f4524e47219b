package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import app.throughline.timeline.TimelineView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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

/** The user's own order of events at the same time, in a real window. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class OrderFlowTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    CaseInfo info = new CaseInfo(UUID.randomUUID(), "Ties", "", UTC, null, Instant.EPOCH, 1);
    List<CaseRecord> records =
        List.of(
            new Lane(new LaneId(1), "Lane", "#0969da", 0, true),
            event(11, "First"),
            event(12, "Second"),
            event(13, "Third"));
    desk.create(folder.resolve("ties.tlcase"), new CaseContent(info, records))
        .thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void anEventIsPutEarlierAmongItsEqualsAndUndoPutsItBack(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    TimelineView timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 3);
    robot.interact(() -> timeline.selectionProperty().set(Set.of(new EventId(13))));
    robot.interact(timeline::requestFocus);
    robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
    until(() -> ids()[1] == 13);
    assertThat(ids()).containsExactly(11, 13, 12);
    robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
    until(() -> ids()[0] == 13);
    robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    until(() -> ids()[1] == 13);
    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    until(() -> ids()[2] == 13);
    assertThat(ids()).containsExactly(11, 12, 13);
  }

  private long[] ids() {
    return window.get().view().timeline().getContent().index().ids();
  }

  private static Event event(long id, String title) {
    return new Event(
        new EventId(id),
        title,
        "",
        new LaneId(1),
        When.moment(TimeBounds.at(1_465_812_000_000L), Precision.MINUTE, UTC, ""),
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        List.of(),
        null,
        0);
  }
}
