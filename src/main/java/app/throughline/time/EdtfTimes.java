package app.throughline.time;

import app.throughline.time.edtf.EdtfDate;
import app.throughline.time.edtf.EdtfDateTime;
import app.throughline.time.edtf.EdtfInterval;
import app.throughline.time.edtf.EdtfLimit;
import app.throughline.time.edtf.EdtfSet;
import app.throughline.time.edtf.EdtfValue;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an EDTF expression says of an event's time. One of a set is a moment somewhere between the
 * first and the last of them; all of a set is a span from the first to the last. The limits of
 * seasons are a convention and not the source's, all others are hard.
 */
final class EdtfTimes {
  private static final int DECADE_YEARS = 10;
  private static final int CENTURY_YEARS = 100;

  private final Statement statement;

  EdtfTimes(Statement statement) {
    this.statement = statement;
  }

  /**
   * The time that is stated.
   *
   * @throws Misread if it cannot be kept: it lies beyond the calendar, or the zone skipped it
   */
  When read(EdtfValue value) throws Misread {
    int length = value.toString().length();
    if (value instanceof EdtfDate date) {
      return statement.moment(extent(date, 0), 0, length);
    }
    if (value instanceof EdtfDateTime time) {
      LocalDateTime start = time(time.earliest(), time.date(), 0);
      Extent extent = Extent.clock(start, start.plusSeconds(1), Precision.SECOND);
      return statement.moment(extent.in(time.zone()), 0, length);
    }
    return value instanceof EdtfInterval interval ? interval(interval) : set((EdtfSet) value);
  }

  /** The limits of a date, which stands so far into the text. */
  static Extent extent(EdtfDate date, int from) throws Misread {
    LocalDateTime first = time(date.earliest(), date, from);
    LocalDateTime last = time(date.latest(), date, from);
    boolean convention = date instanceof EdtfDate.Season season && season.isConvention();
    Precision precision = precision(date, first, last);
    Extent extent =
        convention ? Extent.vague(first, last, precision) : Extent.of(first, last, precision);
    return extent.qualified(date.approximate(), date.uncertain());
  }

  private static LocalDateTime time(EdtfLimit limit, EdtfDate date, int from) throws Misread {
    LocalDateTime time = limit.time();
    if (time == null || Math.abs((long) time.getYear()) > Extent.MAX_YEAR + 1L) {
      String text = date.toString();
      String year = text.startsWith("Y") ? text.substring(1) : text;
      throw new Misread(from, from + text.length(), "farYear", year);
    }
    return time;
  }

  private static Precision precision(EdtfDate date, LocalDateTime first, LocalDateTime last) {
    if (date instanceof EdtfDate.Season) {
      return Precision.SEASON;
    }
    Precision unit = Units.unit(first, last);
    if (unit != null) {
      return unit;
    }
    int years = last.minusNanos(1).getYear() - first.getYear() + 1;
    if (years > 1) {
      return years <= DECADE_YEARS
          ? Precision.DECADE
          : years <= CENTURY_YEARS ? Precision.CENTURY : Precision.COARSE;
    }
    boolean oneMonth = first.getMonth() == last.minusNanos(1).getMonth();
    return oneMonth ? Precision.PART_OF_MONTH : Precision.YEAR;
  }

  private When interval(EdtfInterval interval) throws Misread {
    EdtfDate first = interval.start().date();
    EdtfDate last = interval.end().date();
    int atLast = interval.toString().length() - interval.end().toString().length();
    int dots = interval.start().reach() == EdtfInterval.Reach.IN_OR_BEFORE ? 2 : 0;
    Extent begin = first == null ? null : extent(first, dots);
    Extent finish = last == null ? null : extent(last, atLast);
    TimeBounds start = start(interval.start(), begin);
    TimeBounds end = end(interval.end(), finish, atLast);
    return span(start, end, both(begin, finish), interval);
  }

  private TimeBounds start(EdtfInterval.End end, @Nullable Extent extent) throws Misread {
    if (extent == null) {
      return end.reach() == EdtfInterval.Reach.OPEN ? TimeBounds.ALWAYS : TimeBounds.UNKNOWN;
    }
    TimeBounds bounds = statement.bounds(extent, 0, end.toString().length());
    return end.reach() == EdtfInterval.Reach.IN
        ? bounds
        : new TimeBounds(TimeBounds.PAST, bounds.latest());
  }

  private TimeBounds end(EdtfInterval.End end, @Nullable Extent extent, int from) throws Misread {
    if (extent == null) {
      return end.reach() == EdtfInterval.Reach.OPEN ? TimeBounds.NEVER : TimeBounds.UNKNOWN;
    }
    TimeBounds bounds = statement.bounds(extent, from, from + end.toString().length());
    return end.reach() == EdtfInterval.Reach.IN
        ? bounds
        : new TimeBounds(bounds.earliest(), TimeBounds.FUTURE);
  }

  /** The coarser and softer of two. */
  private static Extent both(@Nullable Extent first, @Nullable Extent last) {
    if (first == null || last == null) {
      Extent stated = first == null ? last : first;
      if (stated == null) {
        throw new IllegalArgumentException("an interval without a date");
      }
      return stated;
    }
    Extent coarser = last.precision().compareTo(first.precision()) > 0 ? last : first;
    Extent finer = coarser.equals(first) ? last : first;
    boolean soft = coarser.hard() && !finer.hard();
    return soft ? Extent.vague(coarser.earliest(), coarser.latest(), coarser.precision()) : coarser;
  }

  private When set(EdtfSet set) throws Misread {
    TimeBounds start = null;
    TimeBounds end = null;
    Extent all = null;
    int at = 1;
    for (EdtfSet.Member member : set.members()) {
      EdtfDate first = member.first();
      EdtfDate last = member.last();
      int length = member.toString().length();
      Extent begin = first == null ? null : extent(first, at);
      int atLast = at + length - (last == null ? 0 : last.toString().length());
      Extent finish = last == null ? null : extent(last, atLast);
      TimeBounds from =
          begin == null ? TimeBounds.ALWAYS : statement.bounds(begin, at, at + length);
      TimeBounds to = finish == null ? TimeBounds.NEVER : statement.bounds(finish, at, at + length);
      start = start == null || from.earliest() < start.earliest() ? from : start;
      end = end == null || to.latest() > end.latest() ? to : end;
      all = both(all, both(begin, finish));
      at += length + 1;
    }
    if (start == null || end == null || all == null) {
      throw new IllegalArgumentException("an empty set");
    }
    boolean single = set.members().size() == 1 && !set.members().get(0).isRange();
    return set.all() && !single
        ? span(start, end, all, set)
        : moment(new TimeBounds(start.earliest(), end.latest()), all, set);
  }

  private When moment(TimeBounds bounds, Extent like, EdtfValue value) {
    return flagged(When.moment(bounds, like.precision(), statement.zone(), ""), like, value);
  }

  private When span(TimeBounds start, TimeBounds end, Extent like, EdtfValue value) {
    return flagged(When.span(start, end, like.precision(), statement.zone(), ""), like, value);
  }

  private When flagged(When when, Extent like, EdtfValue value) {
    When told =
        when.withZone(statement.zone(), statement.zoneStated())
            .qualified(value.approximate(), value.uncertain())
            .withText(statement.text());
    return like.hard() ? told : told.soft(null);
  }
}
