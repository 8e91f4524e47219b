package app.throughline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Times in words and in numbers, for one language and one display zone. Immutable.
 *
 * <p>Clock times are told in the display zone; a time no finer than a day is told in its own zone,
 * so that a date never shifts, and says so where the two differ.
 */
public final class TimeWords {
  private final ZoneId displayZone;
  private final TimeTexts texts;
  private final DateWords dates;
  private final SpokenDuration durations;

  /** Words of a language (English where it has none), told in a zone, as is usual there. */
  public TimeWords(Locale locale, ZoneId displayZone) {
    this(TimeStyle.of(locale), displayZone);
  }

  /** Words in a style, told in a zone. */
  public TimeWords(TimeStyle style, ZoneId displayZone) {
    this.displayZone = displayZone;
    this.texts = new TimeTexts(style);
    this.dates = new DateWords(texts);
    this.durations = new SpokenDuration(texts, texts.language());
  }

  /** A time as one phrase: "about 20:30 on 13 June 2016", "sometime on 14 June 2016". */
  public String sentence(When when) {
    return texts.withArticles(told(when));
  }

  private String told(When when) {
    boolean dateOnly = when.precision().compareTo(Precision.DAY) >= 0;
    ZoneId spoken = dateOnly ? when.zone() : displayZone;
    String told = new TimeSentence(texts, dates, spoken).tell(when);
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
    return texts.withArticles(new TimeSentence(texts, dates, displayZone).tell(when));
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
    return texts.withArticles(dates.instant(local(epochMillis), precision));
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
    ZoneId own = when.zone();
    if (own.getRules().getOffset(instant).equals(displayZone.getRules().getOffset(instant))) {
      return told;
    }
    if (when.precision().compareTo(Precision.DAY) >= 0) {
      return texts.get("flag.zoneName", told, name(own));
    }
    if (!when.zoneStated() || when.best() == null) {
      return told;
    }
    LocalDateTime there = Instant.ofEpochMilli(when.best()).atZone(own).toLocalDateTime();
    return texts.get("flag.zone", told, dates.clockOn(there), name(own));
  }

  private static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private String limits(TimeBounds bounds) {
    if (bounds.isUnknown()) {
      return texts.get("bounds.unknown");
    }
    if (bounds.isOpenEnd()) {
      return texts.get(bounds.equals(TimeBounds.NEVER) ? "bounds.never" : "bounds.none");
    }
    if (bounds.earliest() == TimeBounds.PAST) {
      return texts.get("bounds.before", dates.numeric(local(bounds.latest())));
    }
    if (bounds.latest() == TimeBounds.FUTURE) {
      return texts.get("bounds.from", dates.numeric(local(bounds.earliest())));
    }
    return between(local(bounds.earliest()), local(bounds.latest()));
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

  private LocalDateTime local(long epochMillis) {
    return Instant.ofEpochMilli(epochMillis).atZone(displayZone).toLocalDateTime();
  }
}
