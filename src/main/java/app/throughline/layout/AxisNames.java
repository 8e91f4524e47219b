package app.throughline.layout;

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

  private final ZoneId zone;
  private final Locale locale;
  private final NumberFormat numbers;
  private final String beforeOurEra;

  AxisNames(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
    this.numbers = NumberFormat.getIntegerInstance(locale);
    this.beforeOurEra = DateTimeFormatter.ofPattern("GGG", locale).format(LocalDate.of(-1, 1, 1));
  }

  /** One way to name the unit from its start up to the start of the next. */
  @FunctionalInterface
  interface Name {
    String of(long startMillis, long endMillis);
  }

  /** The time of day at the unit's start. */
  List<Name> clock(String pattern) {
    return List.of(formatted(pattern));
  }

  /** The day, where the month stands above it. */
  List<Name> dayOfMonth() {
    return List.of(formatted("EEEE d"), formatted("EEE d"), formatted("d"));
  }

  /** The first of several days, where the month stands above them. */
  List<Name> daysOfMonth() {
    return List.of(formatted("d"));
  }

  /** The day with its month and year. */
  List<Name> fullDay() {
    return List.of(
        withYear("EEEE d MMMM"),
        withYear("EEE d MMM"),
        withYear("d MMM"),
        formatted("d MMM"),
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
    return List.of(withYear("LLLL"), withYear("LLL"), formatted("LLL"));
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

  private Name withYear(String pattern) {
    Name rest = formatted(pattern);
    return (start, end) -> rest.of(start, end) + " " + year(at(start).getYear());
  }

  private Name formatted(String pattern) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
    return (start, end) -> formatter.format(at(start));
  }

  private ZonedDateTime at(long millis) {
    return Instant.ofEpochMilli(millis).atZone(zone);
  }
}
