package app.throughline.time;

import org.jspecify.annotations.Nullable;

/**
 * One part of a phrase that places an event by another one, as in "about 18 hours before the
 * stabbing".
 *
 * @param relation how the two relate
 * @param minGapMillis the least distance between them, 0 or more
 * @param maxGapMillis the greatest distance, or {@link TimeBounds#FUTURE} where none is stated
 * @param bestGapMillis the distance that the phrase names, or null where it names none or a range
 * @param hard whether the phrase states the gap; otherwise it is our reading of "about" or "right
 *     after"
 * @param eventName the other event as the phrase names it
 */
public record RelativeClause(
    Relation relation,
    long minGapMillis,
    long maxGapMillis,
    @Nullable Long bestGapMillis,
    boolean hard,
    String eventName) {

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

  /** A clause that names no single distance. */
  public RelativeClause(
      Relation relation, long minGapMillis, long maxGapMillis, boolean hard, String eventName) {
    this(relation, minGapMillis, maxGapMillis, null, hard, eventName);
  }

  /** The same relation to an event of another name. */
  public RelativeClause to(String otherName) {
    return new RelativeClause(relation, minGapMillis, maxGapMillis, bestGapMillis, hard, otherName);
  }
}
