package app.throughline.ui.shell;

import app.throughline.ui.ShownSize;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The small windows beside the cases, such as the preferences: one of a kind, in nobody's way, and
 * closed by Esc.
 */
final class Asides {
  private final Theme theme;
  private final Map<String, Stage> open = new HashMap<>();

  Asides(Theme theme) {
    this.theme = theme;
  }

  /**
   * Shows a window, or brings the one of its kind to the front.
   *
   * @param kind tells it from other small windows
   * @param title what its frame says
   * @param owner the window that it belongs to and closes with
   * @param content makes what is in it; given the stage, to close it or be told that it closes
   */
  void show(String kind, String title, Window owner, Function<Stage, Parent> content) {
    Stage present = open.get(kind);
    if (present != null) {
      present.toFront();
      present.requestFocus();
      return;
    }
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    Scene scene = new Scene(content.apply(stage));
    theme.dress(scene);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setScene(scene);
    open.put(kind, stage);
    stage.showingProperty().addListener((observable, was, is) -> forget(kind, is));
    ShownSize.holdOnShown(stage);
    keepOnScreen(stage);
    stage.show();
  }

  private void forget(String kind, boolean showing) {
    if (!showing) {
      open.remove(kind);
    }
  }

  /** Large texts may want more room than a small screen has. */
  private static void keepOnScreen(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMaxWidth(screen.getWidth());
    stage.setMaxHeight(screen.getHeight());
  }
}
