package app.throughline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ShownSizeTest {
  private Stage owner;

  @Start
  void start(Stage stage) {
    owner = stage;
    stage.setMaximized(false);
    stage.setScene(new Scene(new Pane(), 640, 400));
    stage.show();
  }

  @Test
  void aWindowThatWasMaximizedIsSoAgainAfterAModalOne(FxRobot robot) {
    robot.interact(() -> owner.setMaximized(true));
    Stage modal = shown(robot);
    // What Openbox does to a window that can no longer be resized.
    robot.interact(() -> owner.setMaximized(false));
    robot.interact(modal::hide);
    assertThat(owner.isMaximized()).isTrue();
  }

  @Test
  void aWindowThatWasNotMaximizedStaysSo(FxRobot robot) {
    Stage modal = shown(robot);
    robot.interact(modal::hide);
    assertThat(owner.isMaximized()).isFalse();
  }

  private Stage shown(FxRobot robot) {
    Stage[] modal = new Stage[1];
    robot.interact(
        () -> {
          modal[0] = new Stage();
          modal[0].initOwner(owner);
          modal[0].initModality(Modality.WINDOW_MODAL);
          modal[0].setScene(new Scene(new Pane(), 320, 200));
          ShownSize.holdOnShown(modal[0]);
          modal[0].show();
        });
    return modal[0];
  }
}
