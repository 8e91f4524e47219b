package app.throughline.ui.shell;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.RecentCase;
import app.throughline.model.Arrangement;
import app.throughline.model.Grouping;
import app.throughline.model.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** The menus whose items are not known beforehand: recent cases, and what to group by. */
final class ChoiceMenus {
  private ChoiceMenus() {}

  /** Keeps a menu listing the cases opened lately, whenever the menu that holds it opens. */
  static void recentCases(Menu menu, Supplier<Preferences> preferences, Consumer<Path> open) {
    Runnable fill =
        () -> {
          List<String> files =
              preferences.get().recentCases().stream().map(RecentCase::file).toList();
          menu.getItems()
              .setAll(
                  files.isEmpty()
                      ? List.of(none())
                      : files.stream().map(file -> recent(file, open)).toList());
        };
    menu.getParentMenu().addEventHandler(Menu.ON_SHOWING, event -> fill.run());
    fill.run();
  }

  /** Fills a menu with the groupings, the present one marked. */
  static void grouping(List<MenuItem> items, ObjectProperty<Arrangement> chosen) {
    Texts words = new Texts("words");
    for (Grouping grouping : Grouping.values()) {
      RadioMenuItem item = new RadioMenuItem(words.of("grouping", grouping));
      item.setSelected(chosen.get().grouping() == grouping);
      item.setOnAction(event -> chosen.set(chosen.get().withGrouping(grouping)));
      chosen.addListener((observable, was, is) -> item.setSelected(is.grouping() == grouping));
      items.add(item);
    }
  }

  private static MenuItem recent(String file, Consumer<Path> open) {
    MenuItem item = new MenuItem(file);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> open.accept(Path.of(file)));
    return item;
  }

  private static MenuItem none() {
    MenuItem item = new MenuItem(new Texts("shell").get("file.recent.none"));
    item.setDisable(true);
    return item;
  }
}
