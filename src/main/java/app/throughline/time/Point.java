package app.throughline.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One time as the words give it, before the missing parts are filled in.
 *
 * @param date the date, or null
 * @param clock the time of day, or null
 * @param ready a time that needs no filling in, or null
 * @param offset the offset that the digits after the time of day state, or null
 * @param part the {@link Term#PART} of the day, or 0
 * @param portion the {@link Term#PORTION}, or 0
 * @param about whether the words say "about"
 * @param uncertain whether they say "perhaps"
 * @param digits whether there is a number among the words; otherwise they may name something else
 * @param from where the words begin
 * @param to where they end, exclusive
 */
record Point(
    @Nullable DateParts date,
    @Nullable ClockTime clock,
    @Nullable Extent ready,
    @Nullable ZoneId offset,
    int part,
    int portion,
    boolean about,
    boolean uncertain,
    boolean digits,
    int from,
    int to) {

  /** The same time on another date. */
  Point on(DateParts newDate) {
    return new Point(
        newDate, clock, ready, offset, part, portion, about, uncertain, digits, from, to);
  }
}
