package app.throughline.timeline;

import app.throughline.layout.Viewport;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeBounds;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The events that a timeline shows, in time order, the undated ones last. */
final class EventOrder {
  private final EventIndex index;
  private final BitSet shown;

  EventOrder(EventIndex index, EventGroups groups) {
    this.index = index;
    this.shown = new BitSet(index.size());
    groups.shown().stream().forEach(shown::set);
  }

  /** The number of events shown. */
  int size() {
    return shown.cardinality();
  }

  /** The event after this one; null after the last, or if this one is not shown. */
  @Nullable EventId after(EventId event) {
    int position = index.position(event);
    return position < 0 ? null : idAt(shown.nextSetBit(position + 1));
  }

  /** The event before this one; null before the first, or if this one is not shown. */
  @Nullable EventId before(EventId event) {
    int position = index.position(event);
    return position <= 0 ? null : idAt(shown.previousSetBit(position - 1));
  }

  /** The first dated event, or null. */
  @Nullable EventId first() {
    int position = shown.nextSetBit(0);
    return position >= index.datedCount() ? null : idAt(position);
  }

  /** The last dated event, or null. */
  @Nullable EventId last() {
    return index.datedCount() == 0 ? null : idAt(shown.previousSetBit(index.datedCount() - 1));
  }

  /**
   * The first event that starts within a viewport, else the first of all; null if there is none.
   */
  @Nullable EventId firstIn(Viewport viewport) {
    int low = 0;
    int high = index.datedCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index.sortMillis(middle) < viewport.startMillis()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int position = shown.nextSetBit(low);
    if (position < 0 || index.sortMillis(position) >= viewport.endMillis()) {
      position = shown.nextSetBit(0);
    }
    return idAt(position);
  }

  /** The finite limits of an event's time; null if it is undated or gone. */
  @Nullable TimeBounds hull(EventId event) {
    int position = index.position(event);
    if (position < 0 || index.is(position, EventIndex.UNDATED)) {
      return null;
    }
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    long[] limits = {
      index.startEarliest(position), index.startLatest(position),
      index.endEarliest(position), index.endLatest(position)
    };
    for (long limit : limits) {
      if (limit != TimeBounds.PAST && limit != TimeBounds.FUTURE) {
        low = Math.min(low, limit);
        high = Math.max(high, limit);
      }
    }
    return low > high ? null : new TimeBounds(low, Math.max(high, low + 1));
  }

  private @Nullable EventId idAt(int position) {
    return position < 0 || position >= index.size() ? null : index.id(position);
  }
}
