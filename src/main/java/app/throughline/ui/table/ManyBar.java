package app.throughline.ui.table;

import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Lane;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done to all selected events at once: from the bar, and from the menu on a row. */
final class ManyBar {
  private final CaseSession session;
  private final EventTableViewModel model;
  private final TableEdits edits;
  private final LineEdits lines;
  private final CellEditor editor;
  private final TableActions actions;
  private final Node table;
  private final Texts texts = new Texts("table");
  private final Texts words = new Texts("words");

  ManyBar(
      CaseSession session,
      EventTableViewModel model,
      TableEdits edits,
      LineEdits lines,
      CellEditor editor,
      TableActions actions,
      Node table) {
    this.session = session;
    this.model = model;
    this.edits = edits;
    this.lines = lines;
    this.editor = editor;
    this.actions = actions;
    this.table = table;
  }

  /** Gives a button of the bar its menu, made anew each time it opens. */
  void fill(MenuButton button, Supplier<List<MenuItem>> items) {
    button.getItems().setAll(items.get());
    button.setOnShowing(event -> button.getItems().setAll(items.get()));
  }

  /** An item for each lane. */
  List<MenuItem> lanes() {
    List<MenuItem> items = new ArrayList<>();
    for (Lane lane : session.snapshot().lanes()) {
      items.add(item(lane.name(), () -> done(edits.lane(selected(), lane.name()))));
    }
    return items;
  }

  /** An item for each status. */
  List<MenuItem> statuses() {
    List<MenuItem> items = new ArrayList<>();
    for (EventStatus status : EventStatus.values()) {
      items.add(item(words.of("status", status), () -> done(edits.status(selected(), status))));
    }
    return items;
  }

  /** A last item that asks for the name of a new lane, beneath a button. */
  List<MenuItem> lanesAndNew(Node beneath) {
    List<MenuItem> items = lanes();
    items.add(new SeparatorMenuItem());
    items.add(
        item(
            texts.get("many.lane.new"),
            () -> ask(lines.laneOf(selected()), texts.get("many.prompt.lane"), beneath)));
    return items;
  }

  /** Items that ask what to add or take away, beneath a button. */
  List<MenuItem> asking(Node beneath, LineEdits.Many... kinds) {
    List<MenuItem> items = new ArrayList<>();
    for (LineEdits.Many kind : kinds) {
      items.add(item(texts.of("many", kind), () -> ask(kind, beneath)));
    }
    return items;
  }

  private void ask(LineEdits.Many kind, Node beneath) {
    List<EventId> events = selected();
    session
        .rows(events)
        .whenComplete(
            (rows, failure) -> {
              if (rows == null) {
                actions.failed().accept(failure);
              } else {
                LineEdit line = lines.many(kind, events, had(kind, rows));
                ask(line, texts.of("many.prompt", kind), beneath);
              }
            });
  }

  private void ask(LineEdit line, String prompt, Node beneath) {
    editor.open(
        line,
        beneath.localToScene(beneath.getBoundsInLocal()),
        false,
        prompt,
        (label, leave) -> {
          if (leave != CellEditor.Leave.ELSEWHERE) {
            table.requestFocus();
          }
          if (label != null) {
            tell(label);
          }
        });
    line.say(texts.get("edit.hint.many"), false);
  }

  private static List<String> had(LineEdits.Many kind, List<EventRow> rows) {
    Set<String> had = new LinkedHashSet<>();
    rows.forEach(row -> had.addAll(kind == LineEdits.Many.REMOVE_TAGS ? row.tags() : row.people()));
    return List.copyOf(had);
  }

  private void done(CompletionStage<String> edit) {
    edit.whenComplete(
        (label, failure) -> {
          table.requestFocus();
          if (failure != null) {
            actions.failed().accept(failure);
          } else {
            tell(label);
          }
        });
  }

  private void tell(String label) {
    if (label.isEmpty()) {
      actions.said().accept(texts.get("many.nothing"));
    } else {
      actions.done().accept(label);
    }
  }

  private List<EventId> selected() {
    Collection<EventId> all = model.selectionProperty().get();
    List<EventId> rows = model.selectedRows();
    return rows.isEmpty() ? List.copyOf(all) : rows;
  }

  private MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    item.setDisable(model.readOnly() != null);
    return item;
  }
}
