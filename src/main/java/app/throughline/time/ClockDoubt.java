package app.throughline.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock time that its zone leaves out, since the clocks were put forward over it, or has twice,
 * since they were put back: what is wrong with it, and the instants that can be meant.
 *
 * @param sentence "02:30 happens twice on 30 October 2016 in Europe/Paris: ..."
 * @param readings what can be meant, the earlier instant first; those that the words can be made to
 *     say
 */
public record ClockDoubt(String sentence, List<Reading> readings) {
  /** Longer texts hold no clock time that somebody is in doubt of. */
  private static final int LONGEST = 200;

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.hH]\\d{2}(?::\\d{2})?(?:\\s*[aApP]\\.?[mM]\\.?)?");

  /**
   * One of them.
   *
   * @param label which it is, in words: "the first, 00:30 UTC"
   * @param phrase the words that were typed with the offset that says so
   */
  public record Reading(String label, String phrase) {}

  /**
   * The doubt about a phrase, if there is one.
   *
   * @param text the phrase as typed
   * @param context what it is read against
   * @param style how it is told
   */
  public static Optional<ClockDoubt> of(String text, TimeContext context, TimeStyle style) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    // Read in UTC, which leaves out nothing, the limits are what the phrase says of the clocks.
    TimeContext plain = new TimeContext(ZoneOffset.UTC, context.reference(), context.locale());
    if (!(new TimeReader(plain).read(text) instanceof TimeReading.Stated stated)) {
      return Optional.empty();
    }
    When when = stated.when();
    boolean clock = when.precision().compareTo(Precision.MINUTE) <= 0;
    if (!clock || when.kind() == When.Kind.UNDATED) {
      return Optional.empty();
    }
    ZoneId zone = when.zoneStated() ? when.zone() : context.zone();
    LocalLimits said = new LocalLimits(when.zoneStated() ? zone : ZoneOffset.UTC, false);
    return times(when).stream()
        .map(said::from)
        .filter(time -> zone.getRules().getTransition(time) != null)
        .findFirst()
        .map(time -> new Asked(text, context, new TimeTexts(style)).doubt(time, zone));
  }

  private static List<Long> times(When when) {
    List<Long> times = new ArrayList<>();
    Long best = when.best();
    TimeBounds end = when.end();
    if (best != null) {
      times.add(best);
    } else if (when.hard() && when.start().earliest() != TimeBounds.PAST) {
      times.add(when.start().earliest());
    }
    if (end != null && when.hard() && end.isFinite()) {
      times.add(end.earliest());
    }
    return times;
  }

  /** A phrase, and how it is read and told. */
  private record Asked(String text, TimeContext context, TimeTexts texts) {

    ClockDoubt doubt(LocalDateTime time, ZoneId zone) {
      ZoneOffsetTransition change = zone.getRules().getTransition(time);
      DateWords dates = new DateWords(texts);
      LocalDateTime before = change.getDateTimeBefore();
      LocalDateTime after = change.getDateTimeAfter();
      boolean oneDay = before.toLocalDate().equals(after.toLocalDate());
      String sentence =
          texts.get(
              change.isGap() ? "doubt.gap" : "doubt.overlap",
              dates.clock(time.toLocalTime()),
              dates.day(time.toLocalDate()),
              zone.getId(),
              oneDay ? dates.clock(before.toLocalTime()) : dates.numeric(before),
              oneDay ? dates.clock(after.toLocalTime()) : dates.numeric(after));
      List<Reading> readings = new ArrayList<>();
      ZoneOffset earlier = later(change.getOffsetBefore(), change.getOffsetAfter());
      for (boolean first : new boolean[] {true, false}) {
        ZoneOffset offset =
            first == earlier.equals(change.getOffsetBefore())
                ? change.getOffsetBefore()
                : change.getOffsetAfter();
        long millis = time.toInstant(offset).toEpochMilli();
        phrase(offset, millis).ifPresent(p -> readings.add(reading(change, millis, first, p)));
      }
      return new ClockDoubt(sentence, List.copyOf(readings));
    }

    /** Of two offsets the one further east, by which the same clock time is the earlier instant. */
    private static ZoneOffset later(ZoneOffset one, ZoneOffset other) {
      return one.getTotalSeconds() > other.getTotalSeconds() ? one : other;
    }

    private Reading reading(ZoneOffsetTransition change, long millis, boolean first, String said) {
      DateWords dates = new DateWords(texts);
      String utc = dates.clock(new LocalLimits(ZoneOffset.UTC, false).from(millis).toLocalTime());
      if (!change.isGap()) {
        return new Reading(texts.get(first ? "doubt.first" : "doubt.second", utc), said);
      }
      ZoneId zone =
          millis < change.getInstant().toEpochMilli()
              ? change.getOffsetBefore()
              : change.getOffsetAfter();
      String shown = dates.clock(new LocalLimits(zone, false).from(millis).toLocalTime());
      return new Reading(texts.get("doubt.shown", shown, utc), said);
    }

    /** The words with an offset that makes them mean an instant; the reader itself is asked. */
    private Optional<String> phrase(ZoneOffset offset, long millis) {
      String spoken = " UTC" + (offset.equals(ZoneOffset.UTC) ? "" : shortest(offset.getId()));
      List<String> candidates = new ArrayList<>();
      candidates.add(text.stripTrailing() + spoken);
      Matcher clock = CLOCK.matcher(text);
      while (clock.find()) {
        String rest = text.substring(clock.end());
        candidates.add(text.substring(0, clock.end()) + offset.getId() + rest);
        candidates.add(text.substring(0, clock.end()) + spoken + rest);
      }
      TimeReader reader = new TimeReader(context);
      return candidates.stream().filter(words -> means(reader.read(words), millis)).findFirst();
    }

    /** Hours alone where there is no more: +2 for +02:00. */
    private static String shortest(String offset) {
      return offset.endsWith(":00") ? offset.charAt(0) + hours(offset) : offset;
    }

    private static String hours(String offset) {
      String hours = offset.substring(1, 3);
      return hours.startsWith("0") ? hours.substring(1) : hours;
    }

    private static boolean means(TimeReading reading, long millis) {
      if (!(reading instanceof TimeReading.Stated stated)) {
        return false;
      }
      When when = stated.when();
      Long best = when.best();
      TimeBounds end = when.end();
      return best != null
          ? best == millis
          : when.start().earliest() == millis || (end != null && end.earliest() == millis);
    }
  }
}
