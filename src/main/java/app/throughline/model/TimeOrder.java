package app.throughline.model;

import app.throughline.time.TimeBounds;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The one order of events whose times are known in part: that of the {@link EventIndex}, and so of
 * the table's time column, of Tab on the timeline, of lists, exports and the {@code events}
 * command.
 *
 * <p>Every dated event has one instant that it is ordered by:
 *
 * <ol>
 *   <li>the best estimate of its moment, or of its start;
 *   <li>else the first instant at which it may start: "14 June" stands before what happened at a
 *       stated hour of that day, as a heading does, and where its mark begins;
 *   <li>else, where only the other limit is known, the last instant at which it may start: "before
 *       20:00" stands before what happened at 20:00;
 *   <li>else, of a span of which only the end is known, the first instant at which it may end, or
 *       the last one;
 *   <li>else, of what has always been and will always be, none: it comes after the other dated
 *       ones.
 * </ol>
 *
 * <p>Undated events come last. Events of the same instant, and the undated ones, stand in the
 * user's own order ({@link Event#tieOrder}), then in the order in which they were made (their id).
 *
 * <p>Why one instant: "certainly before" is only a partial order, and one that compared any two
 * events by whatever both happen to have would run in circles. The instant is one at which the
 * event may start, so an event that certainly starts before another always stands before it. Why
 * not the middle of the range: it does not exist where one limit is unknown, and it moves when the
 * later limit becomes better known, though nothing has been learned of the earlier one.
 */
public final class TimeOrder {
  /** Total, and consistent with equals of ids. */
  static final Comparator<IndexRow> COMPARATOR =
      Comparator.comparing((IndexRow row) -> row.placement().isUndated())
          .thenComparingLong(row -> millis(row.placement()))
          .thenComparingInt(IndexRow::tieOrder)
          .thenComparingLong(row -> row.id().value());

  private TimeOrder() {}

  /**
   * The instant that a placement is ordered by, epoch milliseconds UTC; {@link TimeBounds#FUTURE}
   * if it has none.
   */
  public static long millis(Placement placement) {
    return millis(placement.best(), placement.start(), placement.end());
  }

  static long millis(@Nullable Long best, TimeBounds start, @Nullable TimeBounds end) {
    if (best != null) {
      return best;
    }
    if (start.earliest() != TimeBounds.PAST) {
      return start.earliest();
    }
    long endLatest = end == null || end.isOpenEnd() ? TimeBounds.FUTURE : end.latest();
    if (start.latest() != TimeBounds.FUTURE && !start.isOpenEnd()) {
      return Math.min(start.latest(), endLatest) - 1;
    }
    if (end != null && !end.isOpenEnd() && end.earliest() != TimeBounds.PAST) {
      return end.earliest();
    }
    return endLatest == TimeBounds.FUTURE ? TimeBounds.FUTURE : endLatest - 1;
  }
}
