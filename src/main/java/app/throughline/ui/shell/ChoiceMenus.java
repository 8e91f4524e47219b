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
          List<RecentCase> files = preferences.get().recentCases();
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
    Texts texts = new Texts("shell");
    for (Grouping grouping : Grouping.values()) {
      RadioMenuItem item = new RadioMenuItem(words.of("grouping", grouping));
      MenuCommand.saidAlone(item, texts.get("palette.group", item.getText()));
      item.setSelected(chosen.get().grouping() == grouping);
      item.setOnAction(event -> chosen.set(chosen.get().withGrouping(grouping)));
      chosen.addListener((observable, was, is) -> item.setSelected(is.grouping() == grouping));
      items.add(item);
    }
  }

  /**
   * Keeps a menu listing the windows that are open, below what stands in it anyway, whenever it
   * opens.
   *
   * @param own the window that the menu belongs to
   */
  static void windows(Menu menu, Supplier<List<CaseWindow>> windows, CaseWindow own) {
    List<MenuItem> fixed = List.copyOf(menu.getItems());
    menu.addEventHandler(
        Menu.ON_SHOWING,
        event -> {
          menu.getItems().setAll(fixed);
          for (CaseWindow window : windows.get()) {
            RadioMenuItem item = new RadioMenuItem(window.stage().getTitle());
            item.setMnemonicParsing(false);
            MenuCommand.saidAlone(item, new Texts("shell").get("palette.window", item.getText()));
            item.setSelected(window.equals(own));
            item.setOnAction(chosen -> window.toFront());
            menu.getItems().add(item);
          }
        });
  }

  private static MenuItem recent(RecentCase known, Consumer<Path> open) {
    boolean titled = !known.title().isBlank();
    MenuItem item = new MenuItem(titled ? known.title() + " \u2014 " + known.file() : known.file());
    item.setMnemonicParsing(false);
    MenuCommand.saidAlone(item, new Texts("shell").get("palette.open", item.getText()));
    item.setOnAction(event -> open.accept(Path.of(known.file())));
    return item;
  }

  private static MenuItem none() {
    MenuItem item = new MenuItem(new Texts("shell").get("file.recent.none"));
    item.setDisable(true);
    return item;
  }
}
