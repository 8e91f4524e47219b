package app.throughline.ui.manage;

import app.throughline.model.Subject;
import app.throughline.model.Texts;
import java.util.Arrays;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys and the context menu do in the list. */
final class ListKeys {
  private final ManageViewModel model;
  private final ListView<Item> list;
  private final TextField find;
  private final Runnable add;
  private final Texts texts = new Texts("manage");

  ListKeys(ManageViewModel model, ListView<Item> list, TextField find, Runnable add) {
    this.model = model;
    this.list = list;
    this.find = find;
    this.add = add;
  }

  void bind() {
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::onFind);
    ContextMenu menu = new ContextMenu();
    menu.setOnShowing(event -> fill(menu));
    // A menu without items is not shown, and so would never be filled.
    fill(menu);
    list.setContextMenu(menu);
  }

  private void onPressed(KeyEvent key) {
    if (isEditing()) {
      return;
    }
    boolean done =
        key.isShortcutDown() ? merged(key) || turned(key) : key.isAltDown() ? moved(key) : did(key);
    if (done) {
      key.consume();
    }
  }

  private boolean did(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER, F2 -> rename();
      case INSERT -> add.run();
      case DELETE -> model.delete();
      case ESCAPE -> {
        if (model.search().get().isEmpty()) {
          return false;
        }
        model.search().set("");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moved(KeyEvent key) {
    if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) {
      return false;
    }
    model.move(key.getCode() == KeyCode.UP ? -1 : 1);
    return true;
  }

  private boolean merged(KeyEvent key) {
    if (key.getCode() == KeyCode.J) {
      model.merge();
    }
    return key.getCode() == KeyCode.J;
  }

  /** Goes to the next kind or the one before. */
  private boolean turned(KeyEvent key) {
    int by = key.getCode() == KeyCode.PAGE_DOWN ? 1 : key.getCode() == KeyCode.PAGE_UP ? -1 : 0;
    if (by == 0) {
      return false;
    }
    Subject[] all = Subject.values();
    int place = Arrays.asList(all).indexOf(model.subject().get()) + by;
    model.subject().set(all[Math.floorMod(place, all.length)]);
    if (!model.shown().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
    }
    return true;
  }

  private boolean isEditing() {
    return list.getEditingIndex() >= 0;
  }

  private void rename() {
    if (!model.isReadOnly() && list.getSelectionModel().getSelectedItems().size() == 1) {
      list.edit(list.getSelectionModel().getSelectedIndex());
    }
  }

  /** What is typed in the list goes into the field above it. */
  private void onTyped(KeyEvent key) {
    String typed = key.getCharacter();
    boolean text = !typed.isEmpty() && typed.codePointAt(0) > ' ' && typed.codePointAt(0) != 127;
    if (isEditing() || !text || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    key.consume();
    if (typed.equals("+")) {
      add.run();
      return;
    }
    find.requestFocus();
    find.setText(model.search().get() + typed);
    find.end();
  }

  private void onFind(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      if (!model.shown().isEmpty()) {
        list.getSelectionModel().clearAndSelect(0);
        list.requestFocus();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
      find.clear();
      list.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.INSERT) {
      add.run();
      key.consume();
    }
  }

  private void fill(ContextMenu menu) {
    boolean readOnly = model.isReadOnly();
    int chosen = model.chosen().get().size();
    boolean lane = model.subject().get() == Subject.LANE;
    menu.getItems()
        .setAll(
            item("action.rename", this::rename, readOnly || chosen != 1),
            item("action.merge", model::merge, readOnly || chosen < 2),
            item("action.delete", model::delete, readOnly || chosen == 0),
            new SeparatorMenuItem(),
            item(
                "action.show",
                model::showEvents,
                chosen == 0 || model.subject().get() == Subject.OBJECT),
            item("action.select", model::selectEvents, chosen == 0),
            new SeparatorMenuItem(),
            item("action.add", add, readOnly));
    if (lane) {
      menu.getItems()
          .addAll(
              item("action.up", () -> model.move(-1), readOnly || chosen != 1),
              item("action.down", () -> model.move(1), readOnly || chosen != 1));
    }
  }

  private MenuItem item(String key, Runnable action, boolean disabled) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    item.setDisable(disabled);
    return item;
  }
}
