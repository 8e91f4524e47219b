package app.throughline.ui.rows;

import app.throughline.model.Arrangement;
import app.throughline.model.Edit;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.RowKey;
import app.throughline.model.Rules;
import app.throughline.model.Substitution;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What can be done with the rows of a view. Rows are told by their keys. */
public final class RowsViewModel {
  private final CaseSession session;
  private final ObjectProperty<Arrangement> arrangement;
  private final ObservableValue<@Nullable Grouped> rows;
  private final Consumer<Throwable> onError;
  private final RowEdits edits;
  private final Texts texts = new Texts("rows");

  /**
   * The rows of a view.
   *
   * @param session the case
   * @param author who changes it
   * @param arrangement how the view is arranged
   * @param rows the rows that are seen
   * @param onError told of what failed
   */
  public RowsViewModel(
      CaseSession session,
      String author,
      ObjectProperty<Arrangement> arrangement,
      ObservableValue<@Nullable Grouped> rows,
      Consumer<Throwable> onError) {
    this.session = session;
    this.arrangement = arrangement;
    this.rows = rows;
    this.onError = onError;
    this.edits = new RowEdits(session, author);
  }

  /** The rows that are seen, in order. */
  public List<EventGroups.Group> rows() {
    Grouped now = rows.getValue();
    return now == null ? List.of() : now.groups().groups();
  }

  /** The row of a key, or null if it is not seen. */
  public EventGroups.@Nullable Group row(@Nullable String key) {
    for (EventGroups.Group row : rows()) {
      if (row.key().equals(key)) {
        return row;
      }
    }
    return null;
  }

  /** The key of the first row that an event stands in, or null. */
  public @Nullable String rowOf(@Nullable EventId event) {
    Grouped now = rows.getValue();
    int position = now == null || event == null ? -1 : now.index().position(event);
    for (EventGroups.Group row : rows()) {
      if (Arrays.binarySearch(row.positions(), position) >= 0) {
        return row.key();
      }
    }
    return null;
  }

  /** Whether the case cannot be changed. */
  public boolean isReadOnly() {
    return session.snapshot().readOnly() != null;
  }

  /** Moves a row to a place among the others that are seen. */
  public void move(String key, int place) {
    EventGroups.Group row = row(key);
    if (row != null && place >= 0 && place < rows().size() && place != rows().indexOf(row)) {
      apply(edits.move(row, rows(), place));
    }
  }

  /** Moves a row up or, by a positive number, down. */
  public void moveBy(String key, int by) {
    EventGroups.Group row = row(key);
    if (row != null) {
      move(key, rows().indexOf(row) + by);
    }
  }

  /** Collapses a row, or expands it. */
  public void toggle(String key) {
    setCollapsed(key, !arrangement.get().collapsedRows().contains(key));
  }

  /** Collapses or expands a row. */
  public void setCollapsed(String key, boolean collapsed) {
    Set<String> keys = new HashSet<>(arrangement.get().collapsedRows());
    if (collapsed ? keys.add(key) : keys.remove(key)) {
      arrangement.set(arrangement.get().withCollapsedRows(keys));
    }
  }

  /** Collapses all rows that are seen, or expands them. */
  public void setAllCollapsed(boolean collapsed) {
    Set<String> keys = new HashSet<>(arrangement.get().collapsedRows());
    for (EventGroups.Group row : rows()) {
      if (collapsed) {
        keys.add(row.key());
      } else {
        keys.remove(row.key());
      }
    }
    arrangement.set(arrangement.get().withCollapsedRows(keys));
  }

  /** Leaves a row out of the view. */
  public void hide(String key) {
    RowKey row = RowKey.parse(key);
    Arrangement now = arrangement.get();
    EventFilter filter = now.filter();
    switch (row.grouping()) {
      case LANE -> {
        Set<LaneId> lanes = new HashSet<>(filter.hiddenLanes());
        lanes.add(new LaneId(row.id()));
        arrangement.set(now.withFilter(filter.withHidden(lanes, filter.hiddenStatuses())));
      }
      case STATUS -> {
        Set<EventStatus> statuses = new HashSet<>(filter.hiddenStatuses());
        statuses.add(EventStatus.valueOf(row.of()));
        arrangement.set(now.withFilter(filter.withHidden(filter.hiddenLanes(), statuses)));
      }
      default -> {
        Set<String> hidden = new HashSet<>(now.hiddenRows());
        hidden.add(key);
        arrangement.set(now.withHiddenRows(hidden));
      }
    }
  }

  /** How many rows of the present grouping are left out. */
  public int hiddenCount() {
    Arrangement now = arrangement.get();
    return switch (now.grouping()) {
      case LANE ->
          (int)
              session.snapshot().lanes().stream()
                  .map(Lane::id)
                  .filter(now.filter().hiddenLanes()::contains)
                  .count();
      case STATUS -> now.filter().hiddenStatuses().size();
      default -> hiddenHere(now).size();
    };
  }

  /** Brings back the rows of the present grouping that were left out. */
  public void showHidden() {
    Arrangement now = arrangement.get();
    EventFilter filter = now.filter();
    if (now.grouping() == Grouping.LANE) {
      arrangement.set(now.withFilter(filter.withHidden(Set.of(), filter.hiddenStatuses())));
    } else if (now.grouping() == Grouping.STATUS) {
      arrangement.set(now.withFilter(filter.withHidden(filter.hiddenLanes(), Set.of())));
    } else {
      Set<String> left = new HashSet<>(now.hiddenRows());
      left.removeAll(hiddenHere(now));
      arrangement.set(now.withHiddenRows(left));
    }
  }

  private static Set<String> hiddenHere(Arrangement now) {
    String prefix = RowKey.prefix(now.grouping());
    return now.hiddenRows().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(Collectors.toSet());
  }

  /** Colours a row, {@code #rrggbb}; null for the colour that it has by itself. */
  public void color(String key, @Nullable String color) {
    EventGroups.Group row = row(key);
    if (row != null) {
      apply(edits.color(row, color));
    }
  }

  /** Whether a row stands for something that has a name of the user's. */
  public boolean canRename(String key) {
    RowKey row = RowKey.parse(key);
    return !isReadOnly() && row.grouping() != Grouping.STATUS && !row.isNone();
  }

  /** Whether a row has a colour only for its place, unless the user gives it one. */
  public boolean canUncolor(String key) {
    return RowKey.parse(key).grouping() != Grouping.LANE;
  }

  /** What is wrong with a name for a row, in plain words; empty if nothing. */
  public String nameProblem(String name) {
    List<Rules.Problem> problems = Rules.ofName(name);
    return problems.isEmpty() ? "" : new Texts("words").of("rule", problems.get(0));
  }

  /** What renaming a row changes besides, in plain words. */
  public String renameEffect(String key) {
    return texts.of("rename", RowKey.parse(key).grouping());
  }

  /** Renames what a row stands for; does nothing if it is called that already. */
  public void rename(String key, String typed) {
    String name = typed.strip();
    EventGroups.Group row = row(key);
    if (row == null || !canRename(key) || name.equals(row.name()) || !nameProblem(name).isEmpty()) {
      return;
    }
    RowKey of = RowKey.parse(key);
    if (of.grouping() == Grouping.TAG) {
      edits.renameTag(of.of(), name).whenComplete(this::renamed);
    } else {
      apply(edits.rename(row, name));
    }
  }

  /** What the view shows now names the tag, too. */
  private void renamed(@Nullable Substitution renaming, @Nullable Throwable error) {
    if (error != null) {
      onError.accept(error);
    } else if (renaming != null) {
      arrangement.set(renaming.in(arrangement.get()));
    }
  }

  private void apply(CompletionStage<Edit> wanted) {
    wanted
        .thenCompose(
            edit ->
                edit.changes().isEmpty()
                    ? CompletableFuture.completedFuture(null)
                    : session.apply(edit))
        .whenComplete(
            (change, error) -> {
              if (error != null) {
                onError.accept(error);
              }
            });
  }
}
