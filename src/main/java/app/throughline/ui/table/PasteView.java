package app.throughline.ui.table;

import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import app.throughline.ui.ShownSize;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** The preview of pasted rows: what each column is, what is understood, Add or Cancel. */
public final class PasteView {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Set<PasteField> TIMES =
      EnumSet.of(PasteField.TIME, PasteField.START, PasteField.END);
  private static final double WIDTH_PX = 960;
  private static final double HEIGHT_PX = 560;
  private static final double COLUMN_PX = 180;
  private static final double UNDERSTOOD_PX = 300;

  private final PasteViewModel model;
  private final Texts texts = new Texts("table");
  private final Parent root;
  private final TableColumn<Integer, PasteRow> understood;
  private Set<EventId> added = Set.of();
  @FXML private CheckBox headed;
  @FXML private TableView<Integer> rows;
  @FXML private Label summary;
  @FXML private Label problem;
  @FXML private Button add;
  @FXML private Button cancel;

  /** The view of a preview. */
  public PasteView(PasteViewModel model) {
    this.model = model;
    understood = understoodColumn();
    root = Fxml.load(this, texts);
  }

  /** Shows it over a window; answers the events that were added, none if it was cancelled. */
  public Set<EventId> showAndWait(Window owner) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(texts.get("paste.title"));
    Scene scene = new Scene(root, WIDTH_PX, HEIGHT_PX);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(400);
    ShownSize.holdOnShown(stage);
    stage.setOnShown(event -> add.requestFocus());
    stage.showAndWait();
    return added;
  }

  @FXML
  private void initialize() {
    headed.selectedProperty().bindBidirectional(model.headedProperty());
    for (int i = 0; i < model.columns(); i++) {
      rows.getColumns().add(column(i));
    }
    rows.getColumns().add(understood);
    placeUnderstood();
    model.fieldsProperty().addListener(changed -> placeUnderstood());
    rows.setPlaceholder(new Label());
    model.rowsProperty().addListener((property, was, is) -> show());
    show();
    summary.textProperty().bind(model.summaryProperty());
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
    problem.visibleProperty().bind(problem.managedProperty());
    add.disableProperty().bind(model.canAddProperty().not());
    add.setOnAction(event -> add());
    cancel.setOnAction(event -> close());
  }

  private void add() {
    model
        .add()
        .thenAccept(
            events -> {
              added = events;
              if (!events.isEmpty()) {
                close();
              }
            });
  }

  private void close() {
    root.getScene().getWindow().hide();
  }

  private void show() {
    int count = model.rowsProperty().get().size();
    rows.setItems(FXCollections.observableArrayList(IntStream.range(0, count).boxed().toList()));
    add.setText(texts.get("paste.add", model.count()));
    rows.refresh();
  }

  private TableColumn<Integer, String> column(int index) {
    TableColumn<Integer, String> column = new TableColumn<>();
    ComboBox<PasteField> choice = new ComboBox<>();
    choice.getItems().setAll(PasteField.values());
    choice.setConverter(words());
    choice.setId("pasteField" + index);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setValue(model.fieldsProperty().get().get(index));
    choice.setOnAction(event -> model.take(index, choice.getValue()));
    model.fieldsProperty().addListener((property, was, is) -> choice.setValue(is.get(index)));
    Label heading = new Label(model.heading(index));
    heading.getStyleClass().addAll("muted", "small");
    model.headedProperty().addListener(changed -> heading.setText(model.heading(index)));
    VBox head = new VBox(choice, heading);
    head.getStyleClass().add("paste-head");
    column.setGraphic(head);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(COLUMN_PX);
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(model.cell(features.getValue(), index)));
    return column;
  }

  /** Beside the last column that tells the time. */
  private void placeUnderstood() {
    List<PasteField> fields = model.fieldsProperty().get();
    int last =
        IntStream.range(0, fields.size())
            .filter(i -> TIMES.contains(fields.get(i)))
            .max()
            .orElse(fields.size() - 1);
    if (rows.getColumns().indexOf(understood) != last + 1) {
      rows.getColumns().remove(understood);
      rows.getColumns().add(last + 1, understood);
    }
  }

  private TableColumn<Integer, PasteRow> understoodColumn() {
    TableColumn<Integer, PasteRow> column = new TableColumn<>(texts.get("paste.understood"));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(UNDERSTOOD_PX);
    column.setCellValueFactory(
        features ->
            new ReadOnlyObjectWrapper<>(model.rowsProperty().get().get(features.getValue())));
    column.setCellFactory(of -> new UnderstoodCell());
    return column;
  }

  private StringConverter<PasteField> words() {
    return new StringConverter<>() {
      @Override
      public String toString(PasteField field) {
        return field == null ? "" : texts.of("field", field);
      }

      @Override
      public PasteField fromString(String text) {
        throw new UnsupportedOperationException("a choice is picked, not typed");
      }
    };
  }

  private static final class UnderstoodCell extends TableCell<Integer, PasteRow> {
    @Override
    protected void updateItem(PasteRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : row.understood());
      pseudoClassStateChanged(WRONG, !empty && row != null && row.unread());
    }
  }
}
