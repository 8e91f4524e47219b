package app.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from the reference date: yesterday, mardi dernier, last week, il y a 2 jours.
 */
final class RelativeDates {
  private static final int HOUR = 3600;
  private static final int DAY = 86_400;
  private static final int WEEK = 604_800;
  private static final int MONTH = 2_629_746;

  private final Words words;
  private final @Nullable LocalDate reference;

  RelativeDates(Words words, @Nullable LocalDate reference) {
    this.words = words;
    this.reference = reference;
  }

  /** The reference date, or a refusal that asks for one. */
  LocalDate reference(Token token) throws Misread {
    if (reference == null) {
      throw new Misread(token.from(), token.to(), "noReference", token.text());
    }
    return reference;
  }

  /**
   * Reads yesterday, Tuesday, last Tuesday, mardi dernier, and the "this" of this morning. A
   * weekday alone is the latest one up to the reference date; the last one is over.
   */
  DateParts day() throws Misread {
    Token first = words.next();
    if (first.is(Term.DAY_SHIFT)) {
      return on(reference(first).plusDays(first.number(Term.DAY_SHIFT)), first, false);
    }
    boolean before = first.is(Term.WHICH) && !first.is(Term.WEEKDAY);
    int which = before ? first.number(Term.WHICH) : 0;
    if (before && !words.at(Term.WEEKDAY)) {
      if (which != 0) {
        throw new Misread(first.from(), words.peek().to(), "unknown", first.text());
      }
      return on(reference(first), first, false);
    }
    Token name = before ? words.next() : first;
    which = before || !words.at(Term.WHICH) ? which : words.next().number(Term.WHICH);
    DayOfWeek weekday = DayOfWeek.of(name.number(Term.WEEKDAY));
    LocalDate day = reference(name);
    day =
        switch (which) {
          case -1 -> day.with(TemporalAdjusters.previous(weekday));
          case 1 -> day.with(TemporalAdjusters.next(weekday));
          default -> day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return on(day, name, true);
  }

  /** A month or a season without a year, with the "dernier" that may stand behind it. */
  DateParts which(DateParts date) throws Misread {
    boolean follows = words.at(Term.WHICH) && words.peek().number(Term.WHICH) != 0;
    return follows ? at(words.next(), date) : date;
  }

  private DateParts at(Token which, DateParts date) throws Misread {
    LocalDate today = reference(which);
    boolean season = date.unit() == Precision.SEASON;
    YearMonth start = YearMonth.of(today.getYear(), season ? date.month() * 3 : date.month());
    YearMonth now = YearMonth.from(today);
    boolean last = which.number(Term.WHICH) < 0;
    int months = season ? 3 : 1;
    while (last ? start.plusMonths(months).isAfter(now) : !start.isAfter(now)) {
      start = start.plusYears(last ? -1 : 1);
    }
    return new DateParts(
        date.unit(), start.getYear(), date.month(), 0, date.from(), words.endOfLast());
  }

  /** Reads "last" and "this" before a month or a season, or nothing. */
  @Nullable DateParts whichBefore(DateGrammar dates) throws Misread {
    boolean before = words.at(Term.WHICH) && words.peek(1).isAny(Term.MONTH, Term.SEASON);
    if (!before) {
      return null;
    }
    Token which = words.next();
    DateParts date = dates.read();
    if (date == null || date.year() != null || date.day() > 0) {
      return date;
    }
    return which.number(Term.WHICH) == 0 ? date : at(which, date);
  }

  /** Last week, this month, l'année dernière; or nothing. */
  @Nullable Extent unit() throws Misread {
    boolean before = words.at(Term.WHICH) && isLongUnit(words.peek(1));
    boolean after = isLongUnit(words.peek()) && words.peek(1).is(Term.WHICH);
    if (!before && !after) {
      return null;
    }
    Token first = words.next();
    Token second = words.next();
    LocalDate today = reference(before ? second : first);
    int shift = (before ? first : second).number(Term.WHICH);
    int seconds = (before ? second : first).number(Term.UNIT);
    if (seconds == WEEK) {
      LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return week(monday.plusWeeks(shift), true);
    }
    return seconds == MONTH
        ? Units.month(YearMonth.from(today).plusMonths(shift))
        : Units.years(today.getYear() + shift, 1, Precision.YEAR);
  }

  private static boolean isLongUnit(Token token) {
    return token.is(Term.UNIT) && token.number(Term.UNIT) >= WEEK;
  }

  /** Two days ago, il y a environ trois semaines; or nothing. */
  @Nullable Extent ago() throws Misread {
    int start = words.position();
    Token first = words.peek();
    boolean before = words.accept(Term.AGO_OF);
    boolean about = words.accept(Term.ABOUT);
    Double count = new GapGrammar(words).number();
    Token unit = words.peek();
    if (count == null || count != Math.rint(count)) {
      words.reset(start);
      return null;
    }
    boolean fits = words.accept(Term.UNIT);
    if (fits) {
      boolean behind =
          words.at(Term.ABOUT) && (words.peek(1).isEnd() || words.peek(1).is(Term.AGO));
      about |= behind && words.accept(Term.ABOUT);
    }
    if (!fits || !(before || words.accept(Term.AGO))) {
      words.reset(start);
      return null;
    }
    if (unit.number(Term.UNIT) <= HOUR) {
      throw new Misread(first.from(), words.endOfLast(), "noClockReference");
    }
    Extent back = back(reference(first), count.longValue(), unit.number(Term.UNIT));
    return about ? PointResolver.around(back) : back;
  }

  /** A day is meant as it is; longer units are told loosely. */
  private static Extent back(LocalDate today, long count, int seconds) {
    return switch (seconds) {
      case DAY -> Units.day(today.minusDays(count));
      case WEEK -> week(today.minusWeeks(count).minusDays(3), false);
      case MONTH -> vague(Units.month(YearMonth.from(today).minusMonths(count)));
      default -> vague(Units.years(today.minusYears(count).getYear(), 1, Precision.YEAR));
    };
  }

  private static Extent vague(Extent unit) {
    return Extent.vague(unit.earliest(), unit.latest(), unit.precision());
  }

  private static Extent week(LocalDate first, boolean hard) {
    Extent week =
        Extent.of(first.atStartOfDay(), first.plusDays(7).atStartOfDay(), Precision.PART_OF_MONTH);
    return hard ? week : vague(week);
  }

  private static DateParts on(LocalDate day, Token token, boolean weekday) {
    return new DateParts(
        Precision.DAY,
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        weekday,
        0,
        token.from(),
        token.to());
  }
}
