package app.throughline.ui.table;

import app.throughline.exchange.TablePreferences;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventSort;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The columns of the table: which, how wide, in which order, and what it is sorted by. */
final class TableColumns {
  private static final double LEAST_PX = 48;
  private static final double USUAL_PX = 130;

  private final TableView<EventId> table;
  private final EventTableViewModel model;
  private final Texts texts = new Texts("table");
  private final Map<EventColumn, TableColumn<EventId, @Nullable EventRow>> columns =
      new EnumMap<>(EventColumn.class);
  private final ObjectProperty<EventColumn> current = new SimpleObjectProperty<>(EventColumn.TITLE);
  private final ContextMenu headerMenu = new ContextMenu();
  private TablePreferences kept;
  private boolean arranging;

  TableColumns(
      TableView<EventId> table,
      EventTableViewModel model,
      TablePreferences preferences,
      MenuButton button) {
    this.table = table;
    this.model = model;
    this.kept = preferences;
    headerMenu.setOnShowing(event -> headerMenu.getItems().setAll(items()));
    headerMenu.getItems().setAll(items());
    button.setOnShowing(event -> button.getItems().setAll(items()));
    button.getItems().setAll(items());
    table.setSortPolicy(
        sorted -> {
          sort();
          return true;
        });
    arrange(preferences);
  }

  /** The column that keys act on. */
  ObjectProperty<EventColumn> current() {
    return current;
  }

  /** What is shown, in its order. */
  List<EventColumn> shown() {
    return table.getColumns().stream().map(column -> EventColumn.valueOf(column.getId())).toList();
  }

  /** The node of the header of a column that is shown. */
  TableColumn<EventId, ?> column(EventColumn wanted) {
    return of(wanted);
  }

  /** Goes to the column so many places to the right; whether there is one. */
  boolean move(int places) {
    List<EventColumn> all = shown();
    int at = all.indexOf(current.get()) + places;
    if (at < 0 || at >= all.size()) {
      return false;
    }
    current.set(all.get(at));
    table.scrollToColumn(of(all.get(at)));
    return true;
  }

  /** What is to be remembered. */
  TablePreferences preferences() {
    EventSort sort = model.sortProperty().get();
    List<TablePreferences.Column> all =
        table.getColumns().stream()
            .map(column -> new TablePreferences.Column(column.getId(), column.getWidth()))
            .toList();
    kept = kept.withColumns(all, sort.column().name(), sort.descending());
    return kept;
  }

  private void arrange(TablePreferences wanted) {
    arranging = true;
    List<TableColumn<EventId, @Nullable EventRow>> all = new ArrayList<>();
    for (TablePreferences.Column column : wanted.columns()) {
      known(column.name())
          .filter(known -> !all.contains(of(known)))
          .ifPresent(
              known -> {
                of(known).setPrefWidth(Math.max(LEAST_PX, column.widthPx()));
                all.add(of(known));
              });
    }
    if (all.isEmpty()) {
      all.add(of(EventColumn.TITLE));
    }
    table.getColumns().setAll(all);
    EventSort sort =
        new EventSort(known(wanted.sort()).orElse(EventColumn.TIME), wanted.descending());
    model.sortProperty().set(sort);
    if (shown().contains(sort.column())) {
      of(sort.column())
          .setSortType(
              sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(List.of(of(sort.column())));
    }
    arranging = false;
    keepCurrent();
  }

  /** Without any column to sort by, the events stand in time order. */
  private void sort() {
    if (arranging) {
      return;
    }
    EventSort sort =
        table.getSortOrder().stream()
            .findFirst()
            .map(
                column ->
                    new EventSort(
                        EventColumn.valueOf(column.getId()),
                        column.getSortType() == TableColumn.SortType.DESCENDING))
            .orElse(EventSort.BY_TIME);
    model.sortProperty().set(sort);
  }

  private void keepCurrent() {
    if (!shown().contains(current.get())) {
      current.set(shown().get(0));
    }
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (EventColumn column : EventColumn.values()) {
      CheckMenuItem item = new CheckMenuItem(texts.of("column", column));
      boolean isShown = shown().contains(column);
      item.setSelected(isShown);
      // The last one stays, or there would be nothing to take hold of.
      item.setDisable(isShown && table.getColumns().size() == 1);
      item.setOnAction(event -> show(column, !isShown));
      items.add(item);
    }
    MenuItem usual = new MenuItem(texts.get("columns.reset"));
    usual.setOnAction(event -> arrange(TablePreferences.initial()));
    items.add(new SeparatorMenuItem());
    items.add(usual);
    return items;
  }

  private void show(EventColumn column, boolean wanted) {
    if (wanted) {
      table.getColumns().add(of(column));
      table.scrollToColumn(of(column));
    } else {
      table.getColumns().remove(of(column));
    }
    keepCurrent();
  }

  private TableColumn<EventId, @Nullable EventRow> of(EventColumn column) {
    return columns.computeIfAbsent(column, this::make);
  }

  private TableColumn<EventId, @Nullable EventRow> make(EventColumn column) {
    TableColumn<EventId, @Nullable EventRow> made = new TableColumn<>(texts.of("column", column));
    made.setId(column.name());
    made.setMinWidth(LEAST_PX);
    made.setPrefWidth(USUAL_PX);
    made.setEditable(false);
    made.setContextMenu(headerMenu);
    made.setCellValueFactory(features -> model.line(features.getValue()));
    made.setCellFactory(of -> new EventCell(column, table, model, current));
    return made;
  }

  private static Optional<EventColumn> known(String name) {
    return Arrays.stream(EventColumn.values())
        .filter(column -> column.name().equals(name))
        .findFirst();
  }
}
