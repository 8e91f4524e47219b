package app.throughline.time;

/**
 * One part of a phrase that places an event by another one, as in "about 18 hours before the
 * stabbing".
 *
 * @param relation how the two relate
 * @param minGapMillis the least distance between them, 0 or more
 * @param maxGapMillis the greatest distance, or {@link TimeBounds#FUTURE} where none is stated
 * @param hard whether the phrase states the gap; otherwise it is our reading of "about" or "right
 *     after"
 * @param eventName the other event as the phrase names it
 */
public record RelativeClause(
    Relation relation, long minGapMillis, long maxGapMillis, boolean hard, String eventName) {

  /**
   * Checks the gap.
   *
   * @throws IllegalArgumentException if it is negative or reversed
   */
  public RelativeClause {
    if (minGapMillis < 0 || maxGapMillis < minGapMillis) {
      throw new IllegalArgumentException("gap from " + minGapMillis + " to " + maxGapMillis);
    }
  }
}
