package app.throughline.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
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
  }

  /** Holds a dialog to the size of what it shows. */
  public static void holdOnShown(Dialog<?> dialog) {
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> fit(dialog.getDialogPane().getScene().getWindow()));
    dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> settled.play());
    dialog.addEventHandler(DialogEvent.DIALOG_HIDDEN, event -> settled.stop());
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
