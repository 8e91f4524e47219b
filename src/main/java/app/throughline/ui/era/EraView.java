package app.throughline.ui.era;

import app.throughline.model.Era;
import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The pane of periods and markers; it lies over the timeline while it is open. */
public final class EraView {
  private static final double SWATCH_PX = 16;
  private static final double ROW_PX = 28;
  private static final int MOST_ROWS = 4;

  private final EraViewModel model;
  private final Texts texts = new Texts("era");
  private final ToggleGroup colors = new ToggleGroup();
  private final Parent root;
  private @Nullable Node before;
  @FXML private VBox pane;
  @FXML private Label heading;
  @FXML private TextField eraTime;
  @FXML private Label understood;
  @FXML private Label problem;
  @FXML private TextField eraName;
  @FXML private HBox swatches;
  @FXML private Button eraSave;
  @FXML private Button eraCancel;
  @FXML private Button eraDelete;
  @FXML private VBox known;
  @FXML private ListView<Era> eraList;

  /** The pane for a model. */
  public EraView(EraViewModel model) {
    this.model = model;
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    pane.setMaxHeight(Region.USE_PREF_SIZE);
    pane.visibleProperty().bind(model.openProperty());
    pane.managedProperty().bind(model.openProperty());
    eraTime.textProperty().bindBidirectional(model.timeProperty());
    eraName.textProperty().bindBidirectional(model.nameProperty());
    show(understood, model.understoodProperty());
    show(problem, model.problemProperty());
    eraSave.disableProperty().bind(model.canSaveProperty().not());
    eraSave.setOnAction(event -> model.save());
    eraCancel.setOnAction(event -> model.cancel());
    eraDelete.setOnAction(event -> deleteEdited());
    eraTime.setOnAction(event -> next(eraName));
    eraName.setOnAction(event -> next(eraTime));
    bindColors();
    bindList();
    model.editedProperty().addListener((property, old, now) -> showEdited(now));
    showEdited(null);
    model.openProperty().addListener((property, old, now) -> moveFocus(now));
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Enter saves, or goes where something is missing. */
  private void next(TextField missing) {
    if (model.canSaveProperty().get()) {
      model.save();
    } else {
      missing.requestFocus();
    }
  }

  private void showEdited(@Nullable Era era) {
    heading.setText(era == null ? texts.get("title.new") : texts.get("title.edit", era.name()));
    eraSave.setText(texts.get(era == null ? "add" : "save"));
    eraDelete.setVisible(era != null);
    eraDelete.setManaged(era != null);
    if (era != null && model.openProperty().get()) {
      eraName.requestFocus();
    }
  }

  private void deleteEdited() {
    Era era = model.editedProperty().get();
    if (era != null) {
      model.cancel();
      model.delete(era);
    }
  }

  private void moveFocus(boolean open) {
    if (open) {
      before = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
      TextField first = model.editedProperty().get() == null ? eraTime : eraName;
      first.requestFocus();
      // With the caret in front, the beginning of a long range is in view.
      first.selectRange(first.getLength(), 0);
    } else if (before != null) {
      before.requestFocus();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      event.consume();
    }
  }

  private void bindColors() {
    for (int i = 0; i < LanePalette.size(); i++) {
      ToggleButton button = new ToggleButton();
      String name = texts.get("color." + i);
      button.setGraphic(chip(LanePalette.hex(i)));
      button.setUserData(LanePalette.hex(i));
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(name));
      button.setToggleGroup(colors);
      swatches.getChildren().add(button);
    }
    colors
        .selectedToggleProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null) {
                model.colorProperty().set((String) now.getUserData());
              } else {
                showColor(model.colorProperty().get()); // pressed again, it stays chosen
              }
            });
    model.colorProperty().addListener((property, old, now) -> showColor(now));
    showColor(model.colorProperty().get());
  }

  private void showColor(String color) {
    Toggle chosen = null; // a colour that came with a file may be none of these
    for (Toggle toggle : colors.getToggles()) {
      chosen = toggle.getUserData().equals(color) ? toggle : chosen;
    }
    colors.selectToggle(chosen);
  }

  private void bindList() {
    eraList.setItems(model.eras());
    eraList.setFixedCellSize(ROW_PX);
    eraList
        .prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> ROW_PX * Math.min(MOST_ROWS, model.eras().size()) + 4, model.eras()));
    eraList.setCellFactory(list -> new EraCell(model));
    known.visibleProperty().bind(Bindings.isNotEmpty(model.eras()));
    known.managedProperty().bind(known.visibleProperty());
    eraList.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            editChosen();
          }
        });
    eraList.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Era chosen = eraList.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER) {
            editChosen();
            event.consume();
          } else if (event.getCode() == KeyCode.DELETE && chosen != null) {
            model.delete(chosen);
            event.consume();
          }
        });
  }

  private void editChosen() {
    Era chosen = eraList.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.startEdit(chosen);
    }
  }

  private static void show(Label label, ReadOnlyStringProperty words) {
    label.textProperty().bind(words);
    label.visibleProperty().bind(words.isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  /** A square of a colour of the case. */
  public static Node chip(String color) {
    Rectangle chip = new Rectangle(SWATCH_PX, SWATCH_PX, Color.web(color));
    chip.setArcWidth(4);
    chip.setArcHeight(4);
    return chip;
  }
}
