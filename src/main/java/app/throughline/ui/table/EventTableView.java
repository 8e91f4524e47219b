package app.throughline.ui.table;

import app.throughline.exchange.TablePreferences;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.ui.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The table of events, with a bar for what can be done to several at once. */
public final class EventTableView {
  /** How high a row is, in heights of the text. */
  private static final double ROW_EM = 2.1;

  private final CaseSession session;
  private final String author;
  private final EventTableViewModel model;
  private final TableActions actions;
  private final Texts texts = new Texts("table");
  private final Parent root;
  private final TableColumns columns;
  private final TableSelection selection;
  private final ManyBar many;
  private final ChangeListener<Set<EventId>> onSelection;
  @FXML private Label counts;
  @FXML private HBox manyBox;
  @FXML private MenuButton laneButton;
  @FXML private MenuButton statusButton;
  @FXML private MenuButton tagsButton;
  @FXML private MenuButton peopleButton;
  @FXML private MenuButton columnsButton;
  @FXML private TableView<EventId> table;
  @FXML private VBox empty;
  @FXML private Label emptyText;
  @FXML private Hyperlink showAll;
  @FXML private Pane overlay;

  /**
   * The view of a table.
   *
   * @param author in whose name edits are made
   * @param preferences the columns and the order to begin with
   */
  public EventTableView(
      CaseSession session,
      String author,
      EventTableViewModel model,
      TablePreferences preferences,
      TableActions actions) {
    this.session = session;
    this.author = author;
    this.model = model;
    this.actions = actions;
    root = Fxml.load(this, texts);
    selection = new TableSelection(table, model, actions.reveal());
    columns = new TableColumns(table, model, preferences, columnsButton);
    CellEditor editor = new CellEditor(overlay);
    TableEdits edits = new TableEdits(session, author);
    LineEdits lines = new LineEdits(session, edits, model::style);
    new TableEditing(table, model, columns, selection, lines, editor, actions);
    many = new ManyBar(session, model, edits, lines, editor, actions, table);
    onSelection = (property, was, is) -> showSelection(is);
    bindBar();
    bindEmptiness();
    // Whole pixels, since the table adds up the heights of rows that it does not see.
    table
        .fixedCellSizeProperty()
        .bind(emptyText.fontProperty().map(font -> Math.rint(font.getSize() * ROW_EM)));
    table.setOnContextMenuRequested(
        event -> {
          rowMenu().show(table, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the focus into the table. */
  public void focus() {
    if (table.getFocusModel().getFocusedIndex() < 0 && !table.getItems().isEmpty()) {
      table.getFocusModel().focus(0);
    }
    table.requestFocus();
  }

  /** The columns and the order of now, to be remembered. */
  public TablePreferences preferences() {
    return columns.preferences();
  }

  /** Copies the selected rows, or all where none is selected, to the clipboard. */
  public void copy(boolean csv) {
    model
        .copy(columns.shown(), csv)
        .whenComplete(
            (copy, failure) -> {
              if (copy == null) {
                actions.failed().accept(failure);
              } else {
                ClipboardContent content = new ClipboardContent();
                content.putString(copy.text());
                Clipboard.getSystemClipboard().setContent(content);
                actions.said().accept(texts.get(csv ? "copied.csv" : "copied", copy.events()));
              }
            });
  }

  /** Shows what is on the clipboard as new events; they are added if the user says so. */
  public void paste(Window owner) {
    String readOnly = model.readOnly();
    String text = Clipboard.getSystemClipboard().getString();
    if (readOnly != null || text == null || text.isBlank()) {
      actions.said().accept(readOnly == null ? texts.get("paste.none") : readOnly);
      return;
    }
    PasteViewModel preview = new PasteViewModel(session, author, model.style(), text);
    Set<EventId> added = new PasteView(preview).showAndWait(owner);
    if (!added.isEmpty()) {
      model.selectionProperty().set(added);
      actions.reveal().accept(added.iterator().next());
      actions.done().accept(preview.label(added.size()));
    }
  }

  /** Stops listening to what outlives the view. */
  public void close() {
    selection.close();
    model.selectionProperty().removeListener(onSelection);
    model.close();
  }

  private void bindBar() {
    manyBox.managedProperty().bind(manyBox.visibleProperty());
    many.fill(laneButton, () -> many.lanesAndNew(laneButton));
    many.fill(statusButton, many::statuses);
    many.fill(
        tagsButton,
        () -> many.asking(tagsButton, LineEdits.Many.ADD_TAGS, LineEdits.Many.REMOVE_TAGS));
    many.fill(
        peopleButton,
        () -> many.asking(peopleButton, LineEdits.Many.ADD_PEOPLE, LineEdits.Many.REMOVE_PEOPLE));
    model.selectionProperty().addListener(onSelection);
    model
        .countsProperty()
        .addListener((property, was, is) -> showSelection(model.selectionProperty().get()));
    showSelection(model.selectionProperty().get());
  }

  private void showSelection(Set<EventId> selected) {
    boolean several = selected.size() > 1;
    String all = model.countsProperty().get();
    counts.setText(several ? texts.get("counts.selected", all, selected.size()) : all);
    manyBox.setVisible(several && model.readOnly() == null);
  }

  private void bindEmptiness() {
    emptyText.textProperty().bind(model.emptinessProperty());
    empty.visibleProperty().bind(Bindings.isNotEmpty(model.emptinessProperty()));
    model.emptinessProperty().addListener((property, was, is) -> showAllIfFiltered());
    showAllIfFiltered();
    showAll.setOnAction(event -> actions.showAll().run());
    table.setPlaceholder(new Label());
  }

  private void showAllIfFiltered() {
    showAll.setVisible(model.isFiltered());
    showAll.setManaged(model.isFiltered());
  }

  private ContextMenu rowMenu() {
    Set<EventId> selected = model.selectionProperty().get();
    boolean fixed = model.readOnly() != null;
    List<MenuItem> items = new ArrayList<>();
    if (selected.size() == 1) {
      EventId event = selected.iterator().next();
      items.add(item("row.edit", fixed, () -> actions.edit().accept(event)));
      items.add(item("row.duplicate", fixed, () -> actions.duplicate().accept(event)));
    }
    if (!selected.isEmpty()) {
      items.add(item("row.show", false, actions.showSelected()));
      items.add(submenu("row.lane", many.lanes(), fixed));
      items.add(submenu("row.status", many.statuses(), fixed));
      items.add(
          submenu(
              "many.tags",
              many.asking(counts, LineEdits.Many.ADD_TAGS, LineEdits.Many.REMOVE_TAGS),
              fixed));
      items.add(
          submenu(
              "many.people",
              many.asking(counts, LineEdits.Many.ADD_PEOPLE, LineEdits.Many.REMOVE_PEOPLE),
              fixed));
      items.add(new SeparatorMenuItem());
    }
    items.add(item("row.copy", false, () -> copy(false)));
    items.add(item("row.csv", false, () -> copy(true)));
    items.add(item("row.paste", fixed, () -> paste(table.getScene().getWindow())));
    if (!selected.isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.add(item("row.delete", fixed, () -> actions.delete().accept(selected)));
    }
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private Menu submenu(String key, List<MenuItem> items, boolean disabled) {
    Menu menu = new Menu(texts.get(key));
    menu.getItems().setAll(items);
    menu.setDisable(disabled);
    return menu;
  }

  private MenuItem item(String key, boolean disabled, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    item.setDisable(disabled);
    return item;
  }

  /** The columns that are shown, in their order. */
  List<EventColumn> shownColumns() {
    return columns.shown();
  }
}
