package app.throughline.model;

import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the timeline needs of every event of a case, in columns and in {@link TimeOrder}. Immutable.
 *
 * <p>An event's <em>position</em> is its place in that order: 0 to {@link #size()} - 1, undated
 * events last. Positions are of one version of the index only; ids stay.
 */
public final class EventIndex {
  /** The source says "about". */
  public static final int APPROXIMATE = 1;

  /** The source, or the reading of it, is doubtful. */
  public static final int UNCERTAIN = 1 << 1;

  /** The limits are our reading of a vague word. */
  public static final int SOFT = 1 << 2;

  /** A claim contradicts the event, or its links contradict its time. */
  public static final int DISPUTED = 1 << 3;

  /** Its links tightened its bounds. */
  public static final int DERIVED = 1 << 4;

  /** It is a span; otherwise a moment. */
  public static final int SPAN = 1 << 5;

  /** No limit of its time is known. */
  public static final int UNDATED = 1 << 6;

  /** Its links contradict its time, or what is said of its time cannot all be true. */
  public static final int CONTRADICTORY = 1 << 7;

  /** Claims of it give times that cannot all be true. */
  public static final int RIVAL = 1 << 8;

  /** What {@link #best} answers where there is no estimate. */
  public static final long NO_BEST = Long.MIN_VALUE;

  private static final EventStatus[] STATUSES = EventStatus.values();
  private static final Importance[] IMPORTANCES = Importance.values();

  /** The index of an empty case. */
  public static final EventIndex EMPTY = new EventIndex(List.of());

  private final long[] ids;
  private final long[] lanes;
  private final long[] startEarliest;
  private final long[] startLatest;
  private final long[] endEarliest;
  private final long[] endLatest;
  private final long[] best;
  private final byte[] statuses;
  private final byte[] importances;
  private final short[] flags;
  private final int[] titleLengths;
  private final int[] tieOrders;
  private final int[] colors;
  private final Map<EventId, Integer> positions;
  private final int datedCount;

  private EventIndex(List<IndexRow> sorted) {
    int n = sorted.size();
    ids = new long[n];
    lanes = new long[n];
    startEarliest = new long[n];
    startLatest = new long[n];
    endEarliest = new long[n];
    endLatest = new long[n];
    best = new long[n];
    statuses = new byte[n];
    importances = new byte[n];
    flags = new short[n];
    titleLengths = new int[n];
    tieOrders = new int[n];
    colors = new int[n];
    positions = new HashMap<>(n * 2);
    int dated = 0;
    for (int i = 0; i < n; i++) {
      IndexRow row = sorted.get(i);
      set(i, row);
      dated += row.placement().isUndated() ? 0 : 1;
    }
    datedCount = dated;
  }

  @SuppressWarnings("EnumOrdinal") // a byte a row; the ordinals never leave this class
  private void set(int i, IndexRow row) {
    Placement placement = row.placement();
    TimeBounds end = placement.over();
    Long estimate = placement.best();
    ids[i] = row.id().value();
    lanes[i] = row.lane().value();
    startEarliest[i] = placement.start().earliest();
    startLatest[i] = placement.start().latest();
    endEarliest[i] = end.earliest();
    endLatest[i] = end.latest();
    best[i] = estimate == null ? NO_BEST : estimate;
    statuses[i] = (byte) row.status().ordinal();
    importances[i] = (byte) row.importance().ordinal();
    flags[i] =
        (short)
            (row.flags()
                | (placement.soft() ? SOFT : 0)
                | (placement.derived() ? DERIVED : 0)
                | (placement.contradictory() ? DISPUTED | CONTRADICTORY : 0)
                | (placement.end() != null ? SPAN : 0)
                | (placement.isUndated() ? UNDATED : 0));
    titleLengths[i] = row.titleLength();
    tieOrders[i] = row.tieOrder();
    colors[i] = row.color();
    positions.put(row.id(), i);
  }

  /** The index of these events, in any order, each once. */
  public static EventIndex of(Collection<IndexRow> rows) {
    List<IndexRow> sorted = new ArrayList<>(rows);
    sorted.sort(TimeOrder.COMPARATOR);
    return new EventIndex(sorted);
  }

  /** This index with some events added or changed, and others gone. */
  public EventIndex with(Collection<IndexRow> changed, Collection<EventId> removed) {
    Set<EventId> replaced = new HashSet<>(removed);
    for (IndexRow row : changed) {
      replaced.add(row.id());
    }
    List<IndexRow> rows = new ArrayList<>(size() + changed.size());
    for (int i = 0; i < size(); i++) {
      IndexRow row = row(i);
      if (!replaced.contains(row.id())) {
        rows.add(row);
      }
    }
    List<IndexRow> added = new ArrayList<>(changed);
    added.sort(TimeOrder.COMPARATOR);
    for (IndexRow row : added) {
      int at = Collections.binarySearch(rows, row, TimeOrder.COMPARATOR);
      rows.add(at < 0 ? -at - 1 : at, row);
    }
    return new EventIndex(rows);
  }

  /** The number of events. */
  public int size() {
    return ids.length;
  }

  /** The number of events whose time has a limit; they have the positions below this. */
  public int datedCount() {
    return datedCount;
  }

  /** The event at a position. */
  public EventId id(int position) {
    return new EventId(ids[position]);
  }

  /** An event's position, or -1 if the case has it no more. */
  public int position(EventId id) {
    return positions.getOrDefault(id, -1);
  }

  /** The lane of the event at a position. */
  public LaneId lane(int position) {
    return new LaneId(lanes[position]);
  }

  /** The first possible instant of the moment or the span's start, or {@link TimeBounds#PAST}. */
  public long startEarliest(int position) {
    return startEarliest[position];
  }

  /**
   * The first instant too late for the moment or the span's start, or {@link TimeBounds#FUTURE}.
   */
  public long startLatest(int position) {
    return startLatest[position];
  }

  /** The first possible instant of the span's end; of a moment the same as its start's. */
  public long endEarliest(int position) {
    return endEarliest[position];
  }

  /** The first instant too late for the span's end; of a moment the same as its start's. */
  public long endLatest(int position) {
    return endLatest[position];
  }

  /** The best estimate, epoch milliseconds UTC, or {@link #NO_BEST}. */
  public long best(int position) {
    return best[position];
  }

  /** How well established the event is. */
  public EventStatus status(int position) {
    return STATUSES[statuses[position]];
  }

  /** How much the event matters. */
  public Importance importance(int position) {
    return IMPORTANCES[importances[position]];
  }

  /** Whether the event has one of this class's flags. */
  public boolean is(int position, int flag) {
    return (flags[position] & flag) != 0;
  }

  /** All of the event's flags of this class, as a sum. */
  public int flags(int position) {
    return flags[position];
  }

  /** The title's length in characters. */
  public int titleLength(int position) {
    return titleLengths[position];
  }

  /** {@code 0xRRGGBB} in place of the lane's colour, or -1. */
  public int color(int position) {
    return colors[position];
  }

  /** The instant that the event is ordered by, see {@link TimeOrder}; ascends with the position. */
  public long sortMillis(int position) {
    if (best[position] != NO_BEST) {
      return best[position];
    }
    TimeBounds start = new TimeBounds(startEarliest[position], startLatest[position]);
    TimeBounds end =
        is(position, SPAN) ? new TimeBounds(endEarliest[position], endLatest[position]) : null;
    return TimeOrder.millis(null, start, end);
  }

  /** The user's own order of events that are equal in time. */
  public int tieOrder(int position) {
    return tieOrders[position];
  }

  /** Whether two dated events are ordered by the same instant, or neither is dated. */
  public boolean isEqualInTime(int one, int other) {
    boolean dated = !is(one, UNDATED);
    return dated == !is(other, UNDATED) && (!dated || sortMillis(one) == sortMillis(other));
  }

  /** The limits between which the event at a position is drawn. */
  public TimeLimits limits(int position) {
    Placement placement = row(position).placement();
    return new TimeLimits(placement.start(), placement.end(), placement.best());
  }

  /** All that the index has of the event at a position. */
  public IndexRow row(int position) {
    TimeBounds start = new TimeBounds(startEarliest[position], startLatest[position]);
    TimeBounds end =
        is(position, SPAN) ? new TimeBounds(endEarliest[position], endLatest[position]) : null;
    Long estimate = best[position] == NO_BEST ? null : Long.valueOf(best[position]);
    Placement placement =
        new Placement(
            start,
            end,
            estimate,
            is(position, SOFT),
            is(position, DERIVED),
            is(position, CONTRADICTORY));
    return new IndexRow(
        id(position),
        lane(position),
        placement,
        status(position),
        importance(position),
        flags[position] & (APPROXIMATE | UNCERTAIN | DISPUTED | RIVAL),
        titleLengths[position],
        tieOrders[position],
        colors[position]);
  }

  /** The ids in time order; a copy. */
  public long[] ids() {
    return Arrays.copyOf(ids, ids.length);
  }
}
