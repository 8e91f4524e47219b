package app.throughline.layout;

import app.throughline.time.Precision;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * Units of whole days in the proleptic Gregorian calendar, which start at midnight in a zone.
 *
 * <p>Longer units than a year are counted from the beginning of our era both ways: of 100 years the
 * starts are ..., 200 BC, 100 BC, AD 1, AD 100, AD 200, ...
 */
final class DateStep implements AxisStep {
  /** Beyond this year either way, an instant does not fit a {@code long}. */
  private static final int LAST_YEAR = 292_000_000;

  private static final double DAY_MILLIS = 86_400_000;
  private static final double YEAR_MILLIS = 365.2425 * DAY_MILLIS;

  /** What a unit is made of. */
  enum Unit {
    DAY(DAY_MILLIS),

    /** Starts anew each month, so that the first and the last of a month may be short. */
    WEEK(7 * DAY_MILLIS),
    MONTH(YEAR_MILLIS / 12),
    YEAR(YEAR_MILLIS);

    private final double millis;

    Unit(double millis) {
      this.millis = millis;
    }
  }

  private final ZoneId zone;
  private final Unit unit;
  private final int count;
  private final DayOfWeek firstDay;

  /** Units of one or several months or years, or of one day. */
  DateStep(ZoneId zone, Unit unit, int count) {
    this(zone, unit, count, DayOfWeek.MONDAY);
  }

  private DateStep(ZoneId zone, Unit unit, int count, DayOfWeek firstDay) {
    this.zone = zone;
    this.unit = unit;
    this.count = count;
    this.firstDay = firstDay;
  }

  /** Weeks that start with a day. */
  static DateStep week(ZoneId zone, DayOfWeek firstDay) {
    return new DateStep(zone, Unit.WEEK, 1, firstDay);
  }

  @Override
  public long floor(long epochMillis) {
    LocalDate floor = floor(date(epochMillis));
    while (start(next(floor)) <= epochMillis) {
      floor = next(floor); // the clock was put back over midnight, and shows the day before again
    }
    return start(floor);
  }

  @Override
  public long next(long epochMillis) {
    LocalDate next = next(floor(date(epochMillis)));
    while (start(next) <= epochMillis) {
      next = next(next); // a zone has jumped over the date line and left out a day
    }
    return start(next);
  }

  @Override
  public double usualMillis() {
    return unit.millis * count;
  }

  @Override
  public Precision precision() {
    return switch (unit) {
      case DAY, WEEK -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case YEAR -> Precision.YEAR;
    };
  }

  @Override
  public boolean divides(AxisStep other) {
    return other instanceof DateStep date && date.unit == unit && date.count % count == 0;
  }

  private LocalDate date(long epochMillis) {
    return Instant.ofEpochMilli(epochMillis).atZone(zone).toLocalDate();
  }

  private long start(LocalDate date) {
    if (date.getYear() > LAST_YEAR) {
      return Long.MAX_VALUE - 1;
    }
    if (date.getYear() < -LAST_YEAR) {
      return Long.MIN_VALUE + 1;
    }
    return date.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  private LocalDate floor(LocalDate date) {
    return switch (unit) {
      case DAY -> date;
      case WEEK ->
          later(date.withDayOfMonth(1), date.with(TemporalAdjusters.previousOrSame(firstDay)));
      case MONTH -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / count * count + 1, 1);
      case YEAR -> LocalDate.of(firstYear(date.getYear()), 1, 1);
    };
  }

  private LocalDate next(LocalDate start) {
    return switch (unit) {
      case DAY -> start.plusDays(1);
      case WEEK -> {
        LocalDate nextMonth = start.withDayOfMonth(1).plusMonths(1);
        LocalDate nextWeek = start.with(TemporalAdjusters.next(firstDay));
        yield nextWeek.isBefore(nextMonth) ? nextWeek : nextMonth;
      }
      case MONTH -> start.plusMonths(count);
      case YEAR -> LocalDate.of(nextYear(start.getYear()), 1, 1);
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private int firstYear(int year) {
    if (count == 1) {
      return year;
    }
    if (year >= 1) {
      return Math.max(1, year / count * count);
    }
    return 1 - (count - year) / count * count;
  }

  private int nextYear(int start) {
    return start >= 1 || count == 1 ? (Math.floorDiv(start, count) + 1) * count : start + count;
  }
}
