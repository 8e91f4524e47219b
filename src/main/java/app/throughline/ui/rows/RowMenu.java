package app.throughline.ui.rows;

import app.throughline.model.EventGroups;
import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The items of the menu of one row. */
final class RowMenu {
  private static final double SWATCH_PX = 12;
  private static final double ROUND_PX = 4;

  private final RowsViewModel model;
  private final Consumer<String> rename;
  private final Consumer<String> otherColor;
  private final Texts texts = new Texts("rows");

  /**
   * A menu for rows.
   *
   * @param rename asks for another name of a row
   * @param otherColor asks for any colour of a row
   */
  RowMenu(RowsViewModel model, Consumer<String> rename, Consumer<String> otherColor) {
    this.model = model;
    this.rename = rename;
    this.otherColor = otherColor;
  }

  /** The items for a row, as it is now. */
  List<MenuItem> items(EventGroups.Group row) {
    String key = row.key();
    int place = model.rows().indexOf(row);
    MenuItem hidden = item("row.show", false, model::showHidden);
    hidden.setText(texts.get("row.show", model.hiddenCount()));
    hidden.setDisable(model.hiddenCount() == 0);
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(row.collapsed() ? "row.expand" : "row.collapse", false, () -> model.toggle(key)));
    items.add(item("row.hide", false, () -> model.hide(key)));
    items.add(item("row.rename", !model.canRename(key), () -> rename.accept(key)));
    items.add(colors(row));
    items.add(new SeparatorMenuItem());
    items.add(item("row.up", isFixed() || place == 0, () -> model.moveBy(key, -1)));
    items.add(
        item(
            "row.down", isFixed() || place == model.rows().size() - 1, () -> model.moveBy(key, 1)));
    items.add(new SeparatorMenuItem());
    items.add(item("row.collapse.all", false, () -> model.setAllCollapsed(true)));
    items.add(item("row.expand.all", false, () -> model.setAllCollapsed(false)));
    items.add(hidden);
    return items;
  }

  private boolean isFixed() {
    return model.isReadOnly();
  }

  private Menu colors(EventGroups.Group row) {
    Menu menu = new Menu(texts.get("row.color"));
    menu.setId("row-color");
    menu.setDisable(isFixed());
    menu.getItems().setAll(colorItems(row));
    return menu;
  }

  /** The colours that everybody can tell apart, and others. */
  List<MenuItem> colorItems(EventGroups.Group row) {
    List<MenuItem> items = new ArrayList<>();
    for (int i = 0; i < LanePalette.size(); i++) {
      String hex = LanePalette.hex(i);
      RadioMenuItem item = new RadioMenuItem(texts.get("color." + i));
      Rectangle swatch = new Rectangle(SWATCH_PX, SWATCH_PX, Color.web(hex));
      swatch.setArcWidth(ROUND_PX);
      swatch.setArcHeight(ROUND_PX);
      item.setGraphic(swatch);
      item.setSelected(row.rgb() == LanePalette.rgb(i));
      item.setOnAction(event -> model.color(row.key(), hex));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    if (model.canUncolor(row.key())) {
      items.add(item("row.color.none", false, () -> model.color(row.key(), null)));
    }
    items.add(item("row.color.other", false, () -> otherColor.accept(row.key())));
    return items;
  }

  private MenuItem item(String key, boolean disabled, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setDisable(disabled);
    item.setOnAction(event -> action.run());
    return item;
  }
}
