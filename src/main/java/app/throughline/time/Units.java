package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Calendar units as extents, and back. */
final class Units {
  private Units() {}

  static Extent day(LocalDate day) {
    return Extent.of(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Precision.DAY);
  }

  static Extent month(YearMonth month) {
    return Extent.of(
        month.atDay(1).atStartOfDay(),
        month.plusMonths(1).atDay(1).atStartOfDay(),
        Precision.MONTH);
  }

  /** A season by the northern convention: 1 is spring, March to May; 4 is winter, from December. */
  static Extent season(int year, int season) {
    LocalDate first = LocalDate.of(year, season * 3, 1);
    return Extent.of(first.atStartOfDay(), first.plusMonths(3).atStartOfDay(), Precision.SEASON);
  }

  static Extent years(int first, int count, Precision precision) {
    LocalDateTime start = LocalDate.of(first, 1, 1).atStartOfDay();
    return Extent.of(start, start.plusYears(count), precision);
  }

  /** The calendar unit that lies exactly between the two, or null if it is none. */
  static @Nullable Precision unit(LocalDateTime from, LocalDateTime to) {
    if (from.plusNanos(1_000_000).equals(to)) {
      return Precision.MILLISECOND;
    }
    if (from.plusSeconds(1).equals(to)) {
      return Precision.SECOND;
    }
    if (from.plusMinutes(1).equals(to)) {
      return Precision.MINUTE;
    }
    return from.toLocalTime().equals(LocalTime.MIDNIGHT) ? unitOfDays(from, to) : null;
  }

  private static @Nullable Precision unitOfDays(LocalDateTime from, LocalDateTime to) {
    if (from.plusDays(1).equals(to)) {
      return Precision.DAY;
    }
    if (from.getDayOfMonth() != 1) {
      return null;
    }
    if (from.plusMonths(1).equals(to)) {
      return Precision.MONTH;
    }
    if (from.getMonthValue() != 1) {
      return null;
    }
    if (from.plusYears(1).equals(to)) {
      return Precision.YEAR;
    }
    return from.getYear() % 10 == 0 && from.plusYears(10).equals(to) ? Precision.DECADE : null;
  }
}
