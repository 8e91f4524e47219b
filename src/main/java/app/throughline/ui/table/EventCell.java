package app.throughline.ui.table;

import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.time.When;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** One cell: the words of its column, with a chip in the lane's colour where it tells the lane. */
final class EventCell extends TableCell<EventId, @Nullable EventRow> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private final EventColumn column;
  private final EventTableViewModel model;
  private final ObjectProperty<EventColumn> current;
  private final Region chip = new Region();
  private final InvalidationListener onWords = changed -> show();
  private final InvalidationListener onCurrent = changed -> showCurrent();

  /**
   * A cell.
   *
   * @param current the column that keys act on
   */
  EventCell(
      EventColumn column,
      TableView<EventId> table,
      EventTableViewModel model,
      ObjectProperty<EventColumn> current) {
    this.column = column;
    this.model = model;
    this.current = current;
    chip.getStyleClass().add("lane-chip");
    getStyleClass().add("column-" + column.name().toLowerCase(Locale.ROOT));
    // Weak, as the table makes cells and drops them as it likes.
    model.wordsProperty().addListener(new WeakInvalidationListener(onWords));
    current.addListener(new WeakInvalidationListener(onCurrent));
    table
        .getFocusModel()
        .focusedIndexProperty()
        .addListener(new WeakInvalidationListener(onCurrent));
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> current.set(column));
  }

  @Override
  protected void updateItem(@Nullable EventRow row, boolean empty) {
    super.updateItem(row, empty);
    show();
    showCurrent();
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    showCurrent();
  }

  /** What the cell belongs to. */
  EventColumn column() {
    return column;
  }

  private void show() {
    EventRow row = isEmpty() ? null : getItem();
    setGraphic(null);
    pseudoClassStateChanged(QUIET, row != null && isQuiet(row));
    if (row == null) {
      setText("");
      return;
    }
    CellWords words = model.wordsProperty().get();
    setText(words.shown(column, row));
    if (column == EventColumn.LANE) {
      words
          .lane(row.lane())
          .ifPresent(
              lane -> {
                chip.setBackground(
                    new Background(
                        new BackgroundFill(
                            Color.web(lane.color()), new CornerRadii(2), Insets.EMPTY)));
                setGraphic(chip);
              });
    }
  }

  private boolean isQuiet(EventRow row) {
    return column == EventColumn.TIME
        && row.when().kind() == When.Kind.UNDATED
        && row.placement().isUndated();
  }

  private void showCurrent() {
    boolean here =
        !isEmpty()
            && getTableView() != null
            && current.get() == column
            && getTableView().getFocusModel().getFocusedIndex() == getIndex();
    pseudoClassStateChanged(CURRENT, here);
  }
}
