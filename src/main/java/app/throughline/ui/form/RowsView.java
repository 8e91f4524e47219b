package app.throughline.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Keeps one node a row of a list, and the cursor where it is of use: in a row just added, and on
 * the button that adds rows once one is removed.
 *
 * @param <T> the row's state
 */
final class RowsView<T> {
  private final VBox box;
  private final ObservableList<T> rows;
  private final Function<T, Row> view;
  private final Node addButton;
  private final Map<T, Row> shown = new HashMap<>();

  RowsView(VBox box, ObservableList<T> rows, Function<T, Row> view, Node addButton) {
    this.box = box;
    this.rows = rows;
    this.view = view;
    this.addButton = addButton;
    rows.addListener(this::onChange);
    // Alt and its letter press the button without giving it the focus.
    addButton.addEventFilter(ActionEvent.ACTION, action -> addButton.requestFocus());
    show();
  }

  private void onChange(ListChangeListener.Change<? extends T> change) {
    boolean focused = box.getScene() != null && holdsFocus();
    int before = shown.size();
    show();
    boolean one = Math.abs(rows.size() - before) == 1;
    if (one && rows.size() > before && addButton.isFocused()) {
      rowOf(rows.get(rows.size() - 1)).focus().run();
    } else if (focused && rows.size() < before) {
      addButton.requestFocus();
    }
  }

  private boolean holdsFocus() {
    for (Node node = box.getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node == box) {
        return true;
      }
    }
    return false;
  }

  private void show() {
    shown.keySet().retainAll(rows);
    box.getChildren().setAll(rows.stream().map(row -> rowOf(row).node()).toList());
    box.setVisible(!rows.isEmpty());
    box.setManaged(!rows.isEmpty());
  }

  private Row rowOf(T row) {
    return shown.computeIfAbsent(row, view);
  }

  /**
   * What is seen of a row.
   *
   * @param node its node
   * @param focus puts the cursor into it
   */
  record Row(Node node, Runnable focus) {}
}
