package app.throughline.ui.manage;

import app.throughline.model.Subject;
import app.throughline.model.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The field for a new name: Enter adds it and the next can be typed at once. */
final class AddRow {
  private final ManageViewModel model;
  private final VBox box;
  private final TextField name;
  private final Label hint;
  private final Runnable onClosed;
  private final Texts texts = new Texts("manage");

  AddRow(ManageViewModel model, VBox box, TextField name, Label hint, Runnable onClosed) {
    this.model = model;
    this.box = box;
    this.name = name;
    this.hint = hint;
    this.onClosed = onClosed;
    name.textProperty().addListener((observable, was, is) -> showHint(false));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    name.focusedProperty()
        .addListener(
            (observable, was, is) -> {
              if (!is && name.getText().isBlank()) {
                show(false);
              }
            });
    model.subject().addListener((observable, was, is) -> show(false));
  }

  /** Shows the field and puts the keyboard into it. */
  void open() {
    if (!model.isReadOnly()) {
      show(true);
      showHint(false);
      name.requestFocus();
    }
  }

  private void show(boolean shown) {
    box.setVisible(shown);
    box.setManaged(shown);
    name.clear();
  }

  private void showHint(boolean wanted) {
    String typed = name.getText();
    String wrong = wanted ? model.wrongName(typed) : "";
    if (!wrong.isEmpty()) {
      hint.setText(wrong);
    } else if (model.lacksEvents()) {
      hint.setText(texts.get("none.tag"));
    } else {
      boolean twin = !typed.isBlank() && model.twin(typed, "").isPresent();
      boolean tag = model.subject().get() == Subject.TAG;
      hint.setText(texts.get(twin && !tag ? "hint.twin" : "hint.add"));
    }
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      show(false);
      onClosed.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      if (model.lacksEvents() || !model.wrongName(name.getText()).isEmpty()) {
        showHint(true);
      } else {
        model.add(name.getText());
        name.clear();
      }
      key.consume();
    }
  }
}
