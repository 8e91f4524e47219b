package app.throughline.ui.shell;

import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Opens the context menu of what has the focus by the menu key and by Shift+F10. Under Windows
 * JavaFX does so itself; under GTK it hands on the keys only.
 */
final class MenuKey {
  private static final KeyCombination SHIFT_F10 =
      new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
  private static final boolean MISSING =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

  private MenuKey() {}

  /** Makes the keys work in a window. */
  static void in(Region root) {
    if (MISSING) {
      root.addEventHandler(KeyEvent.KEY_PRESSED, MenuKey::pressed);
    }
  }

  private static void pressed(KeyEvent event) {
    if (event.getTarget() instanceof Node focused
        && (event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event))) {
      event.consume();
      Event.fireEvent(focused, request(focused));
    }
  }

  /** Where JavaFX puts it elsewhere: a quarter of the way along, at half the height. */
  private static ContextMenuEvent request(Node focused) {
    Bounds own = focused.getBoundsInLocal();
    double x = own.getMinX() + own.getWidth() / 4;
    double y = own.getCenterY();
    Point2D scene = focused.localToScene(x, y);
    Point2D screen = focused.localToScreen(x, y);
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        true,
        null);
  }
}
