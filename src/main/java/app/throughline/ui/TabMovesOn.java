package app.throughline.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Tab leave a text area, as it leaves every other field, instead of typing a tab. */
public final class TabMovesOn {
  private TabMovesOn() {}

  /** Does so in one text area. */
  public static void in(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
          if (key.getCode() == KeyCode.TAB && plain) {
            key.consume();
            area.fireEvent(controlTab(area, key.isShiftDown()));
          }
        });
  }

  /** What moves the focus on from a text area by itself. */
  private static KeyEvent controlTab(TextArea area, boolean back) {
    return new KeyEvent(
        area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, true, false, false);
  }
}
