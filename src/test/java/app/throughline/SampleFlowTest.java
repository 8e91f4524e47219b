package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.exchange.CaseJson;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.shell.CaseWindow;
import app.throughline.ui.shell.Desk;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
  private static final int PATIENCE_SECONDS = 20;

  @TempDir Path folder;
  private final ExecutorService background = Executors.newCachedThreadPool();
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;

  @Start
  void start(Stage stage) {
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
    until(() -> robot.lookup("#description").queryAs(TextArea.class).getText().equals(before));
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

    robot.push(KeyCode.CONTROL, KeyCode.E);
    until(() -> robot.lookup("#size").tryQuery().isPresent());
    until(() -> !robot.lookup("#save").queryButton().isDisabled());
    robot.clickOn("#save");
    until(() -> Files.exists(picture()));
    BufferedImage image = ImageIO.read(picture().toFile());
    assertThat(image.getWidth()).isEqualTo(3200);
    assertThat(colours(image)).isGreaterThan(50);
    until(() -> !robot.lookup("#close").queryButton().isDisabled());
    robot.clickOn("#close");
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
    until(() -> robot.lookup("#title").query().isVisible());
    until(() -> descriptionInDetails(robot).startsWith("A police officer"));
  }

  private static void type(FxRobot robot, TimelineView timeline, KeyCode key) {
    robot.interact(timeline::requestFocus);
    robot.push(key);
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

  private static void until(Callable<Boolean> condition) throws Exception {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    waitForFxEvents();
  }
}
