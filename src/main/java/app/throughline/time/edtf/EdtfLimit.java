package app.throughline.time.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression begins or ends on the wall clock.
 *
 * @param kind what is known of it
 * @param time the wall-clock time, for {@link Kind#AT} only
 * @param year the year it is in, where it has one; beyond ±10<sup>15</sup> no more exact
 */
public record EdtfLimit(Kind kind, @Nullable LocalDateTime time, long year) {
  /** What can be known of a limit. */
  public enum Kind {
    /** At a time. */
    AT(""),
    /** There is no beginning. */
    PAST("-inf"),
    /** There is no end. */
    FUTURE("+inf"),
    /** It is not known. */
    UNKNOWN("unknown"),
    /** Of a year that does not lie wholly within ±999,999,999, as {@code java.time} has them. */
    OUT_OF_RANGE("out-of-range");

    private final String token;

    Kind(String token) {
      this.token = token;
    }
  }

  static final EdtfLimit PAST = new EdtfLimit(Kind.PAST, null, 0);
  static final EdtfLimit FUTURE = new EdtfLimit(Kind.FUTURE, null, 0);
  static final EdtfLimit UNKNOWN = new EdtfLimit(Kind.UNKNOWN, null, 0);

  static EdtfLimit at(LocalDateTime time) {
    return new EdtfLimit(Kind.AT, time, time.getYear());
  }

  static EdtfLimit at(LocalDate day) {
    return at(day.atStartOfDay());
  }

  /** The first moment of a year that {@code java.time} has. */
  static EdtfLimit ofYear(long year) {
    return at(LocalDate.of((int) year, 1, 1));
  }

  /** Beyond what {@code java.time} has. */
  static EdtfLimit outOfRange(long year) {
    return new EdtfLimit(Kind.OUT_OF_RANGE, null, year);
  }

  /** Whether both have a place on the calendar and this one's is before the other's. */
  boolean isBefore(EdtfLimit other) {
    LocalDateTime here = time;
    LocalDateTime there = other.time;
    if (here != null && there != null) {
      return here.isBefore(there);
    }
    return hasYear() && other.hasYear() && year < other.year;
  }

  /** Whether what ends here has no moment left if it begins at the other. */
  boolean endsBefore(EdtfLimit start) {
    return isBefore(start) || (kind == Kind.AT && equals(start));
  }

  private boolean hasYear() {
    return kind == Kind.AT || kind == Kind.OUT_OF_RANGE;
  }

  /** The earlier of two, as the beginning of what has both. */
  EdtfLimit orEarlier(EdtfLimit other) {
    boolean here = kind == Kind.PAST || isBefore(other) || equals(other);
    return here ? this : other;
  }

  /** The later of two, as the end of what has both. */
  EdtfLimit orLater(EdtfLimit other) {
    boolean here = kind == Kind.FUTURE || other.isBefore(this) || equals(other);
    return here ? this : other;
  }

  /**
   * ISO 8601 with seconds, {@code 1985-04-12T00:00:00}, and a sign before years of more than four
   * digits; or one of {@code -inf}, {@code +inf}, {@code unknown}, {@code out-of-range}.
   */
  @Override
  public String toString() {
    if (time == null) {
      return kind.token;
    }
    String text = time.toString();
    return time.getSecond() == 0 ? text + ":00" : text;
  }
}
