package app.throughline.ui.form;

import app.throughline.model.EntityKind;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.TypeToPick;
import app.throughline.ui.field.Names;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.validation.Severity;

/** One line of "people and places". */
final class ParticipantRowView {
  @FXML private TextField name;
  @FXML private TextField role;
  @FXML private Button remove;
  @FXML private HBox newBox;
  @FXML private ComboBox<EntityKind> kind;
  @FXML private Label message;

  private final Parent root;
  private final ParticipantRow row;

  ParticipantRowView(ParticipantRow row, Texts texts, Runnable onRemove) {
    this.row = row;
    root = Fxml.load(this, texts);
    name.textProperty().bindBidirectional(row.entity().textProperty());
    role.textProperty().bindBidirectional(row.roleProperty());
    Suggestions.offer(name, row.entity()::suggestions, row.entity()::name, row.entity()::choose);
    Suggestions.offer(role, text -> roles(texts, text), text -> text, text -> {});
    kind.getItems().setAll(EntityKind.values());
    kind.setConverter(FieldValidation.words(value -> new Texts("words").of("kind", value)));
    TypeToPick.in(kind);
    kind.valueProperty().bindBidirectional(row.kindProperty());
    new FieldValidation().watch(name, row.problemProperty(), Severity.ERROR, message);
    row.entity().textProperty().addListener((property, old, text) -> showNew());
    row.entity().chosenProperty().addListener((property, old, chosen) -> showNew());
    showNew();
    remove.setOnAction(action -> onRemove.run());
    remove.setAccessibleText(texts.get("participant.remove", row.entity().textProperty().get()));
  }

  Parent root() {
    return root;
  }

  void focus() {
    name.requestFocus();
  }

  private void showNew() {
    FieldValidation.setShown(newBox, row.entity().isNew());
  }

  private static List<String> roles(Texts texts, String typed) {
    String wanted = Names.fold(typed);
    return Arrays.stream(texts.get("roles").split(", *"))
        .filter(role -> Names.fold(role).startsWith(wanted))
        .toList();
  }
}
