package app.throughline.ui.form;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** A list beneath a text field of what could be meant; Down opens it, what is typed narrows it. */
final class Suggestions {
  private static final int ROWS = 8;

  private Suggestions() {}

  /**
   * Offers suggestions.
   *
   * @param find what fits the text; called on a background thread
   * @param name what the list shows, and the field once it is picked
   * @param picked told what was picked
   */
  static <T> void offer(
      TextField field,
      Function<String, List<T>> find,
      Function<T, String> name,
      Consumer<T> picked) {
    offer(field, find, name, picked, 0);
  }

  /**
   * Offers suggestions in a list that may be wider than the field.
   *
   * @param leastEm the least width of the list, in letters' heights
   */
  static <T> void offer(
      TextField field,
      Function<String, List<T>> find,
      Function<T, String> name,
      Consumer<T> picked,
      double leastEm) {
    StringConverter<T> converter = FieldValidation.words(name);
    AutoCompletionBinding<T> binding =
        TextFields.bindAutoCompletion(
            field, request -> find.apply(request.getUserText()), converter);
    binding.setVisibleRowCount(ROWS);
    binding.setDelay(0);
    binding.setHideOnEscape(true);
    binding
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(field.getWidth(), leastEm * field.getFont().getSize()),
                field.widthProperty(),
                field.fontProperty()));
    binding.setOnAutoCompleted(event -> picked.accept(event.getCompletion()));
    AutoCompletePopup<T> popup = binding.getAutoCompletionPopup();
    popup.skinProperty().addListener((property, old, skin) -> restyle(skin));
    // What fits is found in the background, and may come when the field has been left.
    popup
        .showingProperty()
        .subscribe(
            showing -> {
              if (showing && !field.isFocused()) {
                Platform.runLater(popup::hide);
              }
            });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          // In a box, Down opens the box's own list of everything.
          boolean own = field.getParent() instanceof ComboBoxBase;
          if (key.getCode() == KeyCode.DOWN && !popup.isShowing() && !own) {
            binding.setUserInput(field.getText());
            key.consume();
          }
        });
  }

  /**
   * Puts the form's sheet in place of ControlsFX's own, whose colours the theme does not define.
   */
  private static void restyle(Skin<?> skin) {
    URL sheet = Suggestions.class.getResource("form.css");
    if (skin.getNode() instanceof Parent list && sheet != null) {
      list.getStylesheets().setAll(sheet.toExternalForm());
    }
  }
}
