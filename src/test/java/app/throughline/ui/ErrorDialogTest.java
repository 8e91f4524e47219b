package app.throughline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.throughline.model.CaseException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ErrorDialogTest {
  private static final int PATIENCE_SECONDS = 20;

  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    stage.setScene(new Scene(new StackPane(), 400, 300));
    stage.show();
  }

  @Test
  void escAndEnterCloseIt(FxRobot robot) throws Exception {
    for (KeyCode key : new KeyCode[] {KeyCode.ESCAPE, KeyCode.ENTER}) {
      AtomicBoolean closed = new AtomicBoolean();
      Platform.runLater(
          () -> {
            ErrorDialog.show(stage, new CaseException(CaseException.Kind.NO_SUCH_FILE, "a.tlcase"));
            closed.set(true);
          });
      waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
      robot.push(key);
      waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, closed::get);
      assertThat(robot.lookup(".dialog-pane").tryQuery()).isEmpty();
    }
  }
}
