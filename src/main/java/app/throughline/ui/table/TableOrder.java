package app.throughline.ui.table;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import java.util.Arrays;

/** Which events stand in which rows. Immutable. */
public final class TableOrder {
  /** No rows. */
  static final TableOrder EMPTY = new TableOrder(EventIndex.EMPTY, new int[0]);

  private final EventIndex index;
  private final int[] positions;
  private final int[] rows;

  /** The events at these positions of an index, in this order. */
  TableOrder(EventIndex index, int[] positions) {
    this.index = index;
    this.positions = positions.clone();
    rows = new int[index.size()];
    Arrays.fill(rows, -1);
    for (int row = 0; row < positions.length; row++) {
      rows[positions[row]] = row;
    }
  }

  /** The number of rows. */
  public int size() {
    return positions.length;
  }

  /** The event in a row. */
  public EventId event(int row) {
    return index.id(positions[row]);
  }

  /** The row of an event, or -1 if it has none. */
  public int row(EventId event) {
    int position = index.position(event);
    return position < 0 ? -1 : rows[position];
  }
}
