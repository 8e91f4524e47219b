package app.throughline.ui.field;

import app.throughline.time.TimeBounds;

/**
 * The distance that a link states between two events.
 *
 * @param minMillis the least, 0 or more
 * @param maxMillis the most, {@link TimeBounds#FUTURE} where none is stated
 * @param hard whether its limits are stated; otherwise they are our reading of "about"
 */
public record StatedGap(long minMillis, long maxMillis, boolean hard) {
  /** No distance stated. */
  public static final StatedGap ANY = new StatedGap(0, TimeBounds.FUTURE, true);
}
