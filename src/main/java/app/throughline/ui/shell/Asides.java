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
    // A filter, since lists take Esc for themselves; an open popup gets it before.
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setScene(scene);
    open.put(kind, stage);
    stage.showingProperty().addListener((observable, was, is) -> forget(kind, is));
    stage.show();
    place(stage, owner);
    ShownSize.hold(stage);
  }

  private void forget(String kind, boolean showing) {
    if (!showing) {
      open.remove(kind);
    }
  }

  /** Over the middle of its owner, and all of it on the screen however large its texts are. */
  private static void place(Stage stage, Window owner) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
    stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
    double xPx = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
    double yPx = owner.getY() + (owner.getHeight() - stage.getHeight()) / 2;
    stage.setX(Math.max(screen.getMinX(), Math.min(xPx, screen.getMaxX() - stage.getWidth())));
    stage.setY(Math.max(screen.getMinY(), Math.min(yPx, screen.getMaxY() - stage.getHeight())));
  }
}
