package app.throughline.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event's time, and the words it is known from.
 *
 * <p>A <em>moment</em> has bounds for its start only; a <em>span</em> has bounds for its start and
 * its end. A moment known to lie in [a, b) is not a span from a to b. An <em>undated</em> event has
 * unknown bounds and may still have words.
 *
 * @param start where the moment, or the span's start, may lie
 * @param end where the span's end may lie, or null for a moment
 * @param best the best estimate of the moment (or of the span's start), epoch milliseconds UTC, or
 *     null where an estimate would say more than is known
 * @param approximate the source says "about" (EDTF {@code ~})
 * @param uncertain the source, or the reading of it, is doubtful (EDTF {@code ?})
 * @param hard the source states the limits; otherwise they are our reading of a vague word
 * @param precision how finely the time is stated
 * @param zone the zone that clock times are read in
 * @param zoneStated whether the source states the zone; otherwise it is the case's
 * @param text the words as typed, never altered
 */
public record When(
    TimeBounds start,
    @Nullable TimeBounds end,
    @Nullable Long best,
    boolean approximate,
    boolean uncertain,
    boolean hard,
    Precision precision,
    ZoneId zone,
    boolean zoneStated,
    String text) {

  private static final long MINUTE_MILLIS = 60_000;

  /** Nothing is known and nothing was said. */
  public static final When UNDATED =
      new When(
          TimeBounds.UNKNOWN,
          null,
          null,
          false,
          false,
          true,
          Precision.COARSE,
          ZoneOffset.UTC,
          false,
          "");

  /** The kinds of time an event can have. */
  public enum Kind {
    UNDATED,
    MOMENT,
    SPAN
  }

  /**
   * Checks that the limits can be true together.
   *
   * @throws IllegalArgumentException if the span must end before it starts, the best estimate lies
   *     outside the bounds, or a bound is an open end of the wrong side
   */
  public When {
    if (start.equals(TimeBounds.NEVER) || TimeBounds.ALWAYS.equals(end)) {
      throw new IllegalArgumentException("a span starts never or ends before everything");
    }
    if (end != null && end.latest() <= start.earliest() && !start.isOpenEnd()) {
      throw new IllegalArgumentException("ends before it starts");
    }
    if (end == null && start.isOpenEnd()) {
      throw new IllegalArgumentException("a moment has no open end");
    }
    if (best != null && (best < start.earliest() || best >= start.latest())) {
      throw new IllegalArgumentException("best estimate outside its bounds");
    }
  }

  /** A moment with hard limits and no estimate. */
  public static When moment(TimeBounds bounds, Precision precision, ZoneId zone, String text) {
    return new When(bounds, null, null, false, false, true, precision, zone, false, text);
  }

  /** A span with hard limits. */
  public static When span(
      TimeBounds start, TimeBounds end, Precision precision, ZoneId zone, String text) {
    return new When(start, end, null, false, false, true, precision, zone, false, text);
  }

  /** Words of which no bounds are known: undated, or placed only by its links to other events. */
  public static When undated(String text, ZoneId zone) {
    return UNDATED.withZone(zone, false).withText(text);
  }

  /** Whether this is a moment, a span, or undated (no limit known on any side). */
  public Kind kind() {
    if (end == null) {
      return start.isUnknown() ? Kind.UNDATED : Kind.MOMENT;
    }
    boolean nothingKnown = start.isUnknown() && end.isUnknown();
    return nothingKnown ? Kind.UNDATED : Kind.SPAN;
  }

  /** The first millisecond at which any of it may happen, or {@link TimeBounds#PAST}. */
  public long earliest() {
    return start.earliest();
  }

  /** The first millisecond by which all of it is over, or {@link TimeBounds#FUTURE}. */
  public long latest() {
    return end == null ? start.latest() : end.latest();
  }

  /**
   * Where a stretch of time ends that is told with this as its end, epoch milliseconds UTC: a day
   * or a year is meant to its end, a clock time as it stands.
   */
  public long untilMillis() {
    TimeBounds last = end == null ? start : end;
    boolean clockTime = hard && last.isFinite() && last.latest() - last.earliest() <= MINUTE_MILLIS;
    return clockTime ? last.earliest() : last.latest();
  }

  /** The same time in other words. */
  public When withText(String newText) {
    return new When(
        start, end, best, approximate, uncertain, hard, precision, zone, zoneStated, newText);
  }

  /** The same instants, told in another zone. */
  public When withZone(ZoneId newZone, boolean stated) {
    return new When(
        start, end, best, approximate, uncertain, hard, precision, newZone, stated, text);
  }

  /** The same words with other bounds; an estimate that no longer fits is dropped. */
  public When withBounds(TimeBounds newStart, @Nullable TimeBounds newEnd) {
    Long kept =
        best != null && best >= newStart.earliest() && best < newStart.latest() ? best : null;
    return new When(
        newStart, newEnd, kept, approximate, uncertain, hard, precision, zone, zoneStated, text);
  }

  /** The same time with the flags that EDTF writes as {@code ~} and {@code ?}. */
  public When qualified(boolean isApproximate, boolean isUncertain) {
    return new When(
        start, end, best, isApproximate, isUncertain, hard, precision, zone, zoneStated, text);
  }

  /** The same time as a vague word's reading, with an estimate where there is one. */
  public When soft(@Nullable Long bestMillis) {
    return new When(
        start, end, bestMillis, approximate, uncertain, false, precision, zone, zoneStated, text);
  }

  /** The same time with an estimate, its limits as hard as they were. */
  public When withBest(@Nullable Long bestMillis) {
    return new When(
        start, end, bestMillis, approximate, uncertain, hard, precision, zone, zoneStated, text);
  }

  /**
   * This time moved to other limits, its words gone: they would be a lie. It is told as coarsely as
   * before where the new limits allow it.
   */
  public When movedTo(TimeLimits limits) {
    return new When(
        limits.start(),
        limits.end(),
        limits.best(),
        approximate,
        uncertain,
        hard,
        limits.precision(precision, zone),
        zone,
        zoneStated,
        "");
  }
}
