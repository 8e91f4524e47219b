package app.throughline.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
    /**
     * Of several days, starts anew each month; what would be left of a month is part of the last.
     */
    DAY(DAY_MILLIS),
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

  DateStep(ZoneId zone, Unit unit, int count) {
    this.zone = zone;
    this.unit = unit;
    this.count = count;
  }

  @Override
  public long floor(long epochMillis) {
    return start(floor(date(epochMillis)));
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
      case DAY -> date.withDayOfMonth(firstDay(date.getDayOfMonth()));
      case MONTH -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / count * count + 1, 1);
      case YEAR -> LocalDate.of(firstYear(date.getYear()), 1, 1);
    };
  }

  private LocalDate next(LocalDate start) {
    return switch (unit) {
      case DAY -> {
        boolean last = count > 1 && start.getDayOfMonth() == lastFirstDay();
        yield last ? start.withDayOfMonth(1).plusMonths(1) : start.plusDays(count);
      }
      case MONTH -> start.plusMonths(count);
      case YEAR -> LocalDate.of(nextYear(start.getYear()), 1, 1);
    };
  }

  private int firstDay(int day) {
    return count == 1 ? day : Math.min((day - 1) / count * count + 1, lastFirstDay());
  }

  /** Of five days: 26, after 1, 6, 11, 16, 21. */
  private int lastFirstDay() {
    return 30 / count * count - count + 1;
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
