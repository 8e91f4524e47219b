package app.throughline.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * One stated time as wall-clock limits, before a zone turns it into instants.
 *
 * @param earliest the first possible wall-clock time
 * @param latest the first that is too late, after {@code earliest}
 * @param best the estimate, or null
 * @param precision how finely it is stated
 * @param approximate the words say "about"
 * @param uncertain the words say that it is doubtful
 * @param hard whether the words state the limits
 * @param zone the zone that the words state, or null
 */
record Extent(
    LocalDateTime earliest,
    LocalDateTime latest,
    @Nullable LocalDateTime best,
    Precision precision,
    boolean approximate,
    boolean uncertain,
    boolean hard,
    @Nullable ZoneId zone) {

  /** Years that fit a signed 64-bit count of milliseconds, with room to spare. */
  static final int MAX_YEAR = 290_000_000;

  /** A whole unit, its limits stated. */
  static Extent of(LocalDateTime earliest, LocalDateTime latest, Precision precision) {
    return new Extent(earliest, latest, null, precision, false, false, true, null);
  }

  /** The reading of a vague word. */
  static Extent vague(LocalDateTime earliest, LocalDateTime latest, Precision precision) {
    return new Extent(earliest, latest, null, precision, false, false, false, null);
  }

  /** A clock time as stated: its unit long, with itself as the estimate. */
  static Extent clock(LocalDateTime time, LocalDateTime latest, Precision precision) {
    return new Extent(time, latest, time, precision, false, false, true, null);
  }

  Extent qualified(boolean isApproximate, boolean isUncertain) {
    return new Extent(
        earliest,
        latest,
        best,
        precision,
        approximate || isApproximate,
        uncertain || isUncertain,
        hard,
        zone);
  }

  Extent in(@Nullable ZoneId stated) {
    return new Extent(earliest, latest, best, precision, approximate, uncertain, hard, stated);
  }

  /** The same time with other limits, which the words do not state. */
  Extent widened(LocalDateTime from, LocalDateTime to, @Nullable LocalDateTime estimate) {
    return new Extent(from, to, estimate, precision, true, uncertain, false, zone);
  }

  /**
   * The limits as instants. A wall-clock time that the zone has twice (clocks going back) keeps
   * both readings.
   *
   * @return null if the zone skips the whole of it (clocks going forward)
   */
  @Nullable TimeBounds bounds(ZoneId assumed) {
    ZoneRules rules = (zone == null ? assumed : zone).getRules();
    long from = first(earliest, rules);
    long to = afterLast(latest, rules);
    return from < to ? new TimeBounds(from, to) : null;
  }

  /** The estimate as an instant; null where there is none, or where the zone has it twice. */
  @Nullable Long bestMillis(ZoneId assumed) {
    if (best == null) {
      return null;
    }
    ZoneRules rules = (zone == null ? assumed : zone).getRules();
    return rules.getValidOffsets(best).size() == 1 ? (Long) first(best, rules) : null;
  }

  private static long first(LocalDateTime time, ZoneRules rules) {
    ZoneOffsetTransition transition = rules.getTransition(time);
    if (transition != null && transition.isGap()) {
      return transition.getInstant().toEpochMilli();
    }
    return time.toInstant(rules.getOffset(time)).toEpochMilli();
  }

  private static long afterLast(LocalDateTime time, ZoneRules rules) {
    LocalDateTime last = time.minusNanos(1);
    ZoneOffsetTransition transition = rules.getTransition(last);
    if (transition == null) {
      return time.toInstant(rules.getOffset(last)).toEpochMilli();
    }
    Instant instant =
        transition.isGap() ? transition.getInstant() : time.toInstant(transition.getOffsetAfter());
    return instant.toEpochMilli();
  }
}
