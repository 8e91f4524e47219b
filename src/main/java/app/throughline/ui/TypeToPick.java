package app.throughline.ui;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Lets one pick from a box by typing the first letter, as lists of other programs do. */
public final class TypeToPick {
  private TypeToPick() {}

  /** In a box whose text can't be typed, a letter goes to the next choice that begins with it. */
  public static <T> void in(ComboBox<T> box) {
    box.addEventHandler(
        KeyEvent.KEY_TYPED,
        typed -> {
          boolean command = typed.isControlDown() || typed.isAltDown() || typed.isMetaDown();
          if (!command && !typed.getCharacter().isBlank() && pick(box, typed.getCharacter())) {
            typed.consume();
          }
        });
  }

  private static <T> boolean pick(ComboBox<T> box, String letter) {
    String wanted = letter.toLowerCase(Locale.getDefault());
    int count = box.getItems().size();
    int from = box.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= count; i++) {
      int index = (from + i) % count;
      String word = box.getConverter().toString(box.getItems().get(index));
      if (word != null && word.toLowerCase(Locale.getDefault()).startsWith(wanted)) {
        box.getSelectionModel().select(index);
        return true;
      }
    }
    return false;
  }
}
