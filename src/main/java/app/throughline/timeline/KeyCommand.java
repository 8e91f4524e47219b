package app.throughline.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the keys ask of the timeline. */
enum KeyCommand {
  EARLIER,
  LATER,
  PAGE_EARLIER,
  PAGE_LATER,
  LANES_UP,
  LANES_DOWN,
  ZOOM_IN,
  ZOOM_OUT,
  FIT_ALL,
  FIRST_EVENT,
  LAST_EVENT,
  NEXT_EVENT,
  PREVIOUS_EVENT,
  ACTIVATE,
  CLEAR,
  MOVE_EARLIER,
  MOVE_LATER,
  MOVE_UP,
  MOVE_DOWN,
  /** Has no key of its own: it stands in the menus. */
  PLACE;

  /** The command of a key event, or null if the timeline has none for it. */
  static @Nullable KeyCommand of(KeyEvent event) {
    // Not Alt+Shift: some window managers send the window to another desktop with it.
    if (event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
      return event.getEventType() == KeyEvent.KEY_PRESSED ? ofMove(event.getCode()) : null;
    }
    if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
      return null;
    }
    return event.getEventType() == KeyEvent.KEY_TYPED
        ? ofCharacter(event.getCharacter())
        : event.getEventType() == KeyEvent.KEY_PRESSED
            ? ofKey(event.getCode(), event.isShiftDown())
            : null;
  }

  private static @Nullable KeyCommand ofMove(KeyCode code) {
    return switch (code) {
      case LEFT, KP_LEFT -> MOVE_EARLIER;
      case RIGHT, KP_RIGHT -> MOVE_LATER;
      case UP, KP_UP -> MOVE_UP;
      case DOWN, KP_DOWN -> MOVE_DOWN;
      default -> null;
    };
  }

  /** Signs are taken as typed: where they lie on the keyboard differs from country to country. */
  private static @Nullable KeyCommand ofCharacter(String character) {
    return switch (character) {
      case "+", "=" -> ZOOM_IN;
      case "-", "_" -> ZOOM_OUT;
      case "0" -> FIT_ALL;
      default -> null;
    };
  }

  private static @Nullable KeyCommand ofKey(KeyCode code, boolean shift) {
    return switch (code) {
      case LEFT, KP_LEFT -> EARLIER;
      case RIGHT, KP_RIGHT -> LATER;
      case PAGE_UP -> PAGE_EARLIER;
      case PAGE_DOWN -> PAGE_LATER;
      case UP, KP_UP -> LANES_UP;
      case DOWN, KP_DOWN -> LANES_DOWN;
      case HOME -> FIRST_EVENT;
      case END -> LAST_EVENT;
      case TAB -> shift ? PREVIOUS_EVENT : NEXT_EVENT;
      case ENTER -> ACTIVATE;
      case ESCAPE -> CLEAR;
      default -> null;
    };
  }
}
