package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.ui.ShownSize;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.controlsfx.control.SearchableComboBox;

/** Asks for what a new case must have. */
final class NewCaseDialog extends Dialog<NewCaseDialog.Answer> {
  private static final double GAP_PX = 12;
  private static final double FIELD_PX = 320;

  /**
   * What was answered.
   *
   * @param title the case's title, not blank
   * @param zone the zone of its clock times
   */
  record Answer(String title, ZoneId zone) {}

  NewCaseDialog(Window owner) {
    Texts texts = new Texts("shell");
    initOwner(owner);
    ShownSize.holdOnShown(this);
    setTitle(texts.get("new.title"));
    setHeaderText(texts.get("new.header"));

    TextField title = new TextField();
    title.setPrefWidth(FIELD_PX);
    SearchableComboBox<String> zone = new SearchableComboBox<>();
    zone.setPrefWidth(FIELD_PX);
    zone.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    zone.setValue(ZoneId.systemDefault().getId());

    GridPane form = new GridPane();
    form.setHgap(GAP_PX);
    form.setVgap(GAP_PX);
    form.addRow(0, label(texts.get("new.name"), title), title);
    form.addRow(1, label(texts.get("new.zone"), zone), zone);
    getDialogPane().setContent(form);

    ButtonType create = new ButtonType(texts.get("new.create"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, create);
    getDialogPane()
        .lookupButton(create)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> title.getText().isBlank() || zone.getValue() == null,
                title.textProperty(),
                zone.valueProperty()));
    setResultConverter(
        button ->
            Optional.ofNullable(button)
                .filter(create::equals)
                .map(chosen -> new Answer(title.getText().strip(), ZoneId.of(zone.getValue())))
                .orElse(null));
    setOnShown(event -> title.requestFocus());
  }

  private static Label label(String text, Node field) {
    Label label = new Label(text);
    label.setLabelFor(field);
    return label;
  }
}
