package app.throughline.ui.table;

import app.throughline.model.EventId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the selected rows and the selected events of the window the same. */
final class TableSelection {
  /** The row wanted is shown with so many above it. */
  private static final int ROWS_ABOVE = 2;

  private final TableView<EventId> table;
  private final EventTableViewModel model;
  private final Consumer<EventId> reveal;
  private final ChangeListener<Set<EventId>> onSelection = (property, was, is) -> follow(true);
  private final OrderedEvents items = new OrderedEvents();
  private boolean following;
  private boolean telling;
  private boolean waiting;

  /** Whether what is selected has yet to be brought into view, its rows not being there. */
  private boolean owing;

  /** Follows both; {@code reveal} brings the event that was selected in the table into view. */
  TableSelection(TableView<EventId> table, EventTableViewModel model, Consumer<EventId> reveal) {
    this.table = table;
    this.model = model;
    this.reveal = reveal;
    table.setItems(items);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellSoon());
    model.selectionProperty().addListener(onSelection);
    model.orderProperty().addListener((property, was, is) -> show(is));
    show(model.orderProperty().get());
  }

  /** Selects one event and puts the focus on its row. */
  void only(EventId event) {
    int row = model.orderProperty().get().row(event);
    if (row >= 0) {
      table.getSelectionModel().clearAndSelect(row);
      bringIntoView(row);
    }
  }

  void close() {
    model.selectionProperty().removeListener(onSelection);
  }

  private void show(TableOrder order) {
    following = true;
    try {
      int focused = table.getFocusModel().getFocusedIndex();
      EventId event =
          focused >= 0 && focused < table.getItems().size() ? table.getItems().get(focused) : null;
      items.show(order);
      int row = event == null ? -1 : order.row(event);
      table.getFocusModel().focus(row >= 0 ? row : order.size() == 0 ? -1 : 0);
    } finally {
      following = false;
    }
    follow(owing);
  }

  /** Selects the rows of the window's selected events. */
  private void follow(boolean scroll) {
    if (telling) {
      return;
    }
    following = true;
    try {
      TableOrder order = model.orderProperty().get();
      TableViewSelectionModel<EventId> selected = table.getSelectionModel();
      int[] rows =
          model.selectionProperty().get().stream()
              .mapToInt(order::row)
              .filter(row -> row >= 0)
              .toArray();
      selected.clearSelection();
      owing = scroll && rows.length == 0 && !model.selectionProperty().get().isEmpty();
      if (rows.length == order.size() && rows.length > 1) {
        selected.selectAll();
      } else if (rows.length > 0) {
        // The last one is the one that was selected last, and gets the focus.
        selected.selectIndices(rows[0], Arrays.copyOfRange(rows, 1, rows.length));
        if (scroll) {
          bringIntoView(rows[rows.length - 1]);
        }
      }
    } finally {
      following = false;
    }
  }

  /** Later: the table clears its selection before it selects, and that is not worth telling. */
  private void tellSoon() {
    if (!following && !waiting) {
      waiting = true;
      Platform.runLater(this::tell);
    }
  }

  private void tell() {
    waiting = false;
    TableOrder order = model.orderProperty().get();
    Set<EventId> selected = new LinkedHashSet<>();
    for (int row : table.getSelectionModel().getSelectedIndices()) {
      if (row >= 0 && row < order.size()) {
        selected.add(order.event(row));
      }
    }
    int focused = table.getFocusModel().getFocusedIndex();
    EventId last = focused >= 0 && focused < order.size() ? order.event(focused) : null;
    boolean lastSelected = last != null && selected.remove(last);
    if (last != null && lastSelected) {
      selected.add(last);
    }
    telling = true;
    try {
      model.selectionProperty().set(selected);
    } finally {
      telling = false;
    }
    if (last != null && lastSelected && table.isFocused()) {
      reveal.accept(last);
    }
  }

  private void bringIntoView(int row) {
    boolean visible =
        table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && isAtOrBefore(flow.getFirstVisibleCell(), row)
            && isAtOrAfter(flow.getLastVisibleCell(), row);
    if (!visible) {
      table.scrollTo(Math.max(0, row - ROWS_ABOVE));
    }
  }

  private static boolean isAtOrBefore(IndexedCell<?> cell, int row) {
    return cell != null && cell.getIndex() <= row;
  }

  /** The last cell may be cut off, so it does not count. */
  private static boolean isAtOrAfter(IndexedCell<?> cell, int row) {
    return cell != null && cell.getIndex() > row;
  }
}
