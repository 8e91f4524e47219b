package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The menu key, where JavaFX leaves it to the program. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@EnabledOnOs(OS.LINUX)
class MenuKeyTest {
  private final ContextMenu menu = new ContextMenu(new MenuItem("Do it"));
  private final Button button = new Button("What has the focus");

  @Start
  void start(Stage stage) {
    button.setContextMenu(menu);
    StackPane root = new StackPane(button);
    MenuKey.in(root);
    stage.setScene(new Scene(root, 400, 300));
    stage.show();
    button.requestFocus();
  }

  @Test
  void bothKeysOpenTheMenuOfWhatHasTheFocus(FxRobot robot) {
    robot.push(KeyCode.F10);
    assertThat(menu.isShowing()).isFalse();
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    assertThat(menu.isShowing()).isTrue();
    robot.interact(menu::hide);
    robot.push(KeyCode.CONTEXT_MENU);
    assertThat(menu.isShowing()).isTrue();
    robot.interact(menu::hide);
  }
}
