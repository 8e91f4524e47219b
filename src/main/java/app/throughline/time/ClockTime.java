package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time of day as stated.
 *
 * @param time the time of day; midnight for 24:00
 * @param precision {@code HOUR} where only an hour was said, else {@code MINUTE}, {@code SECOND} or
 *     {@code MILLISECOND}
 * @param dayEnd whether it is the midnight that ends the day: 24:00, or "midnight"
 */
record ClockTime(LocalTime time, Precision precision, boolean dayEnd) {

  /**
   * Reads {@code hh:mm}, {@code hh:mm:ss} or {@code hh:mm:ss.SSS}.
   *
   * @throws Misread if there is no such time of day; indexes are into {@code text}
   */
  static ClockTime iso(String text) throws Misread {
    int hour = Integer.parseInt(text.substring(0, 2));
    int minute = Integer.parseInt(text.substring(3, 5));
    int second = text.length() > 6 ? Integer.parseInt(text.substring(6, 8)) : 0;
    String fraction = text.length() > 9 ? text.substring(9) : "";
    check(hour, minute, second, text);
    int millis = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    Precision precision =
        !fraction.isEmpty()
            ? Precision.MILLISECOND
            : text.length() > 6 ? Precision.SECOND : Precision.MINUTE;
    return of(hour, minute, precision).plus(second, millis);
  }

  /** An hour from 0 to 24 and a minute that have been {@link #check checked}. */
  static ClockTime of(int hour, int minute, Precision precision) {
    return new ClockTime(LocalTime.of(hour % 24, minute), precision, hour == 24);
  }

  private ClockTime plus(int second, int millis) {
    return new ClockTime(
        time.plusSeconds(second).plusNanos(millis * 1_000_000L), precision, dayEnd);
  }

  /**
   * Checks that there is such a time of day.
   *
   * @throws Misread naming the whole of {@code text}
   */
  static void check(int hour, int minute, int second, String text) throws Misread {
    boolean pastDayEnd = hour > 24 || (hour == 24 && (minute > 0 || second > 0));
    if (pastDayEnd) {
      throw new Misread(0, text.length(), "noHour", text);
    }
    if (minute > 59 || second > 59) {
      throw new Misread(0, text.length(), "noMinute", text);
    }
  }

  /** The time on a day, as long as its precision. */
  Extent on(LocalDate day) {
    LocalDateTime start = at(day);
    LocalDateTime end =
        switch (precision) {
          case MILLISECOND -> start.plusNanos(1_000_000);
          case SECOND -> start.plusSeconds(1);
          default -> start.plusMinutes(1);
        };
    return Extent.clock(start, end, precision == Precision.HOUR ? Precision.MINUTE : precision);
  }

  /** "About" this time on a day: a quarter of an hour either way, half an hour for a whole hour. */
  Extent about(LocalDate day) {
    LocalDateTime centre = at(day);
    boolean wholeHour = precision == Precision.HOUR;
    long minutes = wholeHour ? 30 : 15;
    return on(day).widened(centre.minusMinutes(minutes), centre.plusMinutes(minutes), centre);
  }

  private LocalDateTime at(LocalDate day) {
    return (dayEnd ? day.plusDays(1) : day).atTime(time);
  }
}
