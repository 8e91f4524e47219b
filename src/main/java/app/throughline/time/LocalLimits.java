package app.throughline.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Limits as the clocks of a zone show them.
 *
 * <p>A limit from above is told by what the clocks showed just before it: where they are put
 * forward at 02:00, what ends there ends at 02:00, not at 03:00; where a whole day is left out,
 * what ends with the day before ends at its midnight.
 *
 * @param dates whether the limits are those of dates, so that the start of a day is told as its
 *     midnight also where the clocks leave midnight out
 */
record LocalLimits(ZoneId zone, boolean dates) {

  /** The same zone, for dates. */
  LocalLimits asDates() {
    return new LocalLimits(zone, true);
  }

  /** A limit from below, or an instant. */
  LocalDateTime from(long epochMillis) {
    ZonedDateTime time = at(epochMillis);
    return dates && isDayStart(time) ? time.toLocalDate().atStartOfDay() : time.toLocalDateTime();
  }

  /** A limit from above. */
  LocalDateTime to(long epochMillis) {
    return at(epochMillis - 1).toLocalDateTime().plusNanos(1_000_000);
  }

  /**
   * Whether bounds begin and end with a day. What has only one limit is a date only if it is known
   * to be: a clock time may be midnight by chance.
   */
  boolean areDays(TimeBounds bounds) {
    boolean begins =
        bounds.earliest() == TimeBounds.PAST ? dates : isDayStart(at(bounds.earliest()));
    return begins
        && (bounds.latest() == TimeBounds.FUTURE
            ? dates
            : to(bounds.latest()).toLocalTime().equals(LocalTime.MIDNIGHT));
  }

  private static boolean isDayStart(ZonedDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        || time.equals(time.toLocalDate().atStartOfDay(time.getZone()));
  }

  private ZonedDateTime at(long epochMillis) {
    return Instant.ofEpochMilli(epochMillis).atZone(zone);
  }
}
