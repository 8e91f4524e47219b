package app.throughline.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes words that {@link TimeReader} reads back as exactly the same limits, estimate and flags:
 * for a time that was moved, so that its old words would be a lie. Immutable.
 *
 * <p>Of several ways to say it, the plainest that is read back rightly is taken; the reader itself
 * is asked.
 */
public final class TimePhrase {
  /** How limits are told, the plainest first. */
  private enum Style {
    UNITS,
    CLOCK,
    /** With its offset, since the clock shows some times twice. */
    ISO
  }

  private final Locale locale;
  private final ZoneId zone;
  private final TimeReader reader;
  private final DateWords dates;
  private final TimeTexts texts;
  private final SpelledWords words;

  /**
   * Phrases in a language, to be read against a zone.
   *
   * @param zone the zone that the reader takes clock times in that state none
   */
  public TimePhrase(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.reader = new TimeReader(new TimeContext(zone, null, locale));
    this.texts = new TimeTexts(TimeStyle.of(locale));
    this.dates = new DateWords(texts);
    this.words = SpelledWords.of(texts);
  }

  /** The same time in words of its own, no words if there are none for it. */
  public When reworded(When when) {
    return when.withText(of(when));
  }

  /** The words for a time, empty if there are none or it is undated. */
  public String of(When when) {
    if (when.kind() == When.Kind.UNDATED) {
      return "";
    }
    if (when.zoneStated() && !when.zone().equals(zone)) {
      String suffix = " (" + name(when.zone()) + ")";
      String stated = plainest(when, when.zone(), suffix);
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return plainest(when, zone, "");
  }

  /**
   * The moment that an instant lies in, told as finely as given and no finer, in words that are
   * read back as it; null if there are no such words.
   *
   * @param precision a minute or finer, a day, a month or a year
   */
  public @Nullable When at(long epochMillis, Precision precision) {
    String words = new TimeWords(locale, zone).instant(epochMillis, precision);
    // The clock shows some times twice.
    for (String phrase : List.of(words, instant(epochMillis, zone, Style.ISO))) {
      if (reader.read(phrase) instanceof TimeReading.Stated stated
          && stated.when().end() == null
          && stated.when().earliest() <= epochMillis
          && epochMillis < stated.when().latest()) {
        return stated.when();
      }
    }
    return null;
  }

  private String plainest(When when, ZoneId told, String suffix) {
    String sentence = new TimeWords(locale, told).sentence(when);
    String notes = notes(when);
    String plain = withoutNotes(sentence);
    for (String flags : List.of("", notes)) {
      if (isRead(plain + suffix + flags, when)) {
        return plain + suffix + flags;
      }
    }
    for (Style style : Style.values()) {
      String spelled = texts.withArticles(spelled(when, told, style));
      for (String flags : List.of("", notes)) {
        if (isRead(spelled + suffix + flags, when)) {
          return spelled + suffix + flags;
        }
      }
    }
    return "";
  }

  private static String withoutNotes(String sentence) {
    return SpelledTime.Notes.of(sentence).phrase();
  }

  private boolean isRead(String words, When when) {
    return reader.read(words) instanceof TimeReading.Stated stated
        && TimeLimits.of(stated.when()).equals(TimeLimits.of(when))
        && stated.when().approximate() == when.approximate()
        && stated.when().uncertain() == when.uncertain()
        && stated.when().hard() == when.hard();
  }

  private String notes(When when) {
    List<String> notes = new ArrayList<>();
    if (when.approximate()) {
      notes.add(words.approximate());
    }
    if (when.uncertain()) {
      notes.add(words.doubtful());
    }
    if (!when.hard()) {
      notes.add(words.soft());
    }
    return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
  }

  private String spelled(When when, ZoneId told, Style style) {
    TimeBounds end = when.end();
    Long best = when.best();
    if (best != null) {
      String limits = spelled(when.withBest(null), told, style);
      return texts.get("spelled.best", limits, instant(best, told, style));
    }
    if (end == null) {
      return bounds(when.start(), told, style);
    }
    String first =
        when.start().isOpenEnd() ? words.noBeginning() : bounds(when.start(), told, style);
    String last = end.isOpenEnd() ? words.goingOn() : bounds(end, told, style);
    return texts.get("spelled.span", first, last);
  }

  private String bounds(TimeBounds bounds, ZoneId told, Style style) {
    if (bounds.isUnknown()) {
      return words.unknown();
    }
    if (bounds.earliest() == TimeBounds.PAST) {
      return texts.get("before", instant(bounds.latest(), told, style));
    }
    String from = instant(bounds.earliest(), told, style);
    if (bounds.latest() == TimeBounds.FUTURE) {
      return texts.get("phrase.after", from);
    }
    String unit = style == Style.UNITS ? unit(bounds, told) : null;
    if (unit != null) {
      return unit;
    }
    String oneDay = style == Style.UNITS ? oneDay(bounds, told) : null;
    return oneDay == null
        ? texts.get("phrase.afterAndBefore", from, instant(bounds.latest(), told, style))
        : oneDay;
  }

  /** A whole unit by its name, several whole days by the first and the last; null for neither. */
  private @Nullable String unit(TimeBounds bounds, ZoneId told) {
    LocalDateTime from = local(bounds.earliest(), told);
    LocalDateTime to = local(bounds.latest(), told);
    String unit = dates.unit(from, to);
    boolean days =
        from.toLocalTime().equals(LocalTime.MIDNIGHT)
            && to.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (unit != null || !days) {
      return unit;
    }
    String last = dates.day(to.toLocalDate().minusDays(1));
    return texts.get("phrase.between", dates.day(from.toLocalDate()), last);
  }

  /** "13 June 2016, after 18:00 and before 19:00", or null if it is not all on one day. */
  private @Nullable String oneDay(TimeBounds bounds, ZoneId told) {
    LocalDateTime from = local(bounds.earliest(), told);
    LocalDateTime to = local(bounds.latest(), told);
    if (!from.toLocalDate().equals(to.toLocalDate())) {
      return null;
    }
    String day = dates.day(from.toLocalDate());
    String after = dates.clock(from.toLocalTime());
    return texts.get("phrase.oneDay", day, after, dates.clock(to.toLocalTime()));
  }

  private String instant(long millis, ZoneId told, Style style) {
    if (style != Style.ISO) {
      return dates.clockOn(local(millis, told));
    }
    Instant instant = Instant.ofEpochMilli(millis);
    // Offsets of long ago have seconds, which ISO 8601 cannot say.
    boolean odd = told.getRules().getOffset(instant).getTotalSeconds() % 60 != 0;
    ZoneId said = odd ? ZoneOffset.UTC : told;
    return IsoTime.format(millis, said);
  }

  private static LocalDateTime local(long millis, ZoneId told) {
    return Instant.ofEpochMilli(millis).atZone(told).toLocalDateTime();
  }

  private static String name(ZoneId zone) {
    if (zone instanceof ZoneOffset offset) {
      return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }
    return zone.getId();
  }
}
