package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.ui.ShownSize;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * The sheet of all keys. In the bundle, a line a key, the key and its meaning apart by a tab; the
 * first section fills the left column, the others the right one.
 */
final class KeySheet extends Dialog<ButtonType> {
  private static final double COLUMN_GAP_PX = 24;
  private static final double PADDING_PX = 16;
  private static final double ROW_GAP_PX = 4;

  KeySheet(Window owner) {
    Texts texts = new Texts("shell");
    initOwner(owner);
    ShownSize.holdOnShown(this);
    setTitle(texts.get("keys.title"));
    HBox columns = new HBox(COLUMN_GAP_PX, newGrid(), newGrid());
    int column = 0;
    for (String section : texts.get("keys.text").split("\n\n", -1)) {
      fill((GridPane) columns.getChildren().get(column), section);
      column = 1;
    }
    columns.setPadding(new Insets(PADDING_PX));
    getDialogPane().setContent(columns);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }

  private static GridPane newGrid() {
    GridPane grid = new GridPane();
    grid.setHgap(COLUMN_GAP_PX);
    grid.setVgap(ROW_GAP_PX);
    return grid;
  }

  private static void fill(GridPane grid, String section) {
    int row = grid.getRowCount();
    if (row > 0) {
      grid.add(new Label(), 0, row++);
    }
    for (String line : section.split("\n", -1)) {
      String[] parts = line.split("\t", 2);
      Label key = new Label(parts[0].strip());
      key.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(key, 0, row);
      if (parts.length == 2) {
        Label meaning = new Label(parts[1]);
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(meaning, 1, row);
      } else {
        key.getStyleClass().add("section-heading");
      }
      row++;
    }
  }
}
