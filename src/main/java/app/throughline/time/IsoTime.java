package app.throughline.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/**
 * Instants as ISO 8601 text with an offset, for files and the command line: {@code
 * 2016-06-13T20:30:00+02:00}, {@code -inf}, {@code +inf}. Fractions of a second appear only where
 * there are any.
 */
public final class IsoTime {
  /** How minus infinity is written. */
  public static final String PAST = "-inf";

  /** How plus infinity is written. */
  public static final String FUTURE = "+inf";

  private IsoTime() {}

  /** Writes an instant, epoch milliseconds UTC, with the offset it has in the zone. */
  public static String format(long epochMillis, ZoneId zone) {
    if (epochMillis == TimeBounds.PAST) {
      return PAST;
    }
    if (epochMillis == TimeBounds.FUTURE) {
      return FUTURE;
    }
    ZonedDateTime zoned = Instant.ofEpochMilli(epochMillis).atZone(zone);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned);
  }

  /**
   * Reads what {@link #format} writes, and also a date (its first instant) or a date and time
   * without an offset (in the zone).
   *
   * @throws IllegalArgumentException if the text is neither, or beyond ±290 million years
   */
  public static long parse(String text, ZoneId zone) {
    if (text.equals(PAST)) {
      return TimeBounds.PAST;
    }
    if (text.equals(FUTURE)) {
      return TimeBounds.FUTURE;
    }
    try {
      return instant(text, zone).toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("not a date or a time: " + text, e);
    }
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
      return read instanceof ZonedDateTime zoned
          ? zoned.toInstant()
          : ((LocalDateTime) read).atZone(zone).toInstant();
    } catch (DateTimeParseException notATime) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
  }
}
