package app.throughline.ui.table;

import app.throughline.model.EventId;
import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The events of a {@link TableOrder} as the items of a table; nothing is made before it is seen.
 * One list for every order, since a table that gets another list forgets what it is sorted by.
 */
final class OrderedEvents extends ObservableListBase<EventId> {
  private TableOrder order = TableOrder.EMPTY;

  /** Takes another order. */
  void show(TableOrder fresh) {
    List<EventId> before = listed(order);
    beginChange();
    order = fresh;
    nextReplace(0, fresh.size(), before);
    endChange();
  }

  @Override
  public EventId get(int row) {
    return order.event(row);
  }

  @Override
  public int size() {
    return order.size();
  }

  @Override
  public int indexOf(Object event) {
    return event instanceof EventId id ? order.row(id) : -1;
  }

  @Override
  public boolean contains(Object event) {
    return indexOf(event) >= 0;
  }

  private static List<EventId> listed(TableOrder order) {
    return new AbstractList<>() {
      @Override
      public EventId get(int row) {
        return order.event(row);
      }

      @Override
      public int size() {
        return order.size();
      }
    };
  }
}
