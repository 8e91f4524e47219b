package app.throughline.ui.form;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The small box in which a link that was drawn gets its words. Enter makes it. */
public final class LinkCardView {
  @FXML private Label heading;
  @FXML private VBox rowBox;
  @FXML private Label placed;
  @FXML private Button make;
  @FXML private Button cancel;

  private final LinkCardViewModel model;
  private final Texts texts = new Texts("form");
  private final Parent root;
  private @Nullable LinkRowView row;

  /** The view of a card; {@code onMake} and {@code onCancel} end it. */
  public LinkCardView(LinkCardViewModel model, Runnable onMake, Runnable onCancel) {
    this.model = model;
    root = Fxml.load(this, texts);
    heading.textProperty().bind(model.headingProperty());
    follow(placed, model.placedProperty());
    make.disableProperty().bind(model.canSaveProperty().not());
    make.setOnAction(action -> onMake.run());
    cancel.setOnAction(action -> onCancel.run());
    model.rowProperty().subscribe(this::show);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
            if (model.canSaveProperty().get()) {
              onMake.run();
            }
            key.consume();
          }
        });
  }

  private static void follow(Label label, ObservableValue<String> text) {
    FieldValidation.show(label, text.getValue());
    text.addListener((property, old, now) -> FieldValidation.show(label, now));
  }

  private void show(@Nullable LinkRow shown) {
    if (shown == null) {
      return;
    }
    LinkRowView view = new LinkRowView(shown, texts);
    view.withoutRemove();
    rowBox.getChildren().setAll(view.root());
    row = view;
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the cursor where something is to be typed: the event if none is chosen, else the gap. */
  public void focus() {
    LinkRow shown = model.rowProperty().get();
    if (row != null && shown != null) {
      if (shown.other().isBlank()) {
        row.focus();
      } else {
        row.focusGap();
      }
    }
  }
}
