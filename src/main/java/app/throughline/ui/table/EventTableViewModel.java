package app.throughline.ui.table;

import app.throughline.exchange.Cells;
import app.throughline.model.CaseId;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventSort;
import app.throughline.model.LaneId;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.time.TimeStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The table of the events that a window shows: their order, their lines, and their copy. */
public final class EventTableViewModel {
  /** So many rows can be copied at once; more do no spreadsheet good. */
  static final int MAX_COPIED = 100_000;

  private final CaseSession session;
  private TimeStyle style;
  private final ObservableValue<@Nullable Grouped> shown;
  private final ObjectProperty<Set<EventId>> selection;
  private final Consumer<Throwable> onError;
  private final Texts texts = new Texts("table");
  private final EventLines lines;
  private final ObjectProperty<EventSort> sort = new SimpleObjectProperty<>(EventSort.BY_TIME);
  private final ReadOnlyObjectWrapper<TableOrder> order =
      new ReadOnlyObjectWrapper<>(TableOrder.EMPTY);
  private final ReadOnlyObjectWrapper<CellWords> words = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper emptiness = new ReadOnlyStringWrapper("");
  private final InvalidationListener onShown = changed -> reorder();
  private final Runnable unsubscribe;
  private int orders;

  /**
   * A table.
   *
   * @param session the open case
   * @param style how times are told at first
   * @param shown which events the window shows
   * @param selection the selected events, shared with the timeline
   * @param onError told of what failed
   */
  public EventTableViewModel(
      CaseSession session,
      TimeStyle style,
      ObservableValue<@Nullable Grouped> shown,
      ObjectProperty<Set<EventId>> selection,
      Consumer<Throwable> onError) {
    this.session = session;
    this.style = style;
    this.shown = shown;
    this.selection = selection;
    this.onError = onError;
    lines = new EventLines(session);
    words.set(new CellWords(session.snapshot(), style));
    unsubscribe = session.onChange(this::take);
    sort.addListener(onShown);
    shown.addListener(onShown);
    reorder();
  }

  /** Which events stand in which rows. */
  public ReadOnlyObjectProperty<TableOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** How the rows are ordered. */
  public ObjectProperty<EventSort> sortProperty() {
    return sort;
  }

  /** The selected events, in the order of their selection. */
  public ObjectProperty<Set<EventId>> selectionProperty() {
    return selection;
  }

  /** How many rows there are and how many of them are selected, in words. */
  public ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** Why there are no rows, in words; empty if there are some. */
  public ReadOnlyStringProperty emptinessProperty() {
    return emptiness.getReadOnlyProperty();
  }

  /** Whether the case has events that are not shown. */
  public boolean isFiltered() {
    return session.snapshot().index().size() > order.get().size();
  }

  /** Why nothing can be edited, in plain words, or null if it can. */
  public @Nullable String readOnly() {
    return session.snapshot().readOnly();
  }

  /** An event's line; null in it until it is read. */
  public ReadOnlyObjectProperty<@Nullable EventRow> line(EventId event) {
    return lines.of(event);
  }

  /** What the cells say; another one when names or the zone have changed. */
  ReadOnlyObjectProperty<CellWords> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** The selected events that have a row, in the order of the rows. */
  public List<EventId> selectedRows() {
    TableOrder now = order.get();
    return selection.get().stream()
        .mapToInt(now::row)
        .filter(row -> row >= 0)
        .sorted()
        .mapToObj(now::event)
        .toList();
  }

  /** What came of copying: the text, and how many events it has. */
  public record Copy(String text, int events) {}

  /**
   * The selected rows as text, with a row of headings; all rows where none is selected.
   *
   * @param columns what is copied of each, in this order
   * @param csv as CSV; else separated by tabs, as spreadsheets take it
   */
  public CompletionStage<Copy> copy(List<EventColumn> columns, boolean csv) {
    List<EventId> wanted = selectedRows();
    if (wanted.isEmpty()) {
      TableOrder now = order.get();
      wanted = IntStream.range(0, Math.min(now.size(), MAX_COPIED)).mapToObj(now::event).toList();
    }
    List<EventId> events = wanted.subList(0, Math.min(wanted.size(), MAX_COPIED));
    return session
        .rows(events)
        .thenApply(rows -> new Copy(text(events, rows, columns, csv), rows.size()));
  }

  private String text(
      List<EventId> events, List<EventRow> rows, List<EventColumn> columns, boolean csv) {
    Map<EventId, EventRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(column -> texts.of("column", column)).toList());
    for (EventId event : events) {
      EventRow row = byId.get(event);
      if (row != null) {
        cells.add(columns.stream().map(column -> words.get().whole(column, row)).toList());
      }
    }
    return csv ? Cells.csv(cells) : Cells.tabbed(cells);
  }

  /** How times are told. */
  TimeStyle style() {
    return style;
  }

  /** Tells times in another style from now on. */
  public void tellTimesIn(TimeStyle another) {
    style = another;
    words.set(new CellWords(session.snapshot(), style));
  }

  /** Stops listening; the session stays open. */
  public void close() {
    unsubscribe.run();
    shown.removeListener(onShown);
  }

  private void take(CaseChange change) {
    if (change.changed().stream().anyMatch(id -> id instanceof LaneId || id instanceof CaseId)) {
      words.set(new CellWords(change.snapshot(), style));
    }
    lines.take(change);
  }

  private void reorder() {
    Grouped now = shown.getValue();
    if (now == null) {
      return;
    }
    int mine = ++orders;
    session
        .ordered(now.index(), now.groups().shown(), sort.get())
        .whenComplete(
            (positions, failure) -> {
              if (positions == null) {
                onError.accept(failure);
              } else if (mine == orders) {
                show(new TableOrder(now.index(), positions), now);
              }
            });
  }

  private void show(TableOrder fresh, Grouped now) {
    order.set(fresh);
    counts.set(texts.get("counts", fresh.size()));
    String key = now.index().size() == 0 ? "empty.case" : "empty.filter";
    emptiness.set(fresh.size() == 0 ? texts.get(key) : "");
  }
}
