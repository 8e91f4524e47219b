package app.throughline.exchange;

import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Makes times of every kind; the words of each are such as would be read as just that time. */
final class SyntheticTimes {
  /** The least distance of an event from the one that it is placed by: 30 minutes. */
  static final long MIN_GAP_MILLIS = 30 * 60_000L;

  /** The greatest: 45 minutes. */
  static final long MAX_GAP_MILLIS = 45 * 60_000L;

  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final DateTimeFormatter ISO_MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ISO_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Random random;

  SyntheticTimes(Random random) {
    this.random = random;
  }

  /** The time of an event that is placed by another one alone. */
  static When after(String title) {
    return When.undated("30 to 45 minutes after " + title, ZoneOffset.UTC);
  }

  /** A moment or a span that begins at about an instant. */
  When stated(long startMillis) {
    return random.nextDouble() < 0.4 ? span(startMillis) : moment(startMillis);
  }

  private When moment(long millis) {
    int dice = random.nextInt(100);
    if (dice < 60) {
      return exact(millis, 1000, Precision.SECOND, ISO_SECOND);
    }
    if (dice < 85) {
      return exact(millis, MINUTE, Precision.MINUTE, ISO_MINUTE);
    }
    return dice < 95 ? about(millis) : evening(millis);
  }

  private static When exact(long millis, long unit, Precision precision, DateTimeFormatter words) {
    long start = millis - Math.floorMod(millis, unit);
    TimeBounds bounds = new TimeBounds(start, start + unit);
    return When.moment(bounds, precision, ZoneOffset.UTC, words.format(utc(start))).withBest(start);
  }

  private static When about(long millis) {
    long best = millis - Math.floorMod(millis, MINUTE);
    LocalDateTime time = utc(best);
    String text = "about " + CLOCK.format(time) + " on " + DAY.format(time);
    TimeBounds bounds = new TimeBounds(best - 15 * MINUTE, best + 15 * MINUTE);
    return When.moment(bounds, Precision.MINUTE, ZoneOffset.UTC, text)
        .qualified(true, false)
        .soft(best);
  }

  private static When evening(long millis) {
    long day = millis - Math.floorMod(millis, 24 * HOUR);
    TimeBounds bounds = new TimeBounds(day + 17 * HOUR, day + 24 * HOUR);
    String text = "the evening of " + DAY.format(utc(day));
    return When.moment(bounds, Precision.PART_OF_DAY, ZoneOffset.UTC, text).soft(null);
  }

  /** Log-uniform between 30 seconds and 4 hours; one in a hundred is still going on. */
  private When span(long millis) {
    double length = 30_000 * Math.exp(random.nextDouble() * Math.log(4 * 3600 / 30.0));
    boolean toTheSecond = random.nextInt(4) > 0;
    long unit = toTheSecond ? 1000 : MINUTE;
    DateTimeFormatter words = toTheSecond ? ISO_SECOND : ISO_MINUTE;
    long start = millis - Math.floorMod(millis, unit);
    long end = start + (long) length - Math.floorMod((long) length, unit);
    boolean open = random.nextInt(100) == 0;
    String text = words.format(utc(start)) + "/" + (open ? ".." : words.format(utc(end)));
    return When.span(
            new TimeBounds(start, start + unit),
            open ? TimeBounds.NEVER : new TimeBounds(end, end + unit),
            toTheSecond ? Precision.SECOND : Precision.MINUTE,
            ZoneOffset.UTC,
            text)
        .withBest(start);
  }

  private static LocalDateTime utc(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }
}
