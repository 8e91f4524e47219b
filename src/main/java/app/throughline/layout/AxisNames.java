package app.throughline.layout;

import app.throughline.time.TimeStyle;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What units of the axis are called in a language, each in several lengths, the longest first. */
final class AxisNames {
  /** From this year on, digits are grouped. */
  private static final int GROUPED_YEAR = 10_000;

  private static final int SECOND_MILLIS = 1000;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int HOUR_MILLIS = 3_600_000;

  private final ZoneId zone;
  private final TimeStyle style;
  private final Locale locale;
  private final NumberFormat numbers;
  private final String beforeOurEra;

  AxisNames(ZoneId zone, TimeStyle style) {
    this.zone = zone;
    this.style = style;
    this.locale = style.locale();
    this.numbers = NumberFormat.getIntegerInstance(locale);
    this.beforeOurEra = DateTimeFormatter.ofPattern("GGG", locale).format(LocalDate.of(-1, 1, 1));
  }

  /** One way to name the unit from its start up to the start of the next. */
  @FunctionalInterface
  interface Name {
    String of(long startMillis, long endMillis);
  }

  /** The time of day at the unit's start, of units that last some milliseconds. */
  List<Name> clock(int millis) {
    if (style.twelveHours()) {
      boolean hours = millis % HOUR_MILLIS == 0;
      return List.of(formatted(hours ? "h a" : "h:mm" + belowMinutes(millis) + " a"));
    }
    return List.of(formatted("HH:mm" + belowMinutes(millis)));
  }

  private static String belowMinutes(int millis) {
    if (millis % MINUTE_MILLIS == 0) {
      return "";
    }
    return millis % SECOND_MILLIS == 0 ? ":ss" : ":ss.SSS";
  }

  /** The day, where the month stands above it. */
  List<Name> dayOfMonth() {
    return List.of(formatted("EEEE d"), formatted("EEE d"), formatted("d"));
  }

  /** The first day of a week, where the month stands above it. */
  List<Name> weekOfMonth() {
    return List.of(formatted("d"));
  }

  /** The day with its month and year. */
  List<Name> fullDay() {
    return style.monthFirst()
        ? days("EEEE, MMMM d", "EEE, MMM d", "MMM d", ", ")
        : days("EEEE d MMMM", "EEE d MMM", "d MMM", " ");
  }

  private List<Name> days(String full, String shorter, String shortest, String beforeYear) {
    return List.of(
        withYear(full, beforeYear),
        withYear(shorter, beforeYear),
        withYear(shortest, beforeYear),
        formatted(shortest),
        formatted("d"));
  }

  /** The month, where the year stands above it. */
  List<Name> month() {
    return List.of(formatted("LLLL"), formatted("LLL"));
  }

  /** The quarter, where the year stands above it. */
  List<Name> quarter() {
    return List.of(formatted("QQQ"));
  }

  /** The month with its year. */
  List<Name> fullMonth() {
    return List.of(withYear("LLLL", " "), withYear("LLL", " "), formatted("LLL"));
  }

  /** The year in which the unit starts. */
  List<Name> year() {
    return List.of((start, end) -> year(at(start).getYear()));
  }

  /** The first and the last year of the unit. */
  List<Name> years() {
    return List.of(
        (start, end) -> years(at(start).getYear(), at(end - 1).getYear()),
        (start, end) -> year(at(start).getYear()));
  }

  private String years(int first, int last) {
    return last < 1
        ? yearNumber(first) + "\u2013" + year(last)
        : year(first) + "\u2013" + year(last);
  }

  private String year(int year) {
    return year < 1 ? yearNumber(year) + " " + beforeOurEra : yearNumber(year);
  }

  /** There is no year 0: before AD 1 is 1 BC. */
  private String yearNumber(int year) {
    int number = year < 1 ? 1 - year : year;
    return number < GROUPED_YEAR ? Integer.toString(number) : numbers.format(number);
  }

  private Name withYear(String pattern, String beforeYear) {
    Name rest = formatted(pattern);
    return (start, end) -> rest.of(start, end) + beforeYear + year(at(start).getYear());
  }

  private Name formatted(String pattern) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
    return (start, end) -> formatter.format(at(start));
  }

  private ZonedDateTime at(long millis) {
    return Instant.ofEpochMilli(millis).atZone(zone);
  }
}
