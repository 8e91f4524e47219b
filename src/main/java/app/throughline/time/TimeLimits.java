package app.throughline.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The instants that bound an event's time, and how they move. A move never narrows what is not
 * moved itself; sides that are infinite stay as they are.
 *
 * @param start where the moment, or the span's start, may lie
 * @param end where the span's end may lie, or null for a moment
 * @param best the estimate of the moment or the span's start, or null
 */
public record TimeLimits(TimeBounds start, @Nullable TimeBounds end, @Nullable Long best) {
  /** The limits of a time. */
  public static TimeLimits of(When when) {
    return new TimeLimits(when.start(), when.end(), when.best());
  }

  /** The instant of a part, the earlier limit of one that has two; empty where it is not known. */
  public OptionalLong at(TimePart part) {
    return switch (part) {
      case ALL -> anchor();
      case START -> first(start.earliest(), start.latest());
      case START_EARLIEST -> finite(start.earliest());
      case START_LATEST -> finite(start.latest());
      case BEST -> best == null ? OptionalLong.empty() : OptionalLong.of(best);
      case END -> end == null ? OptionalLong.empty() : first(end.earliest(), end.latest());
      case END_EARLIEST -> end == null ? OptionalLong.empty() : finite(end.earliest());
      case END_LATEST -> end == null ? OptionalLong.empty() : finite(end.latest());
    };
  }

  /** What a move of all is measured by: the estimate, else the first limit that is known. */
  private OptionalLong anchor() {
    if (best != null) {
      return OptionalLong.of(best);
    }
    OptionalLong begin = first(start.earliest(), start.latest());
    return begin.isPresent() || end == null ? begin : first(end.earliest(), end.latest());
  }

  /**
   * These limits with a part moved as far as its neighbours allow; see {@link #clamped}. The same
   * if the part has no finite limit.
   */
  public TimeLimits moved(TimePart part, long millis) {
    long by = clamped(part, millis);
    TimeBounds over = end == null ? TimeBounds.UNKNOWN : end;
    return switch (part) {
      case ALL ->
          new TimeLimits(
              start.shifted(by, by), end == null ? null : end.shifted(by, by), shiftedBest(by));
      case START -> new TimeLimits(start.shifted(by, by), end, shiftedBest(by));
      case START_EARLIEST -> new TimeLimits(start.shifted(by, 0), end, best);
      case START_LATEST -> new TimeLimits(start.shifted(0, by), end, best);
      case BEST -> new TimeLimits(start, end, shiftedBest(by));
      case END -> new TimeLimits(start, end == null ? null : over.shifted(by, by), best);
      case END_EARLIEST -> new TimeLimits(start, end == null ? null : over.shifted(by, 0), best);
      case END_LATEST -> new TimeLimits(start, end == null ? null : over.shifted(0, by), best);
    };
  }

  /** The part of a move that is possible: limits do not cross, and a span ends after its start. */
  public long clamped(TimePart part, long millis) {
    if (at(part).isEmpty()) {
      return 0;
    }
    TimeRoom room = new TimeRoom(this);
    return Math.max(Math.min(0, room.back(part)), Math.min(Math.max(0, room.on(part)), millis));
  }

  private @Nullable Long shiftedBest(long millis) {
    return best == null ? null : (Long) (best + millis);
  }

  LongStream finiteLimits() {
    TimeBounds over = end == null ? start : end;
    return LongStream.of(start.earliest(), start.latest(), over.earliest(), over.latest())
        .filter(limit -> finite(limit).isPresent());
  }

  /**
   * How finely these limits must be told: as coarsely as given if each of them still lies where
   * such a unit starts in the zone, else finer.
   */
  Precision precision(Precision coarsest, ZoneId zone) {
    Precision[] all = Precision.values();
    for (int i = all.length - 1; i > 0; i--) {
      Precision precision = all[i];
      LongUnaryOperator start = limit -> start(limit, precision, zone);
      boolean aligned = finiteLimits().allMatch(limit -> start.applyAsLong(limit) == limit);
      if (precision.compareTo(coarsest) <= 0 && aligned) {
        return precision;
      }
    }
    return Precision.MILLISECOND;
  }

  private static long start(long limit, Precision precision, ZoneId zone) {
    ZonedDateTime time = Instant.ofEpochMilli(limit).atZone(zone);
    ZonedDateTime start =
        switch (precision) {
          case MILLISECOND -> time;
          case SECOND -> time.truncatedTo(ChronoUnit.SECONDS);
          case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES);
          case HOUR, PART_OF_DAY -> time.truncatedTo(ChronoUnit.HOURS);
          case DAY, PART_OF_MONTH -> time.toLocalDate().atStartOfDay(zone);
          case MONTH, SEASON -> time.with(LocalTime.MIN).withDayOfMonth(1);
          case YEAR, DECADE, CENTURY, COARSE -> time.with(LocalTime.MIN).withDayOfYear(1);
        };
    return start.toInstant().toEpochMilli();
  }

  private static OptionalLong first(long one, long other) {
    OptionalLong limit = finite(one);
    return limit.isPresent() ? limit : finite(other);
  }

  static OptionalLong finite(long limit) {
    boolean infinite = limit == TimeBounds.PAST || limit == TimeBounds.FUTURE;
    return infinite ? OptionalLong.empty() : OptionalLong.of(limit);
  }
}
