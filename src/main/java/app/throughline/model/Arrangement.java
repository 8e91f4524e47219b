package app.throughline.model;

import java.util.Set;

/**
 * How a view arranges the events: what its rows stand for, and what it leaves out.
 *
 * @param grouping what the rows stand for
 * @param filter which events are shown
 * @param hiddenRows the keys of rows that are left out; an event that stands in no other row is not
 *     shown. Lanes and statuses are hidden by the filter instead, in every grouping
 * @param collapsedRows the keys of rows of which only the density is shown
 */
public record Arrangement(
    Grouping grouping, EventFilter filter, Set<String> hiddenRows, Set<String> collapsedRows) {
  /** Every event in the row of its lane. */
  public static final Arrangement PLAIN = of(Grouping.LANE, EventFilter.NONE);

  /** Copies the sets. */
  public Arrangement {
    hiddenRows = Set.copyOf(hiddenRows);
    collapsedRows = Set.copyOf(collapsedRows);
  }

  /** With no row hidden or collapsed. */
  public static Arrangement of(Grouping grouping, EventFilter filter) {
    return new Arrangement(grouping, filter, Set.of(), Set.of());
  }

  /** The same with rows that stand for something else. */
  public Arrangement withGrouping(Grouping other) {
    return new Arrangement(other, filter, hiddenRows, collapsedRows);
  }

  /** The same with another filter. */
  public Arrangement withFilter(EventFilter other) {
    return new Arrangement(grouping, other, hiddenRows, collapsedRows);
  }

  /** The same with other rows hidden. */
  public Arrangement withHiddenRows(Set<String> keys) {
    return new Arrangement(grouping, filter, keys, collapsedRows);
  }

  /** The same with other rows collapsed. */
  public Arrangement withCollapsedRows(Set<String> keys) {
    return new Arrangement(grouping, filter, hiddenRows, keys);
  }
}
