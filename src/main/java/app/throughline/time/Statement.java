package app.throughline.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Turns extents that have been read into what is known of an event's time.
 *
 * @param zone the zone of extents that state none
 * @param text the words they were read from
 */
record Statement(ZoneId zone, String text) {

  /**
   * One end of a span.
   *
   * @param extent what is stated of it, or null
   * @param open where nothing is stated: whether it is open ({@code ..}) rather than unknown
   * @param from where the words for it begin
   * @param to where they end, exclusive
   */
  record End(@Nullable Extent extent, boolean open, int from, int to) {}

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
        extent.zone() != null,
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
        extent.zone() != null,
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
        stated.zone() != null,
        text);
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
