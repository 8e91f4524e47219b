package app.throughline.model;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of events as positions in an {@link EventIndex}. Immutable. */
public final class EventSet {
  /** No events. */
  public static final EventSet EMPTY = new EventSet(new BitSet());

  private final BitSet positions;
  private final int size;

  private EventSet(BitSet positions) {
    this.positions = positions;
    this.size = positions.cardinality();
  }

  /** The positions that are set. */
  public static EventSet of(BitSet positions) {
    return new EventSet((BitSet) positions.clone());
  }

  /** Every event of an index. */
  public static EventSet all(EventIndex index) {
    BitSet positions = new BitSet();
    positions.set(0, index.size());
    return new EventSet(positions);
  }

  /** Whether the event at a position is in the set. */
  public boolean contains(int position) {
    return position >= 0 && positions.get(position);
  }

  /** How many events are in the set. */
  public int size() {
    return size;
  }

  /** The positions, ascending. */
  public IntStream stream() {
    return positions.stream();
  }
}
