package app.throughline.ui.manage;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A line of the list: colour, name, other names, number of events; the name edited in place. */
final class ItemCell extends ListCell<Item> {
  private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final double CHIP_PX = 10;

  private final BiConsumer<Item, String> rename;
  private final Rectangle chip = new Rectangle(CHIP_PX, CHIP_PX);
  private final Label name = new Label();
  private final Label also = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox();
  private final TextField typed = new TextField();
  private boolean givenUp;

  ItemCell(BiConsumer<Item, String> rename) {
    this.rename = rename;
    chip.setArcWidth(4);
    chip.setArcHeight(4);
    chip.managedProperty().bind(chip.visibleProperty());
    name.setMinWidth(Region.USE_COMPUTED_SIZE);
    also.getStyleClass().add("also");
    // The other names take what room the name leaves.
    also.setMinWidth(0);
    also.setPrefWidth(0);
    also.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(also, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("manage-item");
    line.getChildren().setAll(chip, name, also, count);
    // As wide as the list, however long the names are.
    setPrefWidth(0);
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    typed
        .focusedProperty()
        .addListener(
            (observable, was, is) -> {
              if (!is && isEditing()) {
                cancelEdit();
              }
            });
  }

  @Override
  protected void updateItem(@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    name.setText(item.name());
    also.setText(String.join(", ", item.aliases()));
    count.setText(Integer.toString(item.events()));
    chip.setVisible(!item.color().isEmpty());
    if (!item.color().isEmpty()) {
      chip.setFill(Color.web(item.color()));
    }
    setGraphic(isEditing() ? typed : line);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    Item item = getItem();
    if (isEditing() && item != null) {
      givenUp = false;
      typed.setText(item.name());
      setGraphic(typed);
      typed.requestFocus();
      typed.selectAll();
    }
  }

  /** Also called when the list takes the line away: what is typed counts unless Esc was pressed. */
  @Override
  public void cancelEdit() {
    Item item = getItem();
    boolean was = isEditing();
    super.cancelEdit();
    setGraphic(isEmpty() ? null : line);
    if (was && !givenUp && item != null) {
      rename.accept(item, typed.getText());
    }
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
      givenUp = key.getCode() == KeyCode.ESCAPE;
      Node list = getListView();
      cancelEdit();
      list.requestFocus();
      key.consume();
    }
  }

  /** Shows that what is dragged would go before this line. */
  void showDrop(boolean shown) {
    pseudoClassStateChanged(DROP_BEFORE, shown);
  }
}
