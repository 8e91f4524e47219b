package app.throughline.ui.form;

import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.Stance;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.TabMovesOn;
import app.throughline.ui.TypeToPick;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.validation.Severity;

/** One entry of "what the sources say". */
final class ClaimRowView {
  @FXML private TextField source;
  @FXML private ComboBox<Stance> stance;
  @FXML private Button remove;
  @FXML private Label reliability;
  @FXML private HBox newBox;
  @FXML private ComboBox<Reliability> newReliability;
  @FXML private TextArea statement;
  @FXML private Label message;

  private final Parent root;
  private final ClaimRow row;
  private final Texts texts;

  ClaimRowView(ClaimRow row, Texts texts, Runnable onRemove) {
    this.row = row;
    this.texts = texts;
    root = Fxml.load(this, texts);
    source.textProperty().bindBidirectional(row.source().textProperty());
    Suggestions.offer(source, row.source()::suggestions, row.source()::name, row.source()::choose);
    stance.getItems().setAll(Stance.values());
    stance.setConverter(FieldValidation.words(value -> new Texts("words").of("stance", value)));
    TypeToPick.in(stance);
    stance.valueProperty().bindBidirectional(row.stanceProperty());
    newReliability.getItems().setAll(Reliability.values());
    newReliability.setConverter(FieldValidation.words(value -> texts.of("reliability", value)));
    TypeToPick.in(newReliability);
    newReliability.valueProperty().bindBidirectional(row.newReliabilityProperty());
    statement.textProperty().bindBidirectional(row.statementProperty());
    TabMovesOn.in(statement);
    new FieldValidation().watch(source, row.problemProperty(), Severity.ERROR, message);
    row.source().textProperty().addListener((property, old, text) -> showReliability());
    row.source().chosenProperty().addListener((property, old, chosen) -> showReliability());
    showReliability();
    remove.setOnAction(action -> onRemove.run());
    remove.setAccessibleText(texts.get("claim.remove", row.source().textProperty().get()));
  }

  Parent root() {
    return root;
  }

  void focus() {
    source.requestFocus();
  }

  private void showReliability() {
    Source known = row.source().chosenProperty().get();
    FieldValidation.setShown(newBox, row.source().isNew());
    FieldValidation.show(
        reliability,
        known == null
            ? ""
            : texts.get("claim.reliability", texts.of("reliability", known.reliability())));
  }
}
