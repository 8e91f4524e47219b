package app.throughline.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Moves events among those that the {@link TimeOrder} orders by the same instant, or among the
 * undated ones: the user's own order.
 */
public final class TieOrder {
  private final EventIndex index;
  private final Set<EventId> selected;
  private final IntPredicate shown;

  /**
   * Prepares to move events.
   *
   * @param selected what is to be moved
   * @param shown the positions that the user sees; an event moves past one of these, or not at all
   */
  public TieOrder(EventIndex index, Set<EventId> selected, IntPredicate shown) {
    this.index = index;
    this.selected = selected;
    this.shown = shown;
  }

  /**
   * Every event whose {@link Event#tieOrder} changes when the selected ones are moved past one of
   * their equals, and its new value; as few as will do. Empty if nothing can be moved.
   *
   * @param later towards the end of the order
   */
  public Map<EventId, Integer> moved(boolean later) {
    Map<EventId, Integer> changes = new LinkedHashMap<>();
    int from = 0;
    while (from < index.size()) {
      int to = from + 1;
      while (to < index.size() && index.isEqualInTime(from, to)) {
        to++;
      }
      if (to - from > 1) {
        changes.putAll(moved(from, to, later));
      }
      from = to;
    }
    return changes;
  }

  private Map<EventId, Integer> moved(int from, int to, boolean later) {
    List<Integer> order = new ArrayList<>();
    for (int position = from; position < to; position++) {
      order.add(position);
    }
    boolean any = false;
    for (int i = 0; i < order.size(); i++) {
      int at = later ? order.size() - 1 - i : i;
      int past = isSelected(order.get(at)) ? nextShown(order, at, later ? 1 : -1) : -1;
      if (past >= 0 && !isSelected(order.get(past))) {
        order.add(past, order.remove(at));
        any = true;
      }
    }
    return any ? ties(order) : Map.of();
  }

  private boolean isSelected(int position) {
    return selected.contains(index.id(position));
  }

  private int nextShown(List<Integer> order, int at, int step) {
    for (int i = at + step; i >= 0 && i < order.size(); i += step) {
      if (shown.test(order.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private Map<EventId, Integer> ties(List<Integer> order) {
    Map<EventId, Integer> raised = raised(order);
    Map<EventId, Integer> lowered = lowered(order);
    if (raised != null && (lowered == null || raised.size() <= lowered.size())) {
      return raised;
    }
    return lowered != null ? lowered : numbered(order);
  }

  /** Gives each that must come later than the one before it no more than that takes. */
  private @Nullable Map<EventId, Integer> raised(List<Integer> order) {
    Map<EventId, Integer> changes = new LinkedHashMap<>();
    long before = Long.MIN_VALUE;
    long idBefore = 0;
    for (int position : order) {
      long id = index.id(position).value();
      long least = id > idBefore || before == Long.MIN_VALUE ? before : before + 1;
      long tie = Math.max(least, index.tieOrder(position));
      if (tie > Integer.MAX_VALUE) {
        return null;
      }
      note(changes, position, tie);
      before = tie;
      idBefore = id;
    }
    return changes;
  }

  private @Nullable Map<EventId, Integer> lowered(List<Integer> order) {
    Map<EventId, Integer> changes = new LinkedHashMap<>();
    long after = Long.MAX_VALUE;
    long idAfter = 0;
    for (int i = order.size() - 1; i >= 0; i--) {
      int position = order.get(i);
      long id = index.id(position).value();
      long most = id < idAfter || after == Long.MAX_VALUE ? after : after - 1;
      long tie = Math.min(most, index.tieOrder(position));
      if (tie < Integer.MIN_VALUE) {
        return null;
      }
      note(changes, position, tie);
      after = tie;
      idAfter = id;
    }
    return changes;
  }

  private Map<EventId, Integer> numbered(List<Integer> order) {
    Map<EventId, Integer> changes = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      note(changes, order.get(i), i);
    }
    return changes;
  }

  private void note(Map<EventId, Integer> changes, int position, long tie) {
    if (tie != index.tieOrder(position)) {
      changes.put(index.id(position), (int) tie);
    }
  }
}
