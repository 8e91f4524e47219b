package app.throughline.ui.shell;

import app.throughline.exchange.Preferences.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the windows of cases go, so that each is on a screen and none hides another. */
final class WindowPlacing {
  private static final double MIN_WIDTH_PX = 860;
  private static final double MIN_HEIGHT_PX = 520;

  /** So much of the title bar must be on a screen that the window can be taken hold of. */
  private static final double GRIP_PX = 50;

  /** A window that would lie exactly over another moves down and to the right. */
  private static final double CASCADE_PX = 32;

  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

  private WindowPlacing() {}

  /** Gives a stage the program's icon. */
  static void dress(Stage stage) {
    if (stage.getIcons().isEmpty()) {
      for (int size : ICON_SIZES) {
        stage.getIcons().add(new Image("/app/throughline/icons/throughline-" + size + ".png"));
      }
    }
  }

  /** Puts a stage where it is wanted, but beside the windows that are open. */
  static void place(Stage stage, WindowPlace wanted, List<CaseWindow> others) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH_PX, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT_PX, screen.getHeight()));
    stage.setWidth(Math.min(wanted.widthPx(), screen.getWidth()));
    stage.setHeight(Math.min(wanted.heightPx(), screen.getHeight()));
    double xPx = wanted.xPx();
    double yPx = wanted.yPx();
    if (Double.isNaN(xPx) && !others.isEmpty()) {
      // Left to the system, it would lie exactly on the last one.
      Stage last = others.get(others.size() - 1).stage();
      xPx = last.getX();
      yPx = last.getY();
    }
    while (isTaken(xPx, yPx, others)) {
      xPx += CASCADE_PX;
      yPx += CASCADE_PX;
    }
    if (!Double.isNaN(xPx) && isOnScreen(xPx, yPx)) {
      stage.setX(xPx);
      stage.setY(yPx);
    }
    boolean tooLarge =
        wanted.widthPx() > screen.getWidth() || wanted.heightPx() > screen.getHeight();
    stage.setMaximized(wanted.maximized() || tooLarge);
  }

  /**
   * Where a stage is.
   *
   * @param before where it was as a window, for while it fills the screen
   * @param view the panes in it
   */
  static WindowPlace of(Stage stage, WindowPlace before, ShellView view) {
    double[] dividers = view.dividers();
    boolean full = stage.isMaximized() || stage.isFullScreen();
    return new WindowPlace(
        full ? before.xPx() : stage.getX(),
        full ? before.yPx() : stage.getY(),
        full ? before.widthPx() : stage.getWidth(),
        full ? before.heightPx() : stage.getHeight(),
        stage.isMaximized(),
        dividers[0],
        dividers[1],
        view.leftPage());
  }

  private static boolean isTaken(double xPx, double yPx, List<CaseWindow> others) {
    return others.stream()
        .map(CaseWindow::stage)
        .filter(Stage::isShowing)
        .anyMatch(
            stage ->
                Math.abs(stage.getX() - xPx) < CASCADE_PX / 2
                    && Math.abs(stage.getY() - yPx) < CASCADE_PX / 2);
  }

  private static boolean isOnScreen(double xPx, double yPx) {
    return !Screen.getScreensForRectangle(xPx, yPx, GRIP_PX, GRIP_PX).isEmpty();
  }
}
