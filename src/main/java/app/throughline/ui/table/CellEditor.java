package app.throughline.ui.table;

import app.throughline.ui.table.LineEdit.Choice;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The field that lies over a cell, or beneath a button, while a {@link LineEdit} is typed: Enter
 * and Tab take it, Esc does not. What is refused stays, with the reason beneath.
 */
final class CellEditor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int LEAST_CHOICES_SHOWN = 3;
  private static final int CHOICES_SHOWN = 7;
  private static final double LEAST_WIDTH_PX = 220;

  private static final double READING_WIDTH_PX = 320;

  /** What a field takes with its choices, and with what was understood. */
  private static final double LIST_ROOM_PX = 200;

  private static final double TEXT_ROOM_PX = 110;

  private final Pane over;
  private final VBox box = new VBox();
  private final TextField field = new TextField();
  private final Label message = new Label();
  private final ListView<Choice> list = new ListView<>();
  private @Nullable LineEdit line;
  private @Nullable Bounds anchor;
  private boolean above;
  private BiConsumer<@Nullable String, Leave> onClosed = (label, leave) -> {};

  /** How the editor was left. */
  enum Leave {
    CANCELLED,
    ELSEWHERE,
    DOWN,
    LEFT,
    RIGHT
  }

  CellEditor(Pane over) {
    this.over = over;
    box.getStyleClass().add("cell-editor");
    field.getStyleClass().add("cell-field");
    field.setId("cellField");
    message.getStyleClass().add("cell-message");
    message.setId("cellMessage");
    message.setWrapText(true);
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    message.visibleProperty().bind(message.managedProperty());
    list.getStyleClass().add("cell-choices");
    list.setId("cellChoices");
    list.setFocusTraversable(false);
    list.setCellFactory(of -> new ChoiceCell());
    list.managedProperty().bind(Bindings.isNotEmpty(list.getItems()));
    list.visibleProperty().bind(list.managedProperty());
    box.heightProperty().addListener((property, was, is) -> place());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().addListener((property, was, is) -> onFocus(is));
  }

  /** Whether something is being edited. */
  boolean isOpen() {
    return line != null;
  }

  /**
   * Opens it.
   *
   * @param at where the cell is, or the button, in the scene
   * @param cover whether it covers that place; else it hangs beneath
   * @param closed told the label of what was done (null if nothing was tried), and how it was left
   */
  void open(
      LineEdit edited,
      Bounds at,
      boolean cover,
      String prompt,
      BiConsumer<@Nullable String, Leave> closed) {
    close();
    onClosed = closed;
    Bounds local = over.sceneToLocal(at);
    anchor =
        cover
            ? local
            : new BoundingBox(
                local.getMinX(), local.getMaxY(), local.getWidth(), local.getHeight());
    line = edited;
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(edited.textProperty());
    message.textProperty().bind(edited.messageProperty());
    edited.wrongProperty().addListener(wrong -> showWrong());
    edited.choices().addListener((ListChangeListener<Choice>) c -> fill());
    showWrong();
    fill();
    boolean read = !edited.messageProperty().get().isEmpty();
    double least = read ? READING_WIDTH_PX : LEAST_WIDTH_PX;
    box.setPrefWidth(Math.ceil(Math.max(least, local.getWidth())));
    field.setPrefHeight(local.getHeight() + 1);
    field.setMinHeight(local.getHeight() + 1);
    arrange(edited, anchor);
    over.getChildren().setAll(box);
    box.applyCss();
    sizeList();
    place();
    field.requestFocus();
  }

  /** Puts the caret where one types on, with the text selected or not. */
  void start(boolean select) {
    if (select) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  /** Closes it without a change. */
  void cancel() {
    end(null, Leave.CANCELLED);
  }

  /** Closes it if nothing has been typed. */
  void cancelUnlessTyped() {
    LineEdit edited = line;
    if (edited != null && !edited.isChanged()) {
      cancel();
    }
  }

  private void close() {
    LineEdit edited = line;
    line = null;
    if (edited != null) {
      field.textProperty().unbindBidirectional(edited.textProperty());
      message.textProperty().unbind();
      over.getChildren().clear();
    }
  }

  private void end(@Nullable String label, Leave leave) {
    if (line != null) {
      close();
      onClosed.accept(label, leave);
    }
  }

  private void commit(Leave leave) {
    LineEdit edited = line;
    if (edited == null) {
      return;
    }
    Choice picked = list.getSelectionModel().getSelectedItem();
    if (picked != null && leave != Leave.ELSEWHERE) {
      edited.pick(picked);
    }
    edited
        .commit()
        .thenAccept(
            label -> {
              if (label != null && edited == line) {
                end(label, leave);
              }
            });
  }

  private void onFocus(boolean focused) {
    LineEdit edited = line;
    boolean left = field.getScene() != null && field.getScene().getFocusOwner() != field;
    // Another window in front leaves the field the focus owner of this one.
    if (focused || edited == null || !left) {
      return;
    }
    if (edited.isChanged() && edited.kind() != LineEdit.Kind.CHOICE) {
      commit(Leave.ELSEWHERE);
    } else {
      end(null, Leave.ELSEWHERE);
    }
  }

  private void onKey(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> cancel();
      case ENTER -> commit(Leave.DOWN);
      case TAB -> commit(key.isShiftDown() ? Leave.LEFT : Leave.RIGHT);
      case DOWN -> step(1);
      case UP -> step(-1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void step(int places) {
    int last = list.getItems().size() - 1;
    int to = list.getSelectionModel().getSelectedIndex() + places;
    if (last >= 0) {
      list.getSelectionModel().select(Math.max(0, Math.min(last, to)));
      list.scrollTo(Math.max(0, to - CHOICES_SHOWN / 2));
    }
  }

  private void fill() {
    LineEdit edited = line;
    if (edited == null) {
      return;
    }
    List<Choice> choices = List.copyOf(edited.choices());
    boolean idle = edited.kind() == LineEdit.Kind.LIST && edited.isPartBlank();
    list.getItems().setAll(idle ? List.of() : choices);
    list.getSelectionModel().clearSelection();
    if (edited.favourite() >= 0) {
      list.getSelectionModel().select(edited.favourite());
    }
    sizeList();
  }

  private void sizeList() {
    list.setPrefHeight(
        Math.min(choicesShown(), list.getItems().size()) * list.getFixedCellSize() + 2);
  }

  /** As many as there is room for where the list opens, so that the cell is not covered by it. */
  private int choicesShown() {
    Bounds at = anchor;
    if (at == null || list.getFixedCellSize() <= 0) {
      return CHOICES_SHOWN;
    }
    double room = above ? at.getMinY() : over.getHeight() - at.getMaxY();
    double told = message.getText().isEmpty() ? 0 : message.prefHeight(-1);
    int fitting = (int) ((room - told) / list.getFixedCellSize());
    return Math.max(LEAST_CHOICES_SHOWN, Math.min(CHOICES_SHOWN, fitting));
  }

  private void showWrong() {
    boolean wrong = line != null && line.wrongProperty().get();
    field.pseudoClassStateChanged(WRONG, wrong);
    message.pseudoClassStateChanged(WRONG, wrong);
  }

  /** Beneath the cell, or above it where there is more room: said once, so that nothing jumps. */
  private void arrange(LineEdit edited, Bounds at) {
    double below = over.getHeight() - at.getMinY();
    double room = edited.kind() == LineEdit.Kind.TEXT ? TEXT_ROOM_PX : LIST_ROOM_PX;
    above = below < room && at.getMaxY() > below;
    box.getChildren().setAll(above ? List.of(list, message, field) : List.of(field, message, list));
  }

  private void place() {
    Bounds at = anchor;
    if (at == null || line == null) {
      return;
    }
    double width = box.prefWidth(-1);
    double x = Math.max(0, Math.min(at.getMinX(), over.getWidth() - width));
    double y = above ? Math.max(0, at.getMaxY() - box.prefHeight(width)) : at.getMinY();
    box.relocate(Math.rint(x), Math.rint(y));
  }

  private final class ChoiceCell extends ListCell<Choice> {
    ChoiceCell() {
      setOnMousePressed(
          event -> {
            Choice choice = getItem();
            if (choice != null && line != null) {
              line.pick(choice);
              if (line.kind() == LineEdit.Kind.CHOICE) {
                commit(Leave.DOWN);
              }
            }
            event.consume();
          });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? "" : choice.label());
    }
  }
}
