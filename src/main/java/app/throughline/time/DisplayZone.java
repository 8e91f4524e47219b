package app.throughline.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The zone in which a person wants to be told times; it changes no time and no phrase that was
 * typed.
 *
 * <p>A time no finer than a day is a <em>floating</em> date: it is told as the date of its own zone
 * whatever the display zone, so that 13 June stays 13 June. Only its place on the axis is that of
 * its instants, which in another zone begin some hours beside midnight.
 *
 * @param kind which zone
 * @param zone the one zone for everything, null for the other kinds
 */
public record DisplayZone(Kind kind, @Nullable ZoneId zone) {
  /** The case's zone. */
  public static final DisplayZone CASE = new DisplayZone(Kind.CASE, null);

  /** Each event's own zone; the axis, which can only have one, keeps to the case's. */
  public static final DisplayZone EACH = new DisplayZone(Kind.EACH, null);

  /** What decides on the zone. */
  public enum Kind {
    CASE,
    EACH,
    FIXED
  }

  /** One zone for everything, whatever the case. */
  public static DisplayZone of(ZoneId zone) {
    return new DisplayZone(Kind.FIXED, zone);
  }

  /** The zone of the axis, and of every time that belongs to no event. */
  public ZoneId axis(ZoneId caseZone) {
    return zone == null ? caseZone : zone;
  }

  /**
   * An instant of what somebody means in the case's zone who points at the axis: of a clock the
   * same instant; of a day or longer the day by that date, since dates are floating.
   */
  public long inCase(long epochMillis, Precision precision, ZoneId caseZone) {
    ZoneId axis = axis(caseZone);
    if (precision.compareTo(Precision.DAY) < 0 || axis.equals(caseZone)) {
      return epochMillis;
    }
    LocalDate date = Instant.ofEpochMilli(epochMillis).atZone(axis).toLocalDate();
    return date.atTime(LocalTime.NOON).atZone(caseZone).toInstant().toEpochMilli();
  }

  /** How it is written where it is remembered; {@link #parse} reads it back. */
  public String key() {
    return zone == null ? kind.name() : zone.getId();
  }

  /** What {@link #key} wrote; the case's zone for anything that is not known here. */
  public static DisplayZone parse(@Nullable String key) {
    if (key == null || key.equals(CASE.key())) {
      return CASE;
    }
    if (key.equals(EACH.key())) {
      return EACH;
    }
    try {
      return of(ZoneId.of(key));
    } catch (DateTimeException e) {
      return CASE; // a zone of another system's list
    }
  }
}
