package app.throughline.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what it is called, where it stands, and its keys. */
final class PaletteCell extends ListCell<@Nullable PaletteItem> {
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final Label title = new Label();
  private final Label path = new Label();
  private final Label keys = new Label();
  private final HBox row;

  PaletteCell(PaletteViewModel viewModel) {
    path.getStyleClass().add("palette-path");
    path.setMinWidth(Region.USE_PREF_SIZE);
    keys.getStyleClass().add("palette-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(title, path, gap, keys);
    row.getStyleClass().add("palette-row");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            viewModel.select(getIndex());
            viewModel.run();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable PaletteItem item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(UNAVAILABLE, item != null && !item.enabled());
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    title.setText(item.title());
    path.setText(item.path());
    keys.setText(item.keys());
    setGraphic(row);
  }
}
