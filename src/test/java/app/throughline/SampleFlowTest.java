package app.throughline;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.shell.CaseWindow;
import app.throughline.ui.shell.Desk;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The case end to end: start, select the stabbing, change its description in the form, undo,
 * export.
 */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SampleFlowTest {
  @TempDir Path folder;
  private final ExecutorService background = Executors.newCachedThreadPool();
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();
  private Desk desk;

  @Start
  void start(Stage stage) {
    complaints.start();
    log().addAppender(complaints);
    Desk.Places places =
        new Desk.Places(
            folder.resolve("data/magnanville-2016.tlcase"), folder.resolve("preferences.json"));
    desk =
        new Desk(
            places,
            background,
            Platform::runLater,
            Clock.systemUTC(),
            CaseJson::sample,
            new Desk.Outside(url -> {}, (chooser, owner) -> picture().toFile()));
    desk.openSample(stage).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
    background.shutdown();
    log().detachAppender(complaints);
    assertThat(complaints.list)
        .as("what the window complained of, style sheets included")
        .isEmpty();
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  @Test
  void startSelectEditUndoExport(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    TimelineView timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);

    select(robot, timeline, "The stabbing");
    String before = descriptionInDetails(robot);
    assertThat(before).startsWith("A police officer out of uniform");

    type(robot, timeline, KeyCode.ENTER);
    until(() -> before.equals(typedDescription(robot)));
    TextArea description = robot.lookup("#description").queryAs(TextArea.class);
    robot.interact(
        () -> {
          description.requestFocus();
          description.end();
        });
    robot.write(" Seen by the test.");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> descriptionInDetails(robot).equals(before + " Seen by the test."));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> descriptionInDetails(robot).equals(before));

    robot.interact(() -> desk.setDark(true));
    robot.push(KeyCode.CONTROL, KeyCode.E);
    until(() -> robot.lookup("#options").tryQuery().isPresent());
    until(() -> !inDialog(robot, "#save").isDisabled());
    robot.clickOn(inDialog(robot, "#save"));
    until(() -> Files.exists(picture()));
    BufferedImage image = ImageIO.read(picture().toFile());
    assertThat(image.getWidth()).isEqualTo(3200);
    assertThat(colours(image)).isGreaterThan(50);
    until(() -> !inDialog(robot, "#close").isDisabled());
    robot.clickOn(inDialog(robot, "#close"));
  }

  @Test
  void aDoubleClickOnEmptySpaceStartsAnEventWithTheCursorInItsTitle(FxRobot robot)
      throws Exception {
    until(() -> window.get() != null);
    TimelineView timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);
    Bounds area = timeline.localToScreen(timeline.getBoundsInLocal());
    robot.moveTo(area.getMinX() + 200, area.getMinY() + 240);
    robot.doubleClickOn(MouseButton.PRIMARY);
    until(() -> robot.lookup("#title").tryQuery().isPresent());
    robot.sleep(500);
    robot.write("Seen");
    until(() -> robot.lookup("#title").queryTextInputControl().getText().equals("Seen"));
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#leaveDiscard").tryQuery().isPresent());
    robot.clickOn("#leaveDiscard");
  }

  private void select(FxRobot robot, TimelineView timeline, String title) throws Exception {
    EventIndex index = timeline.getContent().index();
    for (int i = 0; i < index.size(); i++) {
      EventId event = index.id(i);
      if (title.equals(timeline.getContent().titles().of(event))) {
        robot.interact(() -> timeline.selectionProperty().set(Set.of(event)));
      }
    }
    until(() -> !timeline.selectionProperty().get().isEmpty());
    until(() -> descriptionInDetails(robot).startsWith("A police officer"));
  }

  private static void type(FxRobot robot, TimelineView timeline, KeyCode key) {
    robot.interact(timeline::requestFocus);
    robot.push(key);
  }

  /** The form has a Save button too. */
  private static Node inDialog(FxRobot robot, String id) {
    return robot.lookup("#options").query().getScene().lookup(id);
  }

  private static String typedDescription(FxRobot robot) {
    return robot.lookup("#description").<TextArea>tryQuery().map(TextArea::getText).orElse("");
  }

  /** What a reader sees under WHAT. */
  private static String descriptionInDetails(FxRobot robot) {
    return robot
        .lookup("#whatSection")
        .lookup(".selectable-text-glyphs")
        .queryAllAs(Text.class)
        .stream()
        .map(Text::getText)
        .collect(Collectors.joining());
  }

  private static long colours(BufferedImage image) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    return IntStream.of(pixels).distinct().count();
  }

  private Path picture() {
    return folder.resolve("timeline.png");
  }
}
