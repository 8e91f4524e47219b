package app.throughline.layout;

import app.throughline.model.EventIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The scale of the overview strip: all of a case's time on one width, with long empty stretches
 * compressed so that the rest has room.
 *
 * <p>It is piecewise linear, strictly increasing and so invertible. As long as leaving out a few of
 * the longest stretches without events leaves a small part of the whole, those are compressed;
 * again in what is left. Together they get a part of the width, each by the logarithm of its
 * length; the rest goes to the stretches between, half by their length, half by the number of their
 * events. A case without such gaps has one linear scale.
 *
 * <p>Beyond both ends it goes on linearly with its average slope. Immutable.
 */
public final class OverviewScale {
  /** Leaving out gaps must leave less than this part of the length. */
  private static final double REMAINDER = 0.125;

  /** Of a shorter case, the time around it is shown too, and a shorter gap is not compressed. */
  private static final double LEAST_MILLIS = 60_000;

  private static final int MAX_GAPS = 12;

  /** What part of the width all gaps together have at most. */
  private static final double GAPS_SHARE = 0.6;

  /** What part of the width even an event on its own has. */
  private static final double LEAST_SHARE = 0.03;

  private final double[] knotMillis;
  private final double[] knotShares;
  private final double widthPx;

  private OverviewScale(double[] knotMillis, double[] knotShares, double widthPx) {
    this.knotMillis = knotMillis;
    this.knotShares = knotShares;
    this.widthPx = widthPx;
  }

  /** The scale that shows all known limits of a case on a width. */
  public static OverviewScale of(EventIndex index, double widthPx) {
    double[] limits = FirstView.limits(index, IntStream.range(0, index.datedCount()).toArray());
    Range all =
        limits != null && limits[1] - limits[0] >= LEAST_MILLIS
            ? Range.nearest(limits[0], limits[1])
            : FirstView.all(index);
    double[] points = new double[index.datedCount() + 2];
    points[0] = all.startMillis();
    points[1] = all.endMillis();
    int n = 2;
    for (int position = 0; position < index.datedCount(); position++) {
      double millis = Extents.middle(index, position);
      if (millis > all.startMillis() && millis < all.endMillis()) {
        points[n++] = millis;
      }
    }
    double[] sorted = Arrays.copyOf(points, n);
    Arrays.sort(sorted);
    return of(sorted, widthPx);
  }

  private static OverviewScale of(double[] points, double widthPx) {
    SortedSet<Integer> gaps = gaps(points);
    // Around the events beside a gap, and at both ends, some time stays uncompressed.
    double margin = Math.max(LEAST_MILLIS / 60, 0.02 * longestBetween(points, gaps));
    List<Double> knots = new ArrayList<>(List.of(points[0] - margin));
    List<Double> counts = new ArrayList<>();
    int from = 0;
    for (int gap : gaps) {
      double inset = Math.min(margin, length(points, gap) / 4);
      addPiece(knots, counts, points[gap] + inset, gap - from + 1);
      addPiece(knots, counts, points[gap + 1] - inset, 0);
      from = gap + 1;
    }
    addPiece(knots, counts, points[points.length - 1] + margin, points.length - from);
    double[] millis = knots.stream().mapToDouble(Double::doubleValue).toArray();
    return new OverviewScale(millis, shares(millis, counts), widthPx);
  }

  private static void addPiece(
      List<Double> knots, List<Double> counts, double end, double eventCount) {
    knots.add(end);
    counts.add(eventCount);
  }

  /** Which gaps to compress: {@code i} stands for the gap from point i to the next. */
  private static SortedSet<Integer> gaps(double[] points) {
    List<Integer> byLength = new ArrayList<>();
    for (int i = 0; i + 1 < points.length; i++) {
      byLength.add(i);
    }
    byLength.sort((a, b) -> Double.compare(length(points, b), length(points, a)));
    int taken = 0;
    double length = points[points.length - 1] - points[0];
    double left = length;
    for (int i = 0; i < Math.min(MAX_GAPS, byLength.size()); i++) {
      left -= length(points, byLength.get(i));
      boolean worthIt = length(points, byLength.get(i)) > LEAST_MILLIS && left > 0;
      if (worthIt && left < REMAINDER * length) {
        taken = i + 1;
        length = left;
      }
    }
    return new TreeSet<>(byLength.subList(0, taken));
  }

  private static double length(double[] points, int gap) {
    return points[gap + 1] - points[gap];
  }

  private static double longestBetween(double[] points, SortedSet<Integer> gaps) {
    double longest = 0;
    double from = points[0];
    for (int gap : gaps) {
      longest = Math.max(longest, points[gap] - from);
      from = points[gap + 1];
    }
    return Math.max(longest, points[points.length - 1] - from);
  }

  /** The share of the width up to each knot; pieces are in turn stretches and gaps. */
  private static double[] shares(double[] millis, List<Double> eventCounts) {
    int pieces = eventCounts.size();
    int gaps = pieces / 2;
    double gapsShare = GAPS_SHARE * gaps / (gaps + 1);
    double[] weights = new double[pieces];
    double length = 0;
    double events = 0;
    double logs = 0;
    for (int i = 0; i < pieces; i++) {
      double millisLong = millis[i + 1] - millis[i];
      length += i % 2 == 0 ? millisLong : 0;
      events += eventCounts.get(i);
      logs += i % 2 == 0 ? 0 : Math.log(2 + millisLong);
    }
    double stretchesShare = 1 - gapsShare - LEAST_SHARE * (gaps + 1);
    double[] shares = new double[pieces + 1];
    for (int i = 0; i < pieces; i++) {
      double millisLong = millis[i + 1] - millis[i];
      weights[i] =
          i % 2 == 1
              ? gapsShare * Math.log(2 + millisLong) / logs
              : LEAST_SHARE
                  + stretchesShare * (millisLong / length + eventCounts.get(i) / events) / 2;
      shares[i + 1] = shares[i] + weights[i];
    }
    shares[pieces] = 1;
    return shares;
  }

  /** The same scale on another width. */
  public OverviewScale withWidth(double newWidthPx) {
    return new OverviewScale(knotMillis, knotShares, newWidthPx);
  }

  /** The width that all of the case has, in pixels. */
  public double widthPx() {
    return widthPx;
  }

  /** The instant at x = 0, a little before the first limit, epoch milliseconds UTC. */
  public double startMillis() {
    return knotMillis[0];
  }

  /** The instant at the full width, a little after the last limit. */
  public double endMillis() {
    return knotMillis[knotMillis.length - 1];
  }

  /** Where an instant lies, in pixels from the left; beyond the width for one outside the case. */
  public double xPx(double millis) {
    return widthPx * interpolate(knotMillis, knotShares, millis);
  }

  /** The instant at a pixel; inverts {@link #xPx}. */
  public double millisAt(double xPx) {
    return interpolate(knotShares, knotMillis, xPx / widthPx);
  }

  private static double interpolate(double[] from, double[] to, double value) {
    int last = from.length - 1;
    if (value <= from[0] || value >= from[last]) {
      double slope = (to[last] - to[0]) / (from[last] - from[0]);
      return value <= from[0]
          ? to[0] + (value - from[0]) * slope
          : to[last] + (value - from[last]) * slope;
    }
    int found = Arrays.binarySearch(from, value);
    int i = found >= 0 ? found : -found - 2;
    return to[i] + (value - from[i]) / (from[i + 1] - from[i]) * (to[i + 1] - to[i]);
  }
}
