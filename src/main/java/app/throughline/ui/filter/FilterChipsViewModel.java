package app.throughline.ui.filter;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.Grouping;
import app.throughline.model.Texts;
import app.throughline.session.Grouped;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What a view leaves out: a chip for each condition, and how many events that are. */
public final class FilterChipsViewModel {
  private static final int NAMED = 3;

  private final Texts texts = new Texts("filter");
  private final ObjectProperty<Arrangement> arrangement;
  private final ObservableValue<CaseSnapshot> snapshot;
  private final ObservableValue<@Nullable Grouped> rows;
  private final ObservableValue<TimeStyle> style;
  private final ObservableList<Chip> chips = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

  /**
   * A condition.
   *
   * @param text what it says, as short as can be
   * @param all the same with everything it names
   * @param without the arrangement without it
   */
  public record Chip(String text, String all, UnaryOperator<Arrangement> without) {}

  /** The chips of a view. */
  public FilterChipsViewModel(
      ObjectProperty<Arrangement> arrangement,
      ObservableValue<CaseSnapshot> snapshot,
      ObservableValue<@Nullable Grouped> rows,
      ObservableValue<TimeStyle> style) {
    this.arrangement = arrangement;
    this.snapshot = snapshot;
    this.rows = rows;
    this.style = style;
    style.addListener((observable, was, is) -> show());
    arrangement.addListener((observable, was, is) -> show());
    snapshot.addListener((observable, was, is) -> show());
    rows.addListener((observable, was, is) -> count());
    show();
    count();
  }

  /** The conditions, in the order of the filter pane. */
  public ObservableList<Chip> chips() {
    return chips;
  }

  /** How many events are left out. */
  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /** Takes a condition away. */
  public void remove(Chip chip) {
    arrangement.set(chip.without().apply(arrangement.get()));
  }

  /** Takes every condition away. */
  public void clear() {
    arrangement.set(arrangement.get().withFilter(EventFilter.NONE).withHiddenRows(Set.of()));
  }

  private void count() {
    Grouped shown = rows.getValue();
    int all = shown == null ? 0 : shown.index().size();
    int left = shown == null ? 0 : all - shown.groups().shown().size();
    summary.set(texts.get("chips.summary", left, all));
  }

  private void show() {
    EventFilter filter = arrangement.get().filter();
    Facets facets = new Facets(snapshot.getValue());
    List<Chip> fresh = new ArrayList<>();
    for (Grouping kind : Grouping.values()) {
      Set<String> keys = filter.keys(kind);
      if (!keys.isEmpty()) {
        List<String> names = facets.names(kind, keys);
        fresh.add(named("chip." + kind, names, was -> was.withKeys(kind, Set.of())));
      }
    }
    if (filter.hasRange()) {
      TimeWords words = new TimeWords(style.getValue(), snapshot.getValue().info().zone());
      String told = DateRange.told(filter.fromMillis(), filter.toMillis(), words, texts);
      fresh.add(chip(told, told, was -> was.withRange(Long.MIN_VALUE, Long.MAX_VALUE)));
    }
    if (filter.conflictsOnly()) {
      fresh.add(chip("chip.conflicts", was -> was.withConflictsOnly(false)));
    }
    if (filter.undatedOnly()) {
      fresh.add(chip("chip.undated", was -> was.withUndatedOnly(false)));
    }
    if (!filter.words().isBlank()) {
      String text = texts.get("chip.words", filter.words().strip());
      fresh.add(chip(text, text, was -> was.withWords("")));
    }
    hiddenRows(facets, fresh);
    chips.setAll(fresh);
  }

  /** Rows that are hidden leave their events out too, in the grouping that has them. */
  private void hiddenRows(Facets facets, List<Chip> fresh) {
    Grouping grouping = arrangement.get().grouping();
    String prefix = grouping.name().toLowerCase(Locale.ROOT) + ":";
    Set<String> keys =
        arrangement.get().hiddenRows().stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (keys.isEmpty() || grouping == Grouping.LANE || grouping == Grouping.STATUS) {
      return;
    }
    List<String> names = new ArrayList<>();
    if (keys.remove("")) {
      names.add(new Texts("words").of("grouping.none", grouping));
    }
    names.addAll(facets.names(grouping, keys));
    String all = String.join(", ", names);
    fresh.add(
        new Chip(
            texts.get("chip.rows", shortened(names)),
            texts.get("chip.rows", all),
            was -> was.withHiddenRows(others(was.hiddenRows(), prefix))));
  }

  private static Set<String> others(Set<String> rows, String prefix) {
    return rows.stream().filter(key -> !key.startsWith(prefix)).collect(Collectors.toSet());
  }

  private Chip named(String key, List<String> names, UnaryOperator<EventFilter> without) {
    return chip(
        texts.get(key, shortened(names)), texts.get(key, String.join(", ", names)), without);
  }

  private String shortened(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() > NAMED ? texts.get("chip.more", first, names.size() - NAMED) : first;
  }

  private Chip chip(String key, UnaryOperator<EventFilter> without) {
    return chip(texts.get(key), texts.get(key), without);
  }

  private static Chip chip(String text, String all, UnaryOperator<EventFilter> without) {
    return new Chip(text, all, was -> was.withFilter(without.apply(was.filter())));
  }
}
