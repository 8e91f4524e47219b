package app.throughline.ui.era;

import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time of a period or marker as typed: two clock times or dates make a period, whole days and
 * years a period too, an instant makes a marker.
 */
final class EraPhrase {
  /** Bounds no wider than this are an instant, as a clock time is. */
  private static final long INSTANT_MILLIS = 60_000;

  private final TimeReader reader;
  private final TimeWords words;
  private final ZoneId zone;
  private final Texts texts = new Texts("era");

  /**
   * What was read.
   *
   * @param startMillis where it starts
   * @param endMillis where it ends; of a marker the same
   * @param problem why it cannot be used, in plain words; empty if it can
   */
  record Limits(long startMillis, long endMillis, String problem) {
    boolean isMarker() {
      return startMillis == endMillis;
    }
  }

  EraPhrase(TimeReader reader, TimeWords words, ZoneId zone) {
    this.reader = reader;
    this.words = words;
    this.zone = zone;
  }

  Limits read(String text) {
    TimeReading reading = reader.read(text).settled();
    if (reading instanceof TimeReading.NotUnderstood refused) {
      return problem(refused.reason());
    }
    if (reading instanceof TimeReading.Relative) {
      return problem(texts.get("time.relative"));
    }
    When when = ((TimeReading.Stated) reading).when();
    if (when.kind() == When.Kind.UNDATED) {
      return problem(texts.get("time.missing"));
    }
    return when.end() == null ? moment(when) : span(when, when.end());
  }

  private Limits moment(When when) {
    Long best = when.best();
    if (best != null) {
      return new Limits(best, best, "");
    }
    return when.start().isFinite()
        ? new Limits(when.start().earliest(), when.start().latest(), "")
        : problem(texts.get("time.bothEnds"));
  }

  private Limits span(When when, TimeBounds end) {
    if (!when.start().isFinite() || !end.isFinite() || end.isOpenEnd()) {
      return problem(texts.get("time.bothEnds"));
    }
    boolean instant = end.latest() - end.earliest() <= INSTANT_MILLIS;
    Long best = when.best();
    long start = best == null ? when.start().earliest() : best;
    long last = instant ? end.earliest() : end.latest();
    return last > start ? new Limits(start, last, "") : problem(texts.get("time.bothEnds"));
  }

  private static Limits problem(String reason) {
    return new Limits(0, 0, reason);
  }

  /** What was read, told back. */
  String told(Limits limits) {
    return limits.isMarker()
        ? texts.get(
            "told.marker", words.instant(limits.startMillis(), fineness(limits.startMillis())))
        : texts.get(
            "told.period",
            words.range(limits.startMillis(), limits.endMillis()),
            words.duration(limits.endMillis() - limits.startMillis()));
  }

  /** A phrase that reads back as these limits, to the second. */
  String write(long startMillis, long endMillis) {
    if (startMillis == endMillis) {
      return words.instant(startMillis, fineness(startMillis));
    }
    if (isMidnight(startMillis) && isMidnight(endMillis)) {
      String first = words.instant(startMillis, Precision.DAY);
      String last = words.instant(endMillis - 1, Precision.DAY);
      return first.equals(last) ? first : texts.get("time.fromTo", first, last);
    }
    return texts.get(
        "time.fromTo",
        words.instant(startMillis, fineness(startMillis)),
        words.instant(endMillis, fineness(endMillis)));
  }

  private static Precision fineness(long millis) {
    return millis % INSTANT_MILLIS == 0 ? Precision.MINUTE : Precision.SECOND;
  }

  private boolean isMidnight(long millis) {
    LocalTime time = Instant.ofEpochMilli(millis).atZone(zone).toLocalTime();
    return time.equals(LocalTime.MIDNIGHT);
  }
}
