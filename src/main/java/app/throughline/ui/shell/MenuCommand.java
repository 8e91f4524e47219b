package app.throughline.ui.shell;

import app.throughline.ui.palette.PaletteItem;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCombination;

/**
 * A command that stands in the menu bar.
 *
 * @param item the item
 * @param path the menus that lead to it, by their names
 */
record MenuCommand(MenuItem item, String path) {

  private static final String SAID = "said";

  /** Says what an item is called where it stands alone, as "Go to view Siege" for "Siege". */
  static void saidAlone(MenuItem item, String title) {
    item.getProperties().put(SAID, title);
  }

  /** What it is called where it stands alone, without the mark of its mnemonic. */
  String title() {
    return item.getProperties().get(SAID) instanceof String said ? said : named(item);
  }

  /** Its keys for a person to read; empty if it has none. */
  String keys() {
    KeyCombination keys = item.getAccelerator();
    return keys == null ? "" : keys.getDisplayText();
  }

  PaletteItem forPalette() {
    return new PaletteItem(title(), path, keys(), !item.isDisable(), this::run);
  }

  /** As a click does it: what is on or off changes first. */
  private void run() {
    if (item instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    } else if (item instanceof RadioMenuItem radio) {
      radio.setSelected(true);
    }
    item.fire();
  }

  /** What a menu or an item is called; a doubled underscore is one that is meant. */
  static String named(MenuItem item) {
    String text = item.getText();
    return item.isMnemonicParsing()
        ? text.replace("__", "\0").replace("_", "").replace('\0', '_')
        : text;
  }
}
