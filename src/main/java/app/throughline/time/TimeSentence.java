package app.throughline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Tells one time as a phrase, without its flags, in one zone. */
final class TimeSentence {
  private final TimeTexts texts;
  private final DateWords dates;
  private final LocalLimits limits;

  TimeSentence(TimeTexts texts, DateWords dates, LocalLimits limits) {
    this.texts = texts;
    this.dates = dates;
    this.limits = limits;
  }

  String tell(When when) {
    return switch (when.kind()) {
      case UNDATED -> texts.get("undated");
      case MOMENT -> moment(when);
      case SPAN -> span(when, when.end() == null ? TimeBounds.UNKNOWN : when.end());
    };
  }

  private String moment(When when) {
    if (when.best() != null) {
      return estimate(when, when.best());
    }
    TimeBounds bounds = when.start();
    if (!bounds.isFinite()) {
      return halfOpen(bounds, when.precision(), "before", "from");
    }
    LocalDateTime from = local(bounds.earliest());
    LocalDateTime to = until(bounds.latest());
    String unit = dates.unit(from, to);
    if (unit != null) {
      Precision precision = Units.unit(from, to);
      if (precision == null || precision.compareTo(Precision.DAY) < 0) {
        return unit;
      }
      boolean decade = precision == Precision.DECADE;
      String key = precision == Precision.DAY ? "sometimeOn" : decade ? "inDecade" : "inUnit";
      return texts.get(key, unit);
    }
    return between(from, inclusive(when, to), "between");
  }

  private String estimate(When when, long best) {
    LocalDateTime time = local(best);
    boolean exact = when.hard() && Units.unit(local(when.start().earliest()), upper(when)) != null;
    if (exact) {
      return String.valueOf(dates.unit(local(when.start().earliest()), upper(when)));
    }
    if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      LocalDate day = time.toLocalDate();
      LocalDate before = day.minusDays(1);
      String midnight = texts.get("midnight", dates.dayBeside(before, day), dates.day(day));
      return texts.get("about", midnight);
    }
    return texts.get("about", dates.clockOn(time));
  }

  private LocalDateTime upper(When when) {
    return when.start().latest() == TimeBounds.FUTURE
        ? LocalDateTime.MAX
        : until(when.start().latest());
  }

  private String span(When when, TimeBounds end) {
    TimeBounds start = when.start();
    if (end.equals(TimeBounds.NEVER)) {
      return goingOn(when);
    }
    if (start.equals(TimeBounds.ALWAYS)) {
      return end.isUnknown()
          ? texts.get("noStartUnknownEnd")
          : texts.get("noStart", limit(end, when));
    }
    if (start.isUnknown()) {
      return texts.get("endOnly", limit(end, when));
    }
    if (end.isUnknown()) {
      return texts.get("startOnly", limit(start, when));
    }
    String onOneDay = onOneDay(start, end);
    if (onOneDay == null && isDay(start) && isDay(end)) {
      LocalDate first = local(start.earliest()).toLocalDate();
      LocalDate last = local(end.earliest()).toLocalDate();
      return first.equals(last)
          ? texts.get("sometimeOn", dates.day(last))
          : texts.get("span", dates.dayBeside(first, last), dates.day(last));
    }
    return onOneDay != null ? onOneDay : texts.get("span", limit(start, when), limit(end, when));
  }

  private String goingOn(When when) {
    TimeBounds start = when.start();
    if (start.equals(TimeBounds.ALWAYS)) {
      return texts.get("always");
    }
    if (start.isUnknown()) {
      return texts.get("sinceUnknown");
    }
    String since =
        start.earliest() == TimeBounds.PAST
            ? texts.get("sinceBefore", upperLimit(until(start.latest()), when.precision()))
            : texts.get("sinceStart", limit(start, when));
    return texts.get("stillGoingOn", since);
  }

  /** "from 20:15 to 20:40 on 13 June 2016", or null if the ends are not two times of one day. */
  private @Nullable String onOneDay(TimeBounds start, TimeBounds end) {
    if (!start.isFinite() || !end.isFinite()) {
      return null;
    }
    LocalDateTime from = local(start.earliest());
    LocalDateTime to = local(end.earliest());
    boolean times = isTime(from, until(start.latest())) && isTime(to, until(end.latest()));
    LocalDate day = from.toLocalDate();
    if (!times || !day.equals(to.toLocalDate())) {
      return null;
    }
    return texts.get(
        "spanOn", dates.clock(from.toLocalTime()), dates.clock(to.toLocalTime()), dates.day(day));
  }

  private boolean isDay(TimeBounds bounds) {
    return bounds.isFinite()
        && Units.unit(local(bounds.earliest()), until(bounds.latest())) == Precision.DAY;
  }

  private static boolean isTime(LocalDateTime from, LocalDateTime to) {
    Precision unit = Units.unit(from, to);
    return unit != null && unit.compareTo(Precision.MINUTE) <= 0;
  }

  /** One end of a span. */
  private String limit(TimeBounds bounds, When when) {
    if (!bounds.isFinite()) {
      return halfOpen(bounds, when.precision(), "end.before", "end.from");
    }
    LocalDateTime from = local(bounds.earliest());
    LocalDateTime to = until(bounds.latest());
    String unit = dates.unit(from, to);
    return unit != null ? unit : between(from, to, "end.between");
  }

  private String halfOpen(TimeBounds bounds, Precision precision, String before, String from) {
    return bounds.earliest() == TimeBounds.PAST
        ? texts.get(before, upperLimit(until(bounds.latest()), precision))
        : texts.get(from, upperLimit(local(bounds.earliest()), precision));
  }

  /** A limit, told as the year, month or day that starts there where the time is that coarse. */
  private String upperLimit(LocalDateTime limit, Precision precision) {
    LocalDate day = limit.toLocalDate();
    if (!limit.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return dates.clockOn(limit);
    }
    boolean firstOfMonth = day.getDayOfMonth() == 1;
    if (precision.compareTo(Precision.YEAR) >= 0 && firstOfMonth && day.getMonthValue() == 1) {
      return dates.year(day);
    }
    return precision.compareTo(Precision.MONTH) >= 0 && firstOfMonth
        ? dates.month(day)
        : dates.day(day);
  }

  private String between(LocalDateTime from, LocalDateTime to, String key) {
    String[] days = dates.wholeDays(from, to);
    if (days != null) {
      return texts.get(key, days[0], days[1]);
    }
    LocalDate first = from.toLocalDate();
    LocalDate last = DateWords.upperDay(to);
    String lower = dates.clock(from.toLocalTime());
    String upper = dates.upperClock(to.toLocalTime());
    if (first.equals(last)) {
      return texts.get(key + "On", lower, upper, dates.day(last));
    }
    String firstDay = first.getYear() == last.getYear() ? dates.dayMonth(first) : dates.day(first);
    return texts.get(
        key, texts.get("clock", lower, firstDay), texts.get("clock", upper, dates.day(last)));
  }

  /**
   * "Between 20:15 and 20:40" holds the last minute too, and is told as it was said; "before 20:40"
   * does not, and a limit on a round minute is taken for one.
   */
  private static LocalDateTime inclusive(When when, LocalDateTime to) {
    boolean round = to.getMinute() % 5 == 0 && to.getSecond() == 0;
    if (!when.hard() || round) {
      return to;
    }
    return switch (when.precision()) {
      case MINUTE -> to.minusMinutes(1);
      case SECOND -> to.minusSeconds(1);
      default -> to;
    };
  }

  private LocalDateTime local(long epochMillis) {
    return limits.from(epochMillis);
  }

  private LocalDateTime until(long epochMillis) {
    return limits.to(epochMillis);
  }
}
