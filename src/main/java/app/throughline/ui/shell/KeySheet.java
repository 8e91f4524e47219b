package app.throughline.ui.shell;

import app.throughline.model.Texts;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The sheet of all keys: in the bundle, a line a key, the key and its meaning apart by a tab. */
final class KeySheet extends Dialog<ButtonType> {
  private static final double COLUMN_GAP_PX = 24;
  private static final double ROW_GAP_PX = 4;
  private static final double HEIGHT_PX = 480;

  KeySheet(Window owner) {
    Texts texts = new Texts("shell");
    initOwner(owner);
    setTitle(texts.get("keys.title"));
    GridPane grid = new GridPane();
    grid.setHgap(COLUMN_GAP_PX);
    grid.setVgap(ROW_GAP_PX);
    int row = 0;
    for (String line : texts.get("keys.text").split("\n", -1)) {
      String[] parts = line.split("\t", 2);
      Label key = new Label(parts[0].strip());
      if (parts.length == 2) {
        grid.addRow(row++, key, new Label(parts[1]));
      } else {
        key.getStyleClass().add("section-heading");
        grid.addRow(row++, key);
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT_PX);
    getDialogPane().setContent(scroll);
    getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
  }
}
