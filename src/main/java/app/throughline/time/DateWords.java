package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Wall-clock dates and times as texts of one language, with no say on how sure they are. */
final class DateWords {
  private final TimeTexts texts;

  DateWords(TimeTexts texts) {
    this.texts = texts;
  }

  String day(LocalDate date) {
    return withEra("date.day", date);
  }

  String month(LocalDate date) {
    return withEra("date.month", date);
  }

  String year(LocalDate date) {
    return withEra("date.year", date);
  }

  /** A day without its year. */
  String dayMonth(LocalDate date) {
    return formatted("date.dayMonth", date);
  }

  /** A time of day, as finely as it needs: 20:30, 20:30:15. */
  String clock(LocalTime time) {
    if (time.getNano() != 0) {
      return formatter("date.milli").format(time);
    }
    return formatter(time.getSecond() != 0 ? "date.second" : "date.minute").format(time);
  }

  /** A time of day told as finely as a precision finer than a day. */
  String clock(LocalTime time, Precision precision) {
    return switch (precision) {
      case MILLISECOND -> formatter("date.milli").format(time);
      case SECOND -> formatter("date.second").format(time);
      default -> clock(time);
    };
  }

  /** "20:30 on 13 June 2016". */
  String clockOn(LocalDateTime time) {
    return texts.get("clock", clock(time.toLocalTime()), day(time.toLocalDate()));
  }

  /** "13 June 2016 20:30". */
  String numeric(LocalDateTime time) {
    return day(time.toLocalDate()) + " " + clock(time.toLocalTime());
  }

  /** The calendar unit that lies exactly between the two, or null if there is none. */
  @Nullable String unit(LocalDateTime from, LocalDateTime to) {
    Precision unit = Units.unit(from, to);
    if (unit == null) {
      return null;
    }
    LocalDate first = from.toLocalDate();
    return switch (unit) {
      case MILLISECOND, SECOND -> texts.get("clock", clock(from.toLocalTime(), unit), day(first));
      case MINUTE -> clockOn(from);
      case DAY -> day(first);
      case MONTH -> month(first);
      case YEAR -> year(first);
      case DECADE -> texts.get("decade", year(first));
      default -> null;
    };
  }

  /** An instant told as finely as it is known, a word for the unit that holds it. */
  String instant(LocalDateTime time, Precision precision) {
    LocalDate date = time.toLocalDate();
    int year = date.getYear();
    return switch (precision) {
      case MILLISECOND, SECOND -> day(date) + " " + clock(time.toLocalTime(), precision);
      case MINUTE, HOUR, PART_OF_DAY -> numeric(time.withSecond(0).withNano(0));
      case DAY, PART_OF_MONTH -> day(date);
      case MONTH, SEASON -> month(date);
      case YEAR, COARSE -> year(date);
      case DECADE -> texts.get("decade", year(date.withYear(Math.floorDiv(year, 10) * 10)));
      case CENTURY -> {
        LocalDate first = date.withYear(Math.floorDiv(year, 100) * 100);
        yield texts.get("century", year(first), year(first.plusYears(99)));
      }
    };
  }

  /**
   * Two texts for what lies between two limits, as short as can be: [28 May, 10 June 2016], [1, 10
   * June 2016], [2010, 2014]; or null if the limits are not whole days. The second is inclusive.
   */
  String @Nullable [] wholeDays(LocalDateTime from, LocalDateTime to) {
    boolean midnights =
        from.toLocalTime().equals(LocalTime.MIDNIGHT)
            && to.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (!midnights) {
      return null;
    }
    LocalDate first = from.toLocalDate();
    LocalDate last = to.toLocalDate().minusDays(1);
    if (first.getDayOfMonth() != 1 || to.getDayOfMonth() != 1) {
      return new String[] {dayBeside(first, last), day(last)};
    }
    return first.getMonthValue() == 1 && to.getMonthValue() == 1
        ? new String[] {year(first), year(last)}
        : new String[] {monthBeside(first, to), month(last)};
  }

  /** A day without what a later day, told after it, says too. */
  String dayBeside(LocalDate date, LocalDate later) {
    if (date.getYear() != later.getYear()) {
      return day(date);
    }
    return formatted(date.getMonth() == later.getMonth() ? "date.dayOnly" : "date.dayMonth", date);
  }

  private String monthBeside(LocalDate first, LocalDateTime to) {
    LocalDate last = to.toLocalDate().minusDays(1);
    return first.getYear() == last.getYear()
        ? formatter("date.monthOnly").format(first)
        : month(first);
  }

  /** An upper limit, its midnight told as the 24:00 of the day before. */
  String upperClock(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? texts.get("dayEnd") : clock(time);
  }

  /** The day that an upper limit belongs to. */
  static LocalDate upperDay(LocalDateTime limit) {
    LocalDate day = limit.toLocalDate();
    return limit.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.minusDays(1) : day;
  }

  private String withEra(String key, LocalDate date) {
    String told = formatted(key, date);
    boolean beforeYearOne = date.get(ChronoField.YEAR) < 1;
    return beforeYearOne ? told + formatter("date.era").format((TemporalAccessor) date) : told;
  }

  /** A date, which some languages tell otherwise on the first of a month. */
  private String formatted(String key, LocalDate date) {
    String first = key + ".first";
    return formatter(date.getDayOfMonth() == 1 && texts.has(first) ? first : key).format(date);
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(texts.pattern(key), texts.language());
  }
}
