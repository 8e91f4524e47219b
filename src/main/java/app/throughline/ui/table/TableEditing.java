package app.throughline.ui.table;

import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The keys and clicks of the table: moving from cell to cell, and editing them in place. */
final class TableEditing {
  private final TableView<EventId> table;
  private final EventTableViewModel model;
  private final TableColumns columns;
  private final TableSelection selection;
  private final LineEdits lines;
  private final CellEditor editor;
  private final TableActions actions;

  TableEditing(
      TableView<EventId> table,
      EventTableViewModel model,
      TableColumns columns,
      TableSelection selection,
      LineEdits lines,
      CellEditor editor,
      TableActions actions) {
    this.table = table;
    this.model = model;
    this.columns = columns;
    this.selection = selection;
    this.lines = lines;
    this.editor = editor;
    this.actions = actions;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    table.addEventFilter(ScrollEvent.SCROLL, event -> editor.cancelUnlessTyped());
  }

  private void onKey(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    boolean done =
        plain
            && switch (key.getCode()) {
              case F2, ENTER -> edit(null);
              case LEFT -> !key.isShiftDown() && columns.move(-1);
              case RIGHT -> !key.isShiftDown() && columns.move(1);
              case TAB -> columns.move(key.isShiftDown() ? -1 : 1);
              case DELETE -> delete();
              case ESCAPE -> clear();
              default -> false;
            };
    if (done) {
      key.consume();
    }
  }

  /** Typing begins to edit, as in a spreadsheet: what the cell said is replaced. */
  private void onTyped(KeyEvent key) {
    String typed = key.getCharacter();
    boolean command = (key.isControlDown() || key.isMetaDown()) != key.isAltDown();
    boolean text = !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl);
    if (text && !command && edit(typed)) {
      key.consume();
    }
  }

  private void onClick(MouseEvent click) {
    boolean twice = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
    EventCell cell = twice ? cellAt(click.getPickResult().getIntersectedNode()) : null;
    if (cell == null) {
      return;
    }
    if (LineEdits.isEditable(cell.column())) {
      edit(null);
    } else if (cell.getIndex() < table.getItems().size()) {
      actions.edit().accept(table.getItems().get(cell.getIndex()));
    }
    click.consume();
  }

  private static @Nullable EventCell cellAt(@Nullable Node node) {
    Node at = node;
    while (at != null && !(at instanceof EventCell)) {
      at = at.getParent();
    }
    return at instanceof EventCell cell && !cell.isEmpty() ? cell : null;
  }

  private boolean delete() {
    if (!model.selectionProperty().get().isEmpty()) {
      actions.delete().accept(model.selectionProperty().get());
      return true;
    }
    return false;
  }

  private boolean clear() {
    boolean any = !table.getSelectionModel().isEmpty();
    table.getSelectionModel().clearSelection();
    return any;
  }

  /**
   * Edits the cell that keys act on.
   *
   * @param typed what replaces its text, or null to keep it
   * @return whether it is being edited
   */
  boolean edit(@Nullable String typed) {
    int row = table.getFocusModel().getFocusedIndex();
    EventColumn column = columns.current().get();
    if (row < 0 || row >= table.getItems().size() || !LineEdits.isEditable(column)) {
      return false;
    }
    String readOnly = model.readOnly();
    if (readOnly != null) {
      actions.said().accept(readOnly);
      return true;
    }
    EventId event = table.getItems().get(row);
    EventRow line = model.line(event).get();
    EventCell cell = cell(row, column);
    if (line == null || cell == null) {
      return false;
    }
    open(lines.cell(line, column), line, cell, typed);
    return true;
  }

  private void open(LineEdit edit, EventRow row, EventCell cell, @Nullable String typed) {
    TableOrder order = model.orderProperty().get();
    int next = order.row(row.id()) + 1;
    EventId below = next > 0 && next < order.size() ? order.event(next) : row.id();
    Bounds at = cell.localToScene(cell.getBoundsInLocal());
    editor.open(edit, at, true, "", (label, leave) -> left(leave, row.id(), below));
    if (typed != null) {
      edit.textProperty().set(typed);
    }
    editor.start(typed == null);
  }

  private void left(CellEditor.Leave leave, EventId edited, EventId below) {
    switch (leave) {
      case CANCELLED -> table.requestFocus();
      case DOWN -> {
        table.requestFocus();
        selection.only(below);
      }
      case LEFT, RIGHT -> {
        table.requestFocus();
        selection.only(edited);
        columns.move(leave == CellEditor.Leave.LEFT ? -1 : 1);
      }
      case ELSEWHERE -> {}
    }
  }

  private @Nullable EventCell cell(int row, EventColumn column) {
    table.scrollToColumn(columns.column(column));
    table.layout();
    return find(row, column);
  }

  private @Nullable EventCell find(int row, EventColumn column) {
    for (Node node : table.lookupAll(".table-cell")) {
      boolean here =
          node instanceof EventCell cell
              && cell.getIndex() == row
              && cell.column() == column
              && cell.isVisible();
      if (here) {
        return (EventCell) node;
      }
    }
    return null;
  }
}
