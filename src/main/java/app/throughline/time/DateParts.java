package app.throughline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the words give it.
 *
 * @param unit {@code DAY}, {@code MONTH}, {@code SEASON}, {@code YEAR} or {@code DECADE}
 * @param year the year, the first one of a decade; null if the words have none
 * @param month 1 to 12, or 1 to 4 for a season; 0 if the words have none
 * @param day 1 to 31; 0 if the words have none
 * @param weekday whether it is a day that only its weekday names
 * @param told the number of the weekday that stands before the date, or 0
 * @param from where the words for it begin
 * @param to where they end, exclusive
 */
record DateParts(
    Precision unit,
    @Nullable Integer year,
    int month,
    int day,
    boolean weekday,
    int told,
    int from,
    int to) {

  DateParts(Precision unit, @Nullable Integer year, int month, int day, int from, int to) {
    this(unit, year, month, day, false, 0, from, to);
  }

  /** The same date with the weekday that stands before it. */
  DateParts toldAs(int dayOfWeek) {
    return new DateParts(unit, year, month, day, weekday, dayOfWeek, from, to);
  }

  /** The same date with what another one has and it has not. */
  DateParts completedBy(@Nullable DateParts other) {
    if (other == null) {
      return this;
    }
    boolean monthMissing = month == 0 && unit == Precision.DAY;
    return new DateParts(
        unit,
        year == null ? other.year() : year,
        monthMissing && other.unit() != Precision.SEASON ? other.month() : month,
        day,
        weekday,
        told,
        from,
        to);
  }

  /** The same words for another day. */
  DateParts on(LocalDate other) {
    return new DateParts(
        unit,
        other.getYear(),
        other.getMonthValue(),
        other.getDayOfMonth(),
        weekday,
        told,
        from,
        to);
  }

  /**
   * The day that a night begins on, with what its morning has and it has not: "31 May to 1 June
   * 2016", "31 to 1 June 2016", "31 December to 1 January 2016".
   */
  DateParts before(DateParts morning) {
    boolean firstOfMonth = morning.day() == 1 && morning.month() > 0;
    boolean firstOfYear = firstOfMonth && morning.month() == 1;
    Integer itsYear = morning.year();
    Integer lastYear = itsYear != null && firstOfYear ? (Integer) (itsYear - 1) : itsYear;
    int lastMonth = firstOfYear ? 12 : firstOfMonth ? morning.month() - 1 : morning.month();
    return new DateParts(
        unit,
        year == null ? lastYear : year,
        month == 0 ? lastMonth : month,
        day,
        weekday,
        told,
        from,
        to);
  }
}
