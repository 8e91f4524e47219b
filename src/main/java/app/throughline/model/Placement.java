package app.throughline.model;

import app.throughline.time.Stretch;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is drawn: its stated bounds, tightened by what its links say.
 *
 * @param start where the moment, or the span's start, may lie
 * @param end where the span's end may lie, or null for a moment
 * @param best the best estimate, epoch milliseconds UTC, or null
 * @param soft whether a limit is our reading of a vague word, its own or one that it was derived
 *     from
 * @param derived whether links tightened the stated bounds, or the event's own ones order it among
 *     others within them
 * @param contradictory whether stated bounds and links cannot all be true; the stated ones are kept
 */
public record Placement(
    TimeBounds start,
    @Nullable TimeBounds end,
    @Nullable Long best,
    boolean soft,
    boolean derived,
    boolean contradictory) {

  /** The bounds as stated. */
  public static Placement stated(When when) {
    return new Placement(when.start(), when.end(), when.best(), !when.hard(), false, false);
  }

  /** Where the end may lie: of a span its end, of a moment the moment itself. */
  public TimeBounds over() {
    return end == null ? start : end;
  }

  /** When it happens, for measuring. */
  public Stretch stretch() {
    return new Stretch(start, end, best);
  }

  /** Whether no limit is known on any side. */
  public boolean isUndated() {
    return start.isUnknown() && (end == null || end.isUnknown());
  }
}
