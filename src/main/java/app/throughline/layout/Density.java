package app.throughline.layout;

import app.throughline.model.EventGroups;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;

/**
 * How many events there are in each part of time, for the overview strip. An event, moment or span,
 * counts once, where its best estimate lies, else in the middle between its limits, else at its one
 * limit; what has none of these does not count.
 */
public final class Density {
  private Density() {}

  /**
   * Counts in equal parts of a range.
   *
   * @param buckets how many parts, 1 or more
   */
  public static int[] of(EventIndex index, long startMillis, long endMillis, int buckets) {
    double perBucket = ((double) endMillis - startMillis) / buckets;
    int[] counts = new int[buckets];
    for (int position = 0; position < index.datedCount(); position++) {
      count(index, position, millis -> (millis - startMillis) / perBucket, counts);
    }
    return counts;
  }

  /**
   * Counts the events that are in any group, each once, in equal parts of an overview's width.
   *
   * @param buckets how many parts, 1 or more
   */
  public static int[] of(EventIndex index, EventGroups groups, OverviewScale scale, int buckets) {
    double perBucketPx = scale.widthPx() / buckets;
    int[] counts = new int[buckets];
    BitSet counted = new BitSet(index.datedCount());
    for (EventGroups.Group group : groups.groups()) {
      for (int position : group.positions()) {
        if (!counted.get(position)) {
          counted.set(position);
          count(index, position, millis -> scale.xPx(millis) / perBucketPx, counts);
        }
      }
    }
    return counts;
  }

  /**
   * Counts the dated events of a set in equal parts of an overview's width.
   *
   * @param buckets how many parts, 1 or more
   */
  public static int[] of(EventIndex index, EventSet events, OverviewScale scale, int buckets) {
    double perBucketPx = scale.widthPx() / buckets;
    int[] counts = new int[buckets];
    events.stream()
        .filter(position -> position < index.datedCount())
        .forEach(
            position -> count(index, position, millis -> scale.xPx(millis) / perBucketPx, counts));
    return counts;
  }

  private static void count(
      EventIndex index, int position, DoubleUnaryOperator bucket, int[] counts) {
    double millis = Extents.middle(index, position);
    double at = Double.isNaN(millis) ? -1 : Math.floor(bucket.applyAsDouble(millis));
    if (at >= 0 && at < counts.length) {
      counts[(int) at]++;
    }
  }
}
