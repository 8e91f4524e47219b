package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * The menu bar: every command of the window stands in it, by the {@code fx:id} it has in the FXML
 * file. Whoever knows how a command is done says so with {@link #on}.
 */
final class ShellMenu {
  private final MenuBar root;
  private final Map<String, MenuItem> byId = new LinkedHashMap<>();

  ShellMenu() {
    root = (MenuBar) Fxml.load(this, new Texts("shell"));
    root.getMenus().forEach(this::gather);
  }

  /** The node to show. */
  MenuBar root() {
    return root;
  }

  /** Says what a command does. */
  void on(String id, Runnable action) {
    item(id).setOnAction(event -> action.run());
  }

  /** Says what a command does, and when it cannot be done. */
  void on(String id, Runnable action, ObservableValue<Boolean> disabled) {
    on(id, action);
    item(id).disableProperty().bind(disabled);
  }

  /**
   * A command.
   *
   * @throws IllegalArgumentException if the FXML file has none of this id
   */
  MenuItem item(String id) {
    MenuItem item = byId.get(id);
    if (item == null) {
      throw new IllegalArgumentException("no menu item " + id);
    }
    return item;
  }

  /** A command that is on or off. */
  CheckMenuItem check(String id) {
    return (CheckMenuItem) item(id);
  }

  /** A menu within a menu. */
  Menu menu(String id) {
    return (Menu) item(id);
  }

  /** Every command that stands in the FXML file, in its order; menus are not among them. */
  List<MenuItem> commands() {
    List<MenuItem> commands = new ArrayList<>(byId.values());
    commands.removeIf(Menu.class::isInstance);
    return commands;
  }

  /**
   * Every command that can be reached in the menu bar now, those included that a menu fills in when
   * it opens.
   */
  List<MenuCommand> everything() {
    List<MenuCommand> all = new ArrayList<>();
    root.getMenus().forEach(menu -> add(menu, "", all));
    return all;
  }

  private static void add(MenuItem item, String path, List<MenuCommand> all) {
    if (item instanceof Menu menu) {
      Event.fireEvent(menu, new Event(menu, menu, Menu.ON_SHOWING));
      String name = MenuCommand.named(menu);
      String inside = path.isEmpty() ? name : path + " \u203a " + name;
      List.copyOf(menu.getItems()).forEach(child -> add(child, inside, all));
    } else if (!(item instanceof SeparatorMenuItem)
        && (item.getOnAction() != null || item instanceof CheckMenuItem)) {
      all.add(new MenuCommand(item, path));
    }
  }

  private void gather(MenuItem item) {
    if (item.getId() != null) {
      byId.put(item.getId(), item);
    }
    if (item instanceof Menu menu) {
      menu.getItems().forEach(this::gather);
    }
  }
}
