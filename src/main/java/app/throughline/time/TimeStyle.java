package app.throughline.time;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * How a person likes times to be told. It changes no time and no phrase that was typed.
 *
 * @param locale the names and the order of dates; words are of its language where they are known
 * @param twelveHours whether clocks count to twelve twice a day, with am and pm
 * @param firstDay the day that weeks start with
 * @param zone the zone that times are told in
 */
public record TimeStyle(Locale locale, boolean twelveHours, DayOfWeek firstDay, DisplayZone zone) {

  /** A style that tells times in the case's zone. */
  public TimeStyle(Locale locale, boolean twelveHours, DayOfWeek firstDay) {
    this(locale, twelveHours, firstDay, DisplayZone.CASE);
  }

  /** What is usual in a place, with clocks of 24 hours. */
  public static TimeStyle of(Locale locale) {
    return new TimeStyle(locale, false, WeekFields.of(locale).getFirstDayOfWeek());
  }

  /** The same style, told in another zone. */
  public TimeStyle in(DisplayZone display) {
    return new TimeStyle(locale, twelveHours, firstDay, display);
  }

  /** Whether the month is told before the day: June 13, 2016. */
  public boolean monthFirst() {
    return "US".equals(locale.getCountry());
  }
}
