package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.drawing.Palette;
import app.throughline.layout.EraStrip;
import app.throughline.layout.GapBracket;
import app.throughline.layout.Metrics;
import app.throughline.model.Era;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.timeline.TimelineView;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
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

/** Measuring, periods and markers in a real window on the sample. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MeasureFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

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
  void theGapBetweenTwoSelectedEventsIsToldAndDrawn(FxRobot robot) throws Exception {
    open(robot);
    select(robot, "The stabbing");
    int without = accented(robot);
    select(robot, "The stabbing", "The Facebook profile vanishes");
    until(() -> status(robot).contains("2 selected \u00b7 gap up to "));
    until(() -> accented(robot) > without + 20);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    waitForFxEvents();
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("gap up to "));

    select(robot, "The stabbing", "The Facebook profile vanishes", "The RAID assault");
    until(() -> status(robot).contains("3 selected \u00b7 13 June 17:00"));
    assertThat(accented(robot)).isLessThan(without + 20);
  }

  @Test
  void aPeriodIsTypedInWordsAndUndone(FxRobot robot) throws Exception {
    open(robot);
    robot.push(KeyCode.CONTROL, KeyCode.M);
    until(() -> isFocused(robot, "#eraTime"));
    type(robot, "#eraTime", "the blue hour");
    until(() -> !text(robot, ".era-pane #problem").isEmpty());
    type(robot, "#eraTime", "13 June 2016 20:00 to 14 June 02:00");
    until(() -> text(robot, ".era-pane #understood").contains("6 h"));
    robot.push(KeyCode.ENTER);
    until(() -> isFocused(robot, "#eraName"));
    type(robot, "#eraName", "The night");
    robot.push(KeyCode.ENTER);
    until(() -> eras().size() == 1);

    Era era = eras().get(0);
    assertThat(era.name()).isEqualTo("The night");
    assertThat(era.startMillis()).isEqualTo(millis("2016-06-13T20:00:00+02:00"));
    assertThat(era.endMillis()).isEqualTo(millis("2016-06-14T02:00:00+02:00"));
    until(() -> timeline.isFocused());

    robot.doubleClickOn(at(era.startMillis() + 3_600_000, Metrics.AXIS_PX + 9));
    until(() -> isFocused(robot, "#eraName"));
    type(robot, "#eraName", "The long night");
    robot.push(KeyCode.ENTER);
    until(() -> eras().get(0).name().equals("The long night"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> eras().get(0).name().equals("The night"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> eras().isEmpty());
  }

  @Test
  void aMarkerIsAddedWhereOneClicksAndDeletedWithUndo(FxRobot robot) throws Exception {
    open(robot);
    long midnight = millis("2016-06-14T00:00:00+02:00");
    wantMenu(robot, at(midnight + 600_000, Metrics.AXIS_PX - 10));
    choose(robot, "marker here");
    until(() -> isFocused(robot, "#eraTime"));
    type(robot, "#eraName", "Midnight");
    robot.push(KeyCode.ENTER);
    until(() -> eras().size() == 1);
    assertThat(eras().get(0).isMarker()).isTrue();
    assertThat(eras().get(0).startMillis()).isEqualTo(midnight);

    wantMenu(robot, at(midnight, Metrics.AXIS_PX + EraStrip.LINE_PX / 2));
    choose(robot, "Delete");
    until(() -> eras().isEmpty());
    until(() -> toast(robot).contains("Midnight"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> eras().size() == 1);
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.showRange(
              millis("2016-06-13T12:00:00+02:00"), millis("2016-06-14T12:00:00+02:00"));
          timeline.requestFocus();
        });
    waitForFxEvents();
  }

  private void select(FxRobot robot, String... titles) {
    EventIndex index = timeline.getContent().index();
    Set<EventId> wanted = new LinkedHashSet<>();
    for (int i = 0; i < index.size(); i++) {
      if (List.of(titles).contains(timeline.getContent().titles().of(index.id(i)))) {
        wanted.add(index.id(i));
      }
    }
    assertThat(wanted).hasSize(titles.length);
    robot.interact(() -> timeline.selectionProperty().set(wanted));
    waitForFxEvents();
  }

  /** How many pixels have the accent's colour in the line that the bracket is drawn in. */
  private int accented(FxRobot robot) {
    int[] count = {0};
    robot.interact(
        () -> {
          timeline.paintFrame();
          PixelReader pixels = timeline.snapshot(null, null).getPixelReader();
          int y = (int) (Metrics.AXIS_PX + GapBracket.HEIGHT_PX / 2);
          for (int x = (int) Metrics.HEADER_WIDTH_PX; x < timeline.getWidth() - 20; x++) {
            count[0] += isAccent(pixels.getArgb(x, y)) ? 1 : 0;
          }
        });
    return count[0];
  }

  private static boolean isAccent(int argb) {
    int accent = Palette.LIGHT.accent();
    int off = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      off += Math.abs(((argb >> shift) & 0xFF) - ((accent >> shift) & 0xFF));
    }
    return off < 60;
  }

  private List<Era> eras() {
    return timeline.getContent().eras();
  }

  private Point2D at(long millis, double y) {
    double x = timeline.viewportProperty().get().xPx(millis) + Metrics.HEADER_WIDTH_PX;
    return timeline.localToScreen(x, y);
  }

  /** The test's display makes no such event of a click with the right button. */
  private void wantMenu(FxRobot robot, Point2D screen) {
    Point2D here = timeline.localToScene(timeline.screenToLocal(screen));
    robot.interact(
        () ->
            timeline.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    here.getX(),
                    here.getY(),
                    screen.getX(),
                    screen.getY(),
                    false,
                    null)));
  }

  private static void choose(FxRobot robot, String words) throws Exception {
    until(() -> item(robot, words) != null);
    robot.clickOn(item(robot, words));
  }

  private static Node item(FxRobot robot, String words) {
    return robot.lookup(".menu-item .label").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().replace("_", "").contains(words))
        .filter(label -> label.getScene().getWindow().isShowing())
        .findFirst()
        .orElse(null);
  }

  private static void type(FxRobot robot, String id, String words) {
    TextInputControl field = robot.lookup(id).queryTextInputControl();
    robot.interact(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    robot.write(words);
  }

  private static boolean isFocused(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().map(Node::isFocused).orElse(false);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static String status(FxRobot robot) {
    return String.join(
        " | ",
        robot.lookup("#statusBar .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList());
  }

  private static String toast(FxRobot robot) {
    return robot.lookup(".toast .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .reduce("", String::concat);
  }

  private static long millis(String time) {
    return OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }
}
