package app.throughline.ui.filter;

import app.throughline.model.Arrangement;
import app.throughline.model.EventFilter;
import app.throughline.model.Grouping;
import app.throughline.ui.filter.Facets.Facet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The conditions on one kind of thing. Lanes and statuses are ticked while they are shown; of the
 * others those are ticked that an event must have one of, and none means no condition.
 */
public final class FilterSection {
  /** So many rows make a list long: it gets a box to find in it. */
  static final int LONG = 10;

  /** More rows than these nobody reads: one finds in them. */
  static final int MOST = 60;

  private final Grouping kind;
  private final ObjectProperty<Arrangement> arrangement;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final StringProperty find = new SimpleStringProperty("");
  private final BooleanProperty open;
  private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper unlisted = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper named = new ReadOnlyIntegerWrapper();
  private List<Facet> all = List.of();
  private Map<String, Integer> counts = Map.of();
  private boolean following;

  /**
   * A line of the section.
   *
   * @param key what the filter calls it
   * @param name what a person calls it
   * @param rgb the colour of its box, or -1 for none
   * @param count how many events it has
   * @param ticked whether it is ticked
   */
  public record Row(
      String key, String name, int rgb, IntegerProperty count, BooleanProperty ticked) {}

  FilterSection(Grouping kind, ObjectProperty<Arrangement> arrangement) {
    this.kind = kind;
    this.arrangement = arrangement;
    this.open = new SimpleBooleanProperty(hides());
    find.addListener((observable, was, is) -> fill());
    arrangement.addListener((observable, was, is) -> follow());
  }

  /** What kind of thing it is about. */
  public Grouping kind() {
    return kind;
  }

  /** The lines: of a long list the first, the ticked ones, and what fits the words to find. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** The words to find in a long list. */
  public StringProperty find() {
    return find;
  }

  /** Whether its lines are shown. */
  public BooleanProperty open() {
    return open;
  }

  /** How many things there are. */
  public ReadOnlyIntegerProperty size() {
    return size.getReadOnlyProperty();
  }

  /** How many things fit the words to find and are not listed. */
  public ReadOnlyIntegerProperty unlisted() {
    return unlisted.getReadOnlyProperty();
  }

  /** How many things the condition names; 0 if there is none. */
  public ReadOnlyIntegerProperty named() {
    return named.getReadOnlyProperty();
  }

  /** Shows only the events of a line. */
  public void onlyThis(Row row) {
    set(hides() ? allBut(row.key()) : Set.of(row.key()));
  }

  /** Shows the events of every line but this one. */
  public void allButThis(Row row) {
    set(hides() ? Set.of(row.key()) : allBut(row.key()));
  }

  /** Takes the condition away. */
  public void clear() {
    set(Set.of());
  }

  /** Whether a tick means shown, and none hidden. */
  boolean hides() {
    return kind == Grouping.LANE || kind == Grouping.STATUS;
  }

  void show(List<Facet> facets) {
    all = facets;
    size.set(facets.size());
    fill();
  }

  void count(Map<String, Integer> fresh) {
    counts = fresh;
    rows.forEach(row -> row.count().set(counts.getOrDefault(row.key(), 0)));
  }

  private void fill() {
    Set<String> named = filter().keys(kind);
    String wanted = find.get().strip().toLowerCase(Locale.ROOT);
    List<Facet> fitting = new ArrayList<>();
    int left = 0;
    for (Facet facet : all) {
      boolean fits = facet.name().toLowerCase(Locale.ROOT).contains(wanted);
      if (named.contains(facet.key()) || (fits && fitting.size() < MOST)) {
        fitting.add(facet);
      } else if (fits) {
        left++;
      }
    }
    unlisted.set(left);
    // The lines stay while they say the same, and with them the focus.
    if (!outline(rows).equals(fitting)) {
      rows.setAll(fitting.stream().map(this::row).toList());
    }
    count(counts);
    follow();
  }

  private Row row(Facet facet) {
    BooleanProperty ticked = new SimpleBooleanProperty(isTicked(facet.key()));
    ticked.addListener((observable, was, is) -> toggle(facet.key(), is));
    return new Row(facet.key(), facet.name(), facet.rgb(), new SimpleIntegerProperty(), ticked);
  }

  /** Shows what the arrangement says after something else has changed it. */
  private void follow() {
    following = true;
    rows.forEach(row -> row.ticked().set(isTicked(row.key())));
    following = false;
    named.set(filter().keys(kind).size());
  }

  private boolean isTicked(String key) {
    return filter().keys(kind).contains(key) != hides();
  }

  private void toggle(String key, boolean ticked) {
    if (following) {
      return;
    }
    Set<String> named = new HashSet<>(filter().keys(kind));
    if (ticked == hides()) {
      named.remove(key);
    } else {
      named.add(key);
    }
    set(named);
  }

  private void set(Set<String> keys) {
    arrangement.set(arrangement.get().withFilter(filter().withKeys(kind, keys)));
  }

  private Set<String> allBut(String key) {
    return all.stream()
        .map(Facet::key)
        .filter(other -> !other.equals(key))
        .collect(Collectors.toSet());
  }

  private EventFilter filter() {
    return arrangement.get().filter();
  }

  private static List<Facet> outline(List<Row> rows) {
    return rows.stream().map(row -> new Facet(row.key(), row.name(), row.rgb())).toList();
  }
}
