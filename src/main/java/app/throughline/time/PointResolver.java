package app.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
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

  /** The night that "last night" names; it starts earlier. */
  static final int LAST_NIGHT = 5;

  /** A night of which both days are named, so that 2 am is clear. */
  static final int NIGHT_OF_TWO = 6;

  /** First and last hour of morning, afternoon, evening and the nights, hours past midnight. */
  private static final int[][] PARTS = {{5, 12}, {12, 18}, {17, 24}, {20, 30}, {18, 30}, {20, 30}};

  /**
   * Between which hours people say that a time is in the morning, afternoon, evening or at night.
   */
  private static final int[][] HOURS = {{0, 12}, {12, 18}, {16, 24}, {18, 24}};

  private final @Nullable LocalDate reference;
  private final Locale language;

  PointResolver(Setting setting) {
    this.reference = setting.reference();
    this.language = setting.language();
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
    return point.zone() == null ? told : told.in(point.zone());
  }

  private static Extent ready(Point point, Extent ready) throws Misread {
    boolean day = ready.precision() == Precision.DAY && ready.hard();
    boolean timed = point.clock() != null || point.part() > 0;
    if (point.date() != null || point.portion() > 0 || (timed && !day)) {
      throw new Misread(point.from(), point.to(), "tooMuch");
    }
    if (timed) {
      ClockTime clock = point.clock();
      LocalDate date = ready.earliest().toLocalDate();
      return clock != null ? clock(point, clock, date) : part(point, date);
    }
    LocalDateTime best = ready.best();
    if (!point.about()) {
      return ready;
    }
    return best != null
        ? ready.widened(best.minusMinutes(15), best.plusMinutes(15), best)
        : around(ready);
  }

  private Extent plain(Point point, @Nullable Point sibling) throws Misread {
    DateParts own = point.date();
    DateParts beside = sibling == null ? null : sibling.date();
    DateParts date = own == null ? beside : before(own.completedBy(beside), beside);
    ClockTime clock = point.clock();
    if (clock != null || point.part() > 0) {
      LocalDate day = dayFor(point, date);
      checkMorning(point, day);
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

  /** "Tuesday to Wednesday" are the latest such days too: a Tuesday before that Wednesday. */
  private DateParts before(DateParts own, @Nullable DateParts beside) throws Misread {
    if (beside == null || !own.weekday() || !beside.weekday() || own.from() > beside.from()) {
      return own;
    }
    LocalDate day = day(own);
    return day.isAfter(day(beside)) ? own.on(day.minusDays(7)) : own;
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

  /** Checks that the second day of a night is the one after the first. */
  private void checkMorning(Point point, LocalDate evening) throws Misread {
    DateParts second = point.morning();
    if (second == null) {
      return;
    }
    LocalDate next = evening.plusDays(1);
    boolean named = second.weekday();
    DateParts told =
        new DateParts(
            Precision.DAY, next.getYear(), next.getMonthValue(), next.getDayOfMonth(), 0, 0);
    LocalDate morning = day(second.completedBy(told), language);
    boolean follows = named ? morning.getDayOfWeek() == next.getDayOfWeek() : morning.equals(next);
    if (!follows) {
      throw new Misread(second.from(), second.to(), "notNextDay");
    }
  }

  private static Extent clock(Point point, ClockTime stated, LocalDate day) throws Misread {
    ClockTime clock = stated;
    if (point.portion() > 0) {
      throw new Misread(point.from(), point.to(), "portionOfClock");
    }
    LocalDate on = day;
    if (point.part() > NIGHT) {
      on = !clock.dayEnd() && clock.time().getHour() < 12 ? day.plusDays(1) : day;
    } else if (point.part() > 0 && !clock.dayEnd()) {
      clock = inPart(point, clock);
    }
    return point.about() ? clock.about(on) : clock.on(on);
  }

  /** 9 in the evening is 21:00; 15:00 in the evening is a mistake. */
  private static ClockTime inPart(Point point, ClockTime clock) throws Misread {
    int hour = clock.time().getHour();
    if (point.part() == NIGHT && hour < 12) {
      throw new Misread(point.from(), point.to(), "nightHour");
    }
    int told = point.part() > 1 && hour < 12 ? hour + 12 : hour;
    int[] hours = HOURS[point.part() - 1];
    if (told < hours[0] || told > hours[1]) {
      throw new Misread(point.from(), point.to(), "hourOfPart");
    }
    return new ClockTime(clock.time().withHour(told), clock.precision(), false);
  }

  private static Extent part(Point point, LocalDate day) {
    int[] hours = PARTS[point.part() - 1];
    LocalDateTime midnight = day.atStartOfDay();
    int quarter = (hours[1] - hours[0]) * 15;
    int[] quarters =
        switch (point.portion()) {
          case 0 -> new int[] {0, 4};
          case EARLY -> new int[] {0, 2};
          case LATE -> new int[] {2, 4};
          default -> new int[] {1, 3};
        };
    LocalDateTime start = midnight.plusHours(hours[0]);
    return Extent.vague(
        start.plusMinutes((long) quarters[0] * quarter),
        start.plusMinutes((long) quarters[1] * quarter),
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
  static Extent around(Extent unit) {
    LocalDateTime from = unit.earliest();
    LocalDateTime to = unit.latest();
    return switch (unit.precision()) {
      case DAY -> unit.widened(from.minusDays(1), to.plusDays(1), null);
      case PART_OF_MONTH -> unit.widened(from.minusDays(7), to.plusDays(7), null);
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
      case DAY -> Units.day(agreeing(date, day(date.completedBy(yearOf(date, year)), language)));
      case MONTH -> Units.month(YearMonth.of(year, date.month()));
      case SEASON -> {
        Extent season = Units.season(year, date.month());
        yield Extent.vague(season.earliest(), season.latest(), Precision.SEASON);
      }
      case DECADE -> Units.years(year, 10, Precision.DECADE);
      default -> Units.years(year, 1, Precision.YEAR);
    };
  }

  /** A day that falls on the weekday that stands before it. */
  private LocalDate agreeing(DateParts date, LocalDate day) throws Misread {
    DayOfWeek weekday = day.getDayOfWeek();
    if (date.told() > 0 && weekday.getValue() != date.told()) {
      String told = DateTimeFormatter.ofPattern("d MMMM y", language).format(day);
      String name = weekday.getDisplayName(TextStyle.FULL, language);
      throw new Misread(date.from(), date.to(), "otherWeekday", told, name);
    }
    return day;
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
