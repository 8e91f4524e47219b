package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TypeAheadTest {
  private final TypeAhead typeAhead = new TypeAhead();
  private TextField here;
  private TextField there;
  private int saved;

  @Start
  void start(Stage stage) {
    here = new TextField();
    there = new TextField();
    stage.setScene(new Scene(new VBox(here, there)));
    stage
        .getScene()
        .getAccelerators()
        .put(KeyCombination.valueOf("Ctrl+Enter"), () -> saved += there.getText().length());
    stage.sizeToScene();
    stage.show();
    here.requestFocus();
  }

  @Test
  void whatIsTypedTooEarlyArrivesWhereItWasMeantFor(FxRobot robot) {
    robot.interact(() -> typeAhead.hold(here.getScene()));
    robot.write("Street ");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(saved).isZero();
    robot.interact(there::requestFocus);
    robot.write("closed");
    robot.interact(typeAhead::release);
    assertThat(here.getText()).isEmpty();
    assertThat(there.getText()).isEqualTo("Street closed");
    assertThat(saved).as("the key for saving came when it was typed").isEqualTo(7);

    robot.write(".");
    assertThat(there.getText()).as("nothing is held any more").isEqualTo("Street closed.");
  }
}
