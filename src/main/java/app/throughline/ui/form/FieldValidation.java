package app.throughline.ui.form;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.ValidationDecoration;

/**
 * Shows what is wrong in a field: its border takes the theme's colour for it, and the words stand
 * in a label beneath it.
 *
 * <p>ControlsFX's own decorations would put an extra pane around the whole scene and use colours
 * that the theme does not define.
 */
final class FieldValidation {
  private static final Map<Severity, PseudoClass> STATES =
      Map.of(Severity.ERROR, Styles.STATE_DANGER, Severity.WARNING, Styles.STATE_WARNING);

  private final ValidationSupport support = new ValidationSupport();
  private final Map<Control, Label> labels = new HashMap<>();

  FieldValidation() {
    support.setValidationDecorator(new Beneath());
    support.initInitialDecoration(); // also what is wrong before the first key is pressed is shown
  }

  /**
   * Watches a field.
   *
   * @param problem what is wrong in it, in plain words; empty if nothing
   * @param severity an error forbids saving, a warning does not
   * @param label stands beneath the field and shows the words
   */
  void watch(Control field, ObservableValue<String> problem, Severity severity, Label label) {
    labels.put(field, label);
    show(label, "");
    Validator<Object> validator =
        (control, value) ->
            ValidationResult.fromMessageIf(
                control, problem.getValue(), severity, !problem.getValue().isEmpty());
    support.registerValidator(field, false, validator);
    problem.addListener((property, old, now) -> support.revalidate(field));
    support.revalidate(field);
  }

  /** Shows words in a label that takes no room while it has none. */
  static void show(Label label, String words) {
    label.setText(words);
    setShown(label, !words.isEmpty());
  }

  /** Shows or hides a node; hidden, it takes no room. */
  static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows values by their words; lists that use it are not editable. */
  static <T> StringConverter<T> words(Function<T, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is picked, not typed");
      }
    };
  }

  private final class Beneath implements ValidationDecoration {
    @Override
    public void removeDecorations(Control field) {
      Label label = labels.get(field);
      if (label != null) {
        show(label, "");
        for (PseudoClass state : STATES.values()) {
          field.pseudoClassStateChanged(state, false);
          label.pseudoClassStateChanged(state, false);
        }
      }
    }

    @Override
    public void applyValidationDecoration(ValidationMessage message) {
      Label label = labels.get(message.getTarget());
      PseudoClass state = STATES.get(message.getSeverity());
      if (label != null && state != null) {
        show(label, message.getText());
        message.getTarget().pseudoClassStateChanged(state, true);
        label.pseudoClassStateChanged(state, true);
      }
    }

    @Override
    public void applyRequiredDecoration(Control field) {
      // No field is marked as required: what is missing is said beside Save.
    }
  }
}
