package app.throughline.ui.manage;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import atlantafx.base.theme.Styles;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A question in the pane: Enter does it, Esc does not. */
final class QuestionView {
  private final Question question;
  private final Runnable onCancel;
  private final Texts texts = new Texts("manage");
  private final Parent root;
  @FXML private Label title;
  @FXML private VBox choice;
  @FXML private Label prompt;
  @FXML private ComboBox<Question.Option> options;
  @FXML private Label words;
  @FXML private Button confirm;
  @FXML private Button cancel;

  QuestionView(Question question, Runnable onCancel) {
    this.question = question;
    this.onCancel = onCancel;
    root = Fxml.load(this, texts);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  Parent root() {
    return root;
  }

  /** Puts the keyboard where the answer is. */
  void focus() {
    root.applyCss();
    (!question.options().isEmpty() ? options : question.verb().isEmpty() ? cancel : confirm)
        .requestFocus();
  }

  @FXML
  private void initialize() {
    title.setText(question.title());
    boolean choosing = !question.options().isEmpty();
    choice.setVisible(choosing);
    choice.setManaged(choosing);
    prompt.setText(question.prompt());
    prompt.setLabelFor(options);
    options.setConverter(labels());
    options.getItems().setAll(question.options());
    options.valueProperty().bindBidirectional(question.chosen());
    words.textProperty().bind(question.words());
    boolean possible = !question.verb().isEmpty();
    confirm.setText(question.verb());
    confirm.setVisible(possible);
    confirm.setManaged(possible);
    confirm.getStyleClass().add(Styles.ACCENT);
    confirm.setOnAction(event -> question.confirm());
    cancel.setText(texts.get(possible ? "question.cancel" : "question.close"));
    cancel.setOnAction(event -> onCancel.run());
  }

  private void onKey(KeyEvent key) {
    if (options.isShowing()) {
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE) {
      onCancel.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !cancel.isFocused() && confirm.isVisible()) {
      question.confirm();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      onCancel.run();
      key.consume();
    }
  }

  private static StringConverter<Question.Option> labels() {
    return new StringConverter<>() {
      @Override
      public String toString(Question.@Nullable Option option) {
        return option == null ? "" : option.label();
      }

      @Override
      public Question.Option fromString(String text) {
        throw new UnsupportedOperationException("a choice is picked, not typed");
      }
    };
  }
}
