package app.throughline.ui.form;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of buttons of which exactly one is pressed. */
final class Segments {
  private Segments() {}

  /** Fills a box with one button a value, bound to the property. */
  static <T> void fill(HBox box, T[] values, Function<T, String> word, ObjectProperty<T> property) {
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < values.length; i++) {
      T value = values[i];
      ToggleButton button = new ToggleButton(word.apply(value));
      button.setToggleGroup(group);
      button.setMnemonicParsing(false);
      button
          .getStyleClass()
          .add(
              i == 0
                  ? Styles.LEFT_PILL
                  : i == values.length - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      button.setSelected(value.equals(property.get()));
      button.setOnAction(
          action -> {
            button.setSelected(true);
            property.set(value);
          });
      property.addListener((observed, old, now) -> button.setSelected(value.equals(now)));
      box.getChildren().add(button);
    }
  }
}
