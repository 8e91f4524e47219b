package app.throughline.time.edtf;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from one date to another: {@code 1964/2008}, {@code 1985-04/..}.
 *
 * @param start where it begins
 * @param end where it ends; one of the two has a date
 */
public record EdtfInterval(End start, End end) implements EdtfValue {

  /** What an end says. */
  public enum Reach {
    /** It lies in the date. */
    IN,
    /** Nothing is written: it is not known. */
    UNKNOWN,
    /** {@code ..}: there is no such end. */
    OPEN,
    /** {@code ..2004-06-01}: a start in the date or before it. */
    IN_OR_BEFORE,
    /** {@code 2004-06-20..}: an end in the date or after it. */
    IN_OR_AFTER
  }

  /**
   * One end.
   *
   * @param reach how it lies to the date
   * @param date the date, or null where it is unknown or open
   */
  public record End(Reach reach, @Nullable EdtfDate date) {
    static final End UNKNOWN = new End(Reach.UNKNOWN, null);
    static final End OPEN = new End(Reach.OPEN, null);

    int level() {
      if (date == null) {
        return 1;
      }
      boolean levelTwo = reach != Reach.IN || date.isMasked();
      return levelTwo ? 2 : date.level();
    }

    boolean approximate() {
      return date != null && date.approximate();
    }

    boolean uncertain() {
      return date != null && date.uncertain();
    }

    @Override
    public String toString() {
      return switch (reach) {
        case IN -> String.valueOf(date);
        case UNKNOWN -> "";
        case OPEN -> "..";
        case IN_OR_BEFORE -> ".." + date;
        case IN_OR_AFTER -> date + "..";
      };
    }
  }

  @Override
  public int level() {
    return Math.max(start.level(), end.level());
  }

  @Override
  public EdtfLimit earliest() {
    EdtfDate date = start.date;
    if (date == null) {
      return start.reach == Reach.OPEN ? EdtfLimit.PAST : EdtfLimit.UNKNOWN;
    }
    return start.reach == Reach.IN_OR_BEFORE ? EdtfLimit.PAST : date.earliest();
  }

  @Override
  public EdtfLimit latest() {
    EdtfDate date = end.date;
    if (date == null) {
      return end.reach == Reach.OPEN ? EdtfLimit.FUTURE : EdtfLimit.UNKNOWN;
    }
    return end.reach == Reach.IN_OR_AFTER ? EdtfLimit.FUTURE : date.latest();
  }

  /** Whether the end lies before all of the start. */
  boolean isReversed() {
    return latest().endsBefore(earliest());
  }

  @Override
  public boolean approximate() {
    return start.approximate() || end.approximate();
  }

  @Override
  public boolean uncertain() {
    return start.uncertain() || end.uncertain();
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
