package app.throughline.ui.form;

import app.throughline.model.LinkKind;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.TypeToPick;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.validation.Severity;

/** One link: in the form, and in the small window that a drag between two events opens. */
final class LinkRowView {
  /** Titles with their times need more room than the field has. */
  private static final double LIST_EM = 32;

  @FXML private HBox line;
  @FXML private ComboBox<LinkKind> kind;
  @FXML private TextField event;
  @FXML private Button remove;
  @FXML private HBox gapLine;
  @FXML private Label gapLabel;
  @FXML private TextField gap;
  @FXML private Label sentence;
  @FXML private Label contradiction;
  @FXML private Label gapMessage;
  @FXML private Label message;

  private final Parent root;
  private final LinkRow row;
  private final Texts texts;

  LinkRowView(LinkRow row, Texts texts) {
    this.row = row;
    this.texts = texts;
    root = Fxml.load(this, texts);
    EventChoice other = row.other();
    event.textProperty().bindBidirectional(other.textProperty());
    Suggestions.offer(event, other::suggestions, other::name, other::choose, LIST_EM);
    String side = row.isIncoming() ? "link.in" : "link.out";
    kind.getItems().setAll(LinkRow.KINDS);
    kind.setConverter(FieldValidation.words(value -> texts.of(side, value)));
    kind.setAccessibleText(texts.get("link.kind"));
    TypeToPick.in(kind);
    kind.valueProperty().bindBidirectional(row.kindProperty());
    gapLabel.setLabelFor(gap);
    gap.textProperty().bindBidirectional(row.gap().textProperty());
    if (row.isIncoming()) {
      // "The assault – is after this": the other event comes first.
      line.getChildren().remove(event);
      line.getChildren().add(0, event);
      kind.setStyle("-fx-pref-width: 11.5em; -fx-min-width: 11.5em");
    }
    bindMessages();
  }

  private void bindMessages() {
    FieldValidation validation = new FieldValidation();
    validation.watch(event, row.eventProblemProperty(), Severity.ERROR, message);
    validation.watch(gap, row.gap().problemProperty(), Severity.ERROR, gapMessage);
    follow(sentence, row.sentenceProperty());
    follow(contradiction, row.contradictionProperty());
    row.kindProperty().addListener((property, old, value) -> showGap());
    showGap();
  }

  private static void follow(Label label, ObservableValue<String> text) {
    FieldValidation.show(label, text.getValue());
    text.addListener((property, old, now) -> FieldValidation.show(label, now));
  }

  private void showGap() {
    FieldValidation.setShown(gapLine, row.isTemporal());
  }

  /** What the button that removes the row does; without this there is none. */
  void onRemove(Runnable action) {
    remove.setOnAction(event -> action.run());
    remove.setAccessibleText(texts.get("link.remove", row.other().textProperty().get()));
  }

  /** Leaves out the button that removes the row. */
  void withoutRemove() {
    FieldValidation.setShown(remove, false);
  }

  Parent root() {
    return root;
  }

  void focus() {
    event.requestFocus();
  }

  void focusGap() {
    if (row.isTemporal()) {
      gap.requestFocus();
    } else {
      kind.requestFocus();
    }
  }
}
