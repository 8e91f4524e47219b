package app.throughline.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Turns extents that have been read into what is known of an event's time.
 *
 * @param zone the zone of extents that state none
 * @param zoneStated whether the words state that zone
 * @param text the words they were read from
 */
record Statement(ZoneId zone, boolean zoneStated, String text) {

  /**
   * One end of a span.
   *
   * @param extent what is stated of it, or null
   * @param open where nothing is stated: whether it is open ({@code ..}) rather than unknown
   * @param from where the words for it begin
   * @param to where they end, exclusive
   */
  record End(@Nullable Extent extent, boolean open, int from, int to) {
    /** An end of which nothing is known. */
    static End unknown(int at) {
      return new End(null, false, at, at);
    }
  }

  When moment(Extent extent, int from, int to) throws Misread {
    TimeBounds bounds = bounds(extent, from, to);
    return new When(
        bounds,
        null,
        extent.bestMillis(zone),
        extent.approximate(),
        extent.uncertain(),
        extent.hard(),
        extent.precision(),
        zoneOf(extent),
        zoneStated || extent.zone() != null,
        text);
  }

  /** A moment with other limits than its extent's, where it lies before or after a stated time. */
  When moment(Extent extent, TimeBounds limits) {
    return new When(
        limits,
        null,
        null,
        extent.approximate(),
        extent.uncertain(),
        extent.hard(),
        extent.precision(),
        zoneOf(extent),
        zoneStated || extent.zone() != null,
        text);
  }

  /** A span between two ends, at least one of them stated. */
  When span(End start, End end) throws Misread {
    Extent first = start.extent();
    Extent last = end.extent();
    TimeBounds startBounds =
        first != null
            ? bounds(first, start.from(), start.to())
            : start.open() ? TimeBounds.ALWAYS : TimeBounds.UNKNOWN;
    TimeBounds endBounds =
        last != null
            ? bounds(last, end.from(), end.to())
            : end.open() ? TimeBounds.NEVER : TimeBounds.UNKNOWN;
    if (!startBounds.isOpenEnd() && endBounds.latest() <= startBounds.earliest()) {
      throw new Misread(end.from(), end.to(), "endBeforeStart");
    }
    Extent stated = first != null ? first : last;
    if (stated == null) {
      throw new Misread(start.from(), end.to(), "noDatedEnd");
    }
    Extent other = last != null ? last : stated;
    boolean coarser = other.precision().compareTo(stated.precision()) > 0;
    return new When(
        startBounds,
        endBounds,
        first == null ? null : first.bestMillis(zone),
        stated.approximate() || other.approximate(),
        stated.uncertain() || other.uncertain(),
        stated.hard() && other.hard(),
        coarser ? other.precision() : stated.precision(),
        zoneOf(stated),
        zoneStated || stated.zone() != null,
        text);
  }

  /**
   * Before or after a stated time. "Before 2016" ends where 2016 starts; "until 2016" holds it. A
   * vague time is held in either case, for its limits are not the source's.
   *
   * @param including whether the words include the time itself
   */
  When beyond(Extent extent, Relation relation, boolean including) throws Misread {
    TimeBounds bounds = bounds(extent, 0, text.length());
    boolean clock = extent.precision().compareTo(Precision.HOUR) <= 0;
    if (relation == Relation.BEFORE) {
      boolean held = including || (extent.approximate() && !extent.hard());
      long latest = held ? bounds.latest() : bounds.earliest();
      return moment(extent, new TimeBounds(TimeBounds.PAST, latest));
    }
    // After 20:30 there is 20:30:01, but after 13 June comes the 14th.
    boolean held = including || clock || (extent.approximate() && !extent.hard());
    long earliest = held ? bounds.earliest() : bounds.latest();
    return moment(extent, new TimeBounds(earliest, TimeBounds.FUTURE));
  }

  /** So far before or after a stated time. */
  When apart(Extent extent, Relation relation, GapGrammar.Gap gap) throws Misread {
    TimeBounds bounds = bounds(extent, 0, text.length());
    boolean before = relation == Relation.BEFORE;
    long max = gap.maxMillis();
    TimeBounds limits =
        before
            ? bounds.shifted(max == TimeBounds.FUTURE ? TimeBounds.PAST : -max, -gap.minMillis())
            : bounds.shifted(gap.minMillis(), max);
    When when = moment(extent, limits);
    Long best = extent.bestMillis(zone);
    Long length = gap.best();
    Long estimate =
        best == null || length == null ? null : (Long) (before ? best - length : best + length);
    boolean hard = gap.hard() && extent.hard();
    return hard ? when.withBest(estimate) : when.qualified(true, when.uncertain()).soft(estimate);
  }

  /**
   * A moment between two stated times, which are held.
   *
   * @param dayEnd whether the second is a day's 24:00, which nothing of the next day belongs to
   * @return null if the second lies before the first
   */
  @Nullable When between(Extent first, Extent second, boolean dayEnd) throws Misread {
    TimeBounds a = bounds(first, 0, text.length());
    TimeBounds b = bounds(second, 0, text.length());
    long latest = dayEnd ? b.earliest() : b.latest();
    if (latest <= a.earliest() || b.earliest() < a.earliest()) {
      return null;
    }
    Extent both = second.qualified(first.approximate(), first.uncertain());
    When when = moment(both, new TimeBounds(a.earliest(), latest));
    return first.hard() ? when : when.soft(null);
  }

  /** A span of which only that is known how its end lies. */
  When bare(TimeBounds end) {
    return When.span(TimeBounds.UNKNOWN, end, Precision.COARSE, zone, text)
        .withZone(zone, zoneStated);
  }

  /** The limits as instants in the extent's zone, or in the assumed one. */
  TimeBounds bounds(Extent extent, int from, int to) throws Misread {
    TimeBounds bounds = extent.bounds(zone);
    if (bounds == null) {
      throw new Misread(from, to, "skipped", zoneOf(extent).getId());
    }
    return bounds;
  }

  private ZoneId zoneOf(Extent extent) {
    ZoneId stated = extent.zone();
    return stated == null ? zone : stated;
  }
}
