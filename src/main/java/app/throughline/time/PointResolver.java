package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives a time in words its limits: fills in what it leaves to its context, and applies the
 * conventions for vague words.
 */
final class PointResolver {
  static final int EARLY = 1;
  static final int LATE = 3;
  static final int NIGHT = 4;

  /** First and last hour of morning, afternoon, evening and night, hours past midnight. */
  private static final int[][] PARTS = {{5, 12}, {12, 18}, {17, 24}, {20, 30}};

  private final @Nullable LocalDate reference;
  private final Locale language;

  PointResolver(@Nullable LocalDate reference, Locale language) {
    this.reference = reference;
    this.language = language;
  }

  /**
   * The limits of a time.
   *
   * @param sibling a time beside it that may state the date for both, or null
   * @throws Misread if something is missing or impossible
   */
  Extent resolve(Point point, @Nullable Point sibling) throws Misread {
    Extent extent = point.ready() == null ? plain(point, sibling) : ready(point, point.ready());
    Extent told = extent.qualified(point.about(), point.uncertain());
    return point.offset() == null ? told : told.in(point.offset());
  }

  private static Extent ready(Point point, Extent ready) throws Misread {
    if (point.date() != null || point.clock() != null || point.part() + point.portion() > 0) {
      throw new Misread(point.from(), point.to(), "tooMuch");
    }
    LocalDateTime best = ready.best();
    return point.about() && best != null
        ? ready.widened(best.minusMinutes(15), best.plusMinutes(15), best)
        : ready;
  }

  private Extent plain(Point point, @Nullable Point sibling) throws Misread {
    DateParts own = point.date();
    DateParts beside = sibling == null ? null : sibling.date();
    DateParts date = own == null ? beside : own.completedBy(beside);
    ClockTime clock = point.clock();
    if (clock != null || point.part() > 0) {
      LocalDate day = dayFor(point, date);
      return clock != null ? clock(point, clock, day) : part(point, day);
    }
    if (date == null || own == null) {
      throw new Misread(point.from(), point.to(), "noDate");
    }
    Extent unit = unit(date);
    if (point.portion() > 0) {
      return portion(point, date, unit);
    }
    return point.about() ? around(unit) : unit;
  }

  private LocalDate dayFor(Point point, @Nullable DateParts date) throws Misread {
    if (date == null) {
      if (reference == null) {
        throw new Misread(point.from(), point.to(), "noDate");
      }
      return reference;
    }
    if (date.unit() != Precision.DAY) {
      throw new Misread(date.from(), date.to(), "noDayForTime");
    }
    return unit(date).earliest().toLocalDate();
  }

  private static Extent clock(Point point, ClockTime stated, LocalDate day) throws Misread {
    ClockTime clock = stated;
    if (point.portion() > 0) {
      throw new Misread(point.from(), point.to(), "portionOfClock");
    }
    if (point.part() > 0 && !clock.dayEnd()) {
      int hour = clock.time().getHour();
      boolean unclear = point.part() == NIGHT && hour < 12;
      if (unclear) {
        throw new Misread(point.from(), point.to(), "nightHour");
      }
      boolean later = point.part() > 1 && hour < 12;
      LocalTime time = later ? clock.time().plusHours(12) : clock.time();
      clock = new ClockTime(time, clock.precision(), false);
    }
    return point.about() ? clock.about(day) : clock.on(day);
  }

  private static Extent part(Point point, LocalDate day) {
    int[] hours = PARTS[point.part() - 1];
    LocalDateTime midnight = day.atStartOfDay();
    LocalDateTime start = midnight.plusHours(hours[0]);
    LocalDateTime end = midnight.plusHours(hours[1]);
    LocalDateTime middle = midnight.plusMinutes((hours[0] + hours[1]) * 30L);
    return Extent.vague(
        point.portion() == LATE ? middle : start,
        point.portion() == EARLY ? middle : end,
        Precision.PART_OF_DAY);
  }

  private static Extent portion(Point point, DateParts date, Extent unit) throws Misread {
    LocalDateTime start = unit.earliest();
    LocalDateTime end = unit.latest();
    int third = point.portion();
    return switch (date.unit()) {
      case DAY -> {
        if (third != EARLY && third != LATE) {
          throw new Misread(point.from(), point.to(), "midDay");
        }
        yield Extent.vague(
            third == EARLY ? start : start.plusHours(18),
            third == EARLY ? start.plusHours(9) : end,
            Precision.PART_OF_DAY);
      }
      case MONTH ->
          Extent.vague(
              start.plusDays(10L * (third - 1)),
              third == LATE ? end : start.plusDays(10L * third),
              Precision.PART_OF_MONTH);
      case DECADE ->
          // Early 1990s: 1990 to 1993; mid: 1994 to 1996; late: 1997 to 1999.
          Extent.vague(
              start.plusYears(third == EARLY ? 0 : 3L * third - 2),
              third == LATE ? end : start.plusYears(3L * third + 1),
              Precision.DECADE);
      default -> {
        int months = date.unit() == Precision.YEAR ? 4 : 1;
        yield Extent.vague(
            start.plusMonths((long) months * (third - 1)),
            start.plusMonths((long) months * third),
            date.unit());
      }
    };
  }

  /** "About" a date: one unit more on either side. */
  private static Extent around(Extent unit) {
    LocalDateTime from = unit.earliest();
    LocalDateTime to = unit.latest();
    return switch (unit.precision()) {
      case DAY -> unit.widened(from.minusDays(1), to.plusDays(1), null);
      case MONTH -> unit.widened(from.minusMonths(1), to.plusMonths(1), null);
      case SEASON -> unit.widened(from.minusMonths(3), to.plusMonths(3), null);
      case DECADE -> unit.widened(from.minusYears(5), to.plusYears(5), null);
      default -> unit.widened(from.minusYears(1), to.plusYears(1), null);
    };
  }

  /** The day of a date that names one. */
  LocalDate day(DateParts date) throws Misread {
    return unit(date).earliest().toLocalDate();
  }

  private Extent unit(DateParts date) throws Misread {
    if (date.unit() == Precision.DAY && date.month() == 0) {
      throw new Misread(date.from(), date.to(), "noMonthStated");
    }
    int year = date.year() == null ? latestYear(date) : date.year();
    return switch (date.unit()) {
      case DAY -> Units.day(day(date.completedBy(yearOf(date, year)), language));
      case MONTH -> Units.month(YearMonth.of(year, date.month()));
      case SEASON -> {
        Extent season = Units.season(year, date.month());
        yield Extent.vague(season.earliest(), season.latest(), Precision.SEASON);
      }
      case DECADE -> Units.years(year, 10, Precision.DECADE);
      default -> Units.years(year, 1, Precision.YEAR);
    };
  }

  private static DateParts yearOf(DateParts date, int year) {
    return new DateParts(date.unit(), year, date.month(), date.day(), date.from(), date.to());
  }

  /** The year of the latest such date that does not begin after the reference date. */
  private int latestYear(DateParts date) throws Misread {
    if (reference == null) {
      throw new Misread(date.from(), date.to(), "noYear");
    }
    int year = reference.getYear();
    int month = date.unit() == Precision.SEASON ? date.month() * 3 : date.month();
    int month0 = month * 100 + Math.max(date.day(), 1);
    return month0 > reference.getMonthValue() * 100 + reference.getDayOfMonth() ? year - 1 : year;
  }

  /**
   * The day of a date that has year, month and day.
   *
   * @throws Misread if the month has no such day
   */
  static LocalDate day(DateParts date, Locale language) throws Misread {
    Integer year = date.year();
    YearMonth month = YearMonth.of(year == null ? 0 : year, date.month());
    return IsoPhrase.checked(month, date, language);
  }
}
