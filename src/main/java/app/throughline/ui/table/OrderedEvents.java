package app.throughline.ui.table;

import app.throughline.model.EventId;
import javafx.collections.ObservableListBase;

/**
 * The events of a {@link TableOrder} as the items of a table; nothing is made before it is seen.
 */
final class OrderedEvents extends ObservableListBase<EventId> {
  private final TableOrder order;

  OrderedEvents(TableOrder order) {
    this.order = order;
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
}
