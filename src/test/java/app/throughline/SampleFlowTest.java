package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseContent;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.shell.CaseWindow;
import app.throughline.ui.shell.Desk;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
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

  @TempDir static Path folder;
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
            Runnable::run,
            Platform::runLater,
            Clock.systemUTC(),
            SampleFlowTest::sample,
            url -> {});
    desk.openSample(stage).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void startSelectEditUndoExport(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    TimelineView timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);

    EventId stabbing = event(timeline, "stabbing");
    robot.interact(() -> timeline.selectionProperty().set(Set.of(stabbing)));
    until(() -> robot.lookup(".details-title").tryQuery().isPresent());
    robot.interact(timeline::requestFocus);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> robot.lookup("#description").tryQuery().isPresent());
    TextArea description = robot.lookup("#description").queryAs(TextArea.class);
    until(() -> !description.getText().isBlank());
    String before = description.getText();

    robot.interact(() -> description.setText(before + " Added by the test."));
    robot.interact(description::requestFocus);
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    until(() -> described(timeline, stabbing).endsWith("Added by the test."));

    robot.interact(timeline::requestFocus);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    until(() -> described(timeline, stabbing).equals(before));

    Path picture = folder.resolve("timeline.png");
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    export(robot, picture);
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isGreaterThan(400);
    assertThat(Files.size(picture)).isGreaterThan(10_000);
  }

  private EventId event(TimelineView timeline, String word) {
    EventIndex index = timeline.getContent().index();
    for (int i = 0; i < index.size(); i++) {
      String title = timeline.getContent().titles().of(index.id(i));
      if (title != null && title.toLowerCase(java.util.Locale.ROOT).contains(word)) {
        return index.id(i);
      }
    }
    throw new AssertionError("no event with " + word + " in its title");
  }

  private static CaseContent sample() {
    try {
      return CaseJson.read(
          new StringReader(Files.readString(Path.of("data/magnanville-2016.json"))), "sample");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    waitForFxEvents();
  }
}
