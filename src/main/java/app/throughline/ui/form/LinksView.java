package app.throughline.ui.form;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The links of an event in the form. */
final class LinksView {
  @FXML private VBox notes;
  @FXML private VBox rows;
  @FXML private Label placed;
  @FXML private Button add;

  private final Parent root;
  private final LinksViewModel links;

  LinksView(LinksViewModel links, Texts texts) {
    this.links = links;
    root = Fxml.load(this, texts);
    new RowsView<>(
        rows,
        links.rows(),
        row -> {
          LinkRowView view = new LinkRowView(row, texts);
          view.onRemove(() -> links.rows().remove(row));
          return new RowsView.Row(view.root(), view::focus);
        },
        add);
    add.setOnAction(action -> links.add());
    FieldValidation.show(placed, links.placedProperty().get());
    links.placedProperty().addListener((property, old, text) -> FieldValidation.show(placed, text));
    links.notes().addListener((ListChangeListener<String>) change -> showNotes());
    showNotes();
  }

  Parent root() {
    return root;
  }

  private void showNotes() {
    notes.getChildren().setAll(links.notes().stream().map(LinksView::note).toList());
    FieldValidation.setShown(notes, !links.notes().isEmpty());
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("field-note", "link-note");
    return label;
  }
}
