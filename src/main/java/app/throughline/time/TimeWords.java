package app.throughline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Times in words and in numbers, for one style and one case. Immutable.
 *
 * <p>Clock times are told in the style's {@link DisplayZone}; a time no finer than a day is told in
 * its own zone, so that a date never shifts, and says so where the two differ. Limits that nobody
 * put in words are taken for dates where they are whole days of the case's calendar.
 */
public final class TimeWords {
  private final TimeStyle style;
  private final ZoneId caseZone;
  private final ZoneId displayZone;
  private final LocalLimits display;
  private final LocalLimits own;
  private final TimeTexts texts;
  private final DateWords dates;
  private final SpokenDuration durations;

  /** Words of a language (English where it has none), told in a zone, as is usual there. */
  public TimeWords(Locale locale, ZoneId displayZone) {
    this(TimeStyle.of(locale), displayZone);
  }

  /** Words in a style, for a case of a zone. */
  public TimeWords(TimeStyle style, ZoneId caseZone) {
    this(style, caseZone, style.zone().axis(caseZone), new LocalLimits(caseZone, false));
  }

  private TimeWords(TimeStyle style, ZoneId caseZone, ZoneId displayZone, LocalLimits own) {
    this.style = style;
    this.caseZone = caseZone;
    this.displayZone = displayZone;
    this.display = new LocalLimits(displayZone, false);
    this.own = own;
    this.texts = new TimeTexts(style);
    this.dates = new DateWords(texts);
    this.durations = new SpokenDuration(texts, texts.language());
  }

  /**
   * The words in which the limits of a time are told: a date's in its own zone as far as they are
   * whole days there, and all in its own zone where each event has its own.
   */
  public TimeWords of(When when) {
    ZoneId told = style.zone().equals(DisplayZone.EACH) ? when.zone() : displayZone;
    return new TimeWords(style, caseZone, told, new LocalLimits(when.zone(), isDate(when)));
  }

  /** What stands beside the axis: its zone, and that it is not the only one or not the case's. */
  public String axisZone() {
    String name = name(displayZone);
    if (style.zone().equals(DisplayZone.EACH)) {
      return texts.get("axis.each", name);
    }
    return displayZone.equals(caseZone) ? name : texts.get("axis.other", name);
  }

  /** A change of the clocks on the axis: "clocks go forward 02:00 \u2192 03:00". */
  public String clockChange(ZoneOffsetTransition change) {
    LocalDateTime before = change.getDateTimeBefore();
    LocalDateTime after = change.getDateTimeAfter();
    boolean sameDay = before.toLocalDate().equals(after.toLocalDate());
    return texts.get(
        change.isGap() ? "change.forward" : "change.back",
        sameDay ? dates.clock(before.toLocalTime()) : dates.numeric(before),
        sameDay ? dates.clock(after.toLocalTime()) : dates.numeric(after));
  }

  /** The day of a change of the clocks, with its zone: "27 March 2016, Europe/Paris". */
  public String clockChangeDay(ZoneOffsetTransition change) {
    return dates.day(change.getDateTimeBefore().toLocalDate()) + ", " + name(displayZone);
  }

  /** A time as one phrase: "about 20:30 on 13 June 2016", "sometime on 14 June 2016". */
  public String sentence(When when) {
    return texts.withArticles(told(when));
  }

  private String told(When when) {
    boolean each = style.zone().equals(DisplayZone.EACH);
    ZoneId spoken = isDate(when) || each ? when.zone() : displayZone;
    String told = new TimeSentence(texts, dates, new LocalLimits(spoken, isDate(when))).tell(when);
    return when.kind() == When.Kind.UNDATED ? told : withZone(when, flagged(when, told));
  }

  /**
   * Bounds that nobody put in words, such as those derived from other events.
   *
   * @param end null for a moment
   * @param best the estimate of the moment or the span's start, epoch milliseconds UTC, or null
   */
  public String sentence(TimeBounds start, @Nullable TimeBounds end, @Nullable Long best) {
    When when =
        new When(start, end, best, false, false, false, Precision.MINUTE, displayZone, false, "");
    boolean days = best == null && areOwnDays(start) && (end == null || areOwnDays(end));
    return texts.withArticles(
        new TimeSentence(texts, dates, days ? own.asDates() : display).tell(when));
  }

  private static boolean isDate(When when) {
    return when.kind() != When.Kind.UNDATED && when.precision().compareTo(Precision.DAY) >= 0;
  }

  /** What the clocks show at a limit from below, of the time that these words are {@link #of}. */
  public LocalDateTime clockFrom(long epochMillis) {
    return (own.dates() ? own : display).from(epochMillis);
  }

  /** What they show at a limit from above. */
  public LocalDateTime clockTo(long epochMillis) {
    return (own.dates() ? own : display).to(epochMillis);
  }

  /** What came of reading a phrase: the time, the relation to other events, or the reason. */
  public String understood(TimeReading reading) {
    if (reading instanceof TimeReading.NotUnderstood refused) {
      return refused.reason();
    }
    if (reading instanceof TimeReading.Relative relative) {
      String clauses = clauses(relative.clauses());
      return relative.stated().kind() == When.Kind.UNDATED
          ? clauses
          : texts.get("clause.with", sentence(relative.stated()), clauses);
    }
    return sentence(((TimeReading.Stated) reading).when());
  }

  /** Bounds in numbers: "start 13 June 2016 17:00–24:00 · end 23:30–00:30". */
  public String bounds(TimeBounds start, @Nullable TimeBounds end) {
    return texts.withArticles(
        end == null ? limits(start) : texts.get("bounds.both", limits(start), limits(end)));
  }

  /** An instant, as finely as the precision says: "13 June 2016 20:30", "June 2016". */
  public String instant(long epochMillis, Precision precision) {
    return texts.withArticles(dates.instant(display.from(epochMillis), precision));
  }

  /**
   * What lies between two instants, the second exclusive, as short as can be: "13–14 June 2016",
   * "13 June 17:00 – 14 June 2016 00:30".
   *
   * @throws IllegalArgumentException if there is nothing between them
   */
  public String range(long startMillis, long endMillis) {
    return texts.withArticles(limits(new TimeBounds(startMillis, endMillis)));
  }

  /** A length of time by its two greatest units: "7 h 30 min", "3 d 4 h", "0 min". */
  public String duration(long millis) {
    return durations.of(millis);
  }

  /** A distance between two limits: "3 h 10 min to 4 h 20 min", "at least 2 d". */
  public String gap(long minMillis, long maxMillis) {
    return durations.gap(minMillis, maxMillis);
  }

  /** What lies between two events: "may overlap; at most 2 h apart"; of a length, the length. */
  public String gap(Gap gap) {
    return new SpokenGap(texts, durations).of(gap);
  }

  /** How an event lies to another: "16 h to 20 h before the stabbing (our reading)". */
  public String clause(RelativeClause clause) {
    boolean free = clause.minGapMillis() == 0 && clause.maxGapMillis() == TimeBounds.FUTURE;
    String told =
        texts.get(
            (free ? "clause." : "clause.gap.") + clause.relation().name(),
            clause.eventName(),
            gap(clause.minGapMillis(), clause.maxGapMillis()));
    return clause.hard() ? told : texts.get("clause.soft", told);
  }

  private String clauses(List<RelativeClause> clauses) {
    return clauses.stream()
        .map(this::clause)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::joined));
  }

  private String joined(List<String> parts) {
    return parts.stream().reduce((all, next) -> texts.get("clause.and", all, next)).orElse("");
  }

  private String flagged(When when, String told) {
    boolean approximate = when.approximate() && when.best() == null;
    if (approximate && when.uncertain()) {
      return texts.get("flag.both", told);
    }
    if (when.uncertain()) {
      return texts.get("flag.uncertain", told);
    }
    return approximate ? texts.get("flag.approximate", told) : told;
  }

  /** Adds the clock time in the zone of the source, or the zone that a date belongs to. */
  private String withZone(When when, String told) {
    long sample = when.start().isFinite() ? when.start().earliest() : 0;
    Instant instant = Instant.ofEpochMilli(sample);
    ZoneId its = when.zone();
    if (its.getRules().getOffset(instant).equals(displayZone.getRules().getOffset(instant))) {
      return told;
    }
    if (isDate(when)) {
      return texts.get("flag.zoneName", told, name(its));
    }
    if (style.zone().equals(DisplayZone.EACH)) {
      return texts.get("flag.zoneOwn", told, name(its));
    }
    if (!when.zoneStated() || when.best() == null) {
      return told;
    }
    LocalDateTime there = Instant.ofEpochMilli(when.best()).atZone(its).toLocalDateTime();
    return texts.get("flag.zone", told, dates.clockOn(there), name(its));
  }

  private static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /** Whole days of the time's own calendar, and not of the one on display, are dates. */
  private boolean areOwnDays(TimeBounds bounds) {
    return !display.areDays(bounds) && own.areDays(bounds);
  }

  private String limits(TimeBounds bounds) {
    if (bounds.isUnknown()) {
      return texts.get("bounds.unknown");
    }
    if (bounds.isOpenEnd()) {
      return texts.get(bounds.equals(TimeBounds.NEVER) ? "bounds.never" : "bounds.none");
    }
    LocalLimits local = areOwnDays(bounds) ? own : display;
    local = local.areDays(bounds) ? local.asDates() : local;
    if (bounds.earliest() == TimeBounds.PAST) {
      return texts.get("bounds.before", dates.numeric(local.to(bounds.latest())));
    }
    if (bounds.latest() == TimeBounds.FUTURE) {
      return texts.get("bounds.from", dates.numeric(local.from(bounds.earliest())));
    }
    return between(local.from(bounds.earliest()), local.to(bounds.latest()));
  }

  private String between(LocalDateTime from, LocalDateTime to) {
    String[] days = dates.wholeDays(from, to);
    if (days != null) {
      String unit = dates.unit(from, to);
      boolean digitsOnly = days[0].length() <= 4;
      return unit != null
          ? unit
          : texts.get(digitsOnly ? "range.same" : "range.days", days[0], days[1]);
    }
    LocalDate last = DateWords.upperDay(to);
    String upper = dates.upperClock(to.toLocalTime());
    if (from.toLocalDate().equals(last)) {
      return dates.day(last)
          + " "
          + texts.get("range.same", dates.clock(from.toLocalTime()), upper);
    }
    String first =
        from.getYear() == last.getYear()
            ? dates.dayMonth(from.toLocalDate())
            : dates.day(from.toLocalDate());
    return texts.get(
        "range.days", first + " " + dates.clock(from.toLocalTime()), dates.day(last) + " " + upper);
  }
}
