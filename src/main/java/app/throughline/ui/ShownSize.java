package app.throughline.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Lets windows come up as large as they are meant to be: under X11 some window managers answer the
 * first size with the smallest one, and only a second, different request holds.
 */
public final class ShownSize {
  /** How long a window manager may take to answer. */
  private static final Duration SETTLED = Duration.millis(150);

  private ShownSize() {}

  /** Holds a window to the size that it is shown with. */
  public static void holdOnShown(Window window) {
    window.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> hold(window));
    if (window instanceof Stage stage && stage.getOwner() != null) {
      keepMaximized(stage.getOwner(), stage);
    }
  }

  /** Holds a dialog to the size of what it shows. */
  public static void holdOnShown(Dialog<?> dialog) {
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> fit(dialog.getDialogPane().getScene().getWindow()));
    dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> settled.play());
    dialog.addEventHandler(DialogEvent.DIALOG_HIDDEN, event -> settled.stop());
  }

  /**
   * Makes an owner as large again as it was: while a window is modal its owner cannot be resized,
   * and some window managers take that for the wish not to be maximized either.
   */
  private static void keepMaximized(Window owner, Stage modal) {
    if (owner instanceof Stage large) {
      EventHandler<WindowEvent> restore = event -> Platform.runLater(() -> maximize(large));
      modal.addEventHandler(
          WindowEvent.WINDOW_SHOWING,
          event -> {
            if (large.isMaximized()) {
              modal.addEventHandler(
                  WindowEvent.WINDOW_SHOWN,
                  shown -> settle(modal, modal.getWidth(), modal.getHeight()));
              modal.addEventHandler(WindowEvent.WINDOW_HIDDEN, restore);
            } else {
              modal.removeEventHandler(WindowEvent.WINDOW_HIDDEN, restore);
            }
          });
    }
  }

  /** Said anew, since the property may not have heard of what the window manager did. */
  private static void maximize(Stage stage) {
    stage.setMaximized(false);
    stage.setMaximized(true);
  }

  /** Puts a window where it belongs once its owner has been given another size beneath it. */
  private static void settle(Stage modal, double width, double height) {
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(
        event -> {
          modal.setWidth(width);
          modal.setHeight(height);
          modal.centerOnScreen();
        });
    settled.play();
  }

  private static void fit(Window window) {
    double width = window.getWidth();
    double height = window.getHeight();
    window.sizeToScene();
    if (window.getWidth() > width || window.getHeight() > height) {
      window.centerOnScreen();
    }
  }

  /** Asks once more for the size that a window that has just been shown is meant to have. */
  public static void hold(Window window) {
    double width = window.getWidth();
    double height = window.getHeight();
    window.setWidth(width + 1);
    window.setHeight(height + 1);
    window.setWidth(width);
    window.setHeight(height);
  }
}
