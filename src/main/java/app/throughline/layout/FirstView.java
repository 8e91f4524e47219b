package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of time a case opens on, and which shows all of it or a selection.
 *
 * <p>A case opens on its densest part: the shortest stretch that holds most of the events with two
 * limits, widened to what lies near it, so that one event years before does not press all others
 * into a smear.
 */
public final class FirstView {
  /** What a case without any limit opens on: 2000 to 2030. */
  public static final Range WITHOUT_DATES = new Range(946_684_800_000L, 1_893_456_000_000L);

  /** How many of the events the densest part holds. */
  private static final double MOST = 0.78;

  /** How far from the densest part an event still belongs to it, as a part of its length. */
  private static final double NEAR = 0.5;

  /** An event so many times longer than the densest part is background and does not widen it. */
  private static final double BACKGROUND = 4;

  private static final double PADDING = 0.04;
  private static final double MINUTE_MILLIS = 60_000;
  private static final double HOUR_MILLIS = 60 * MINUTE_MILLIS;
  private static final double DAY_MILLIS = 24 * HOUR_MILLIS;

  private FirstView() {}

  /** What a case opens on: its densest part, padded. */
  public static Range of(EventIndex index) {
    List<Stretch> events = stretches(index, IntStream.range(0, index.datedCount()).toArray());
    if (events.isEmpty()) {
      return all(index);
    }
    List<Stretch> core = densest(events);
    double between = core.get(core.size() - 1).middle() - core.get(0).middle();
    double[] lengths = core.stream().mapToDouble(Stretch::length).sorted().toArray();
    double longest = BACKGROUND * Math.max(between, lengths[lengths.length / 2]);
    double start = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    for (Stretch event : core) {
      start = Math.min(start, event.within(longest).left());
      end = Math.max(end, event.within(longest).right());
    }
    double near = NEAR * (end - start);
    double first = start;
    double last = end;
    for (Stretch event : events) {
      if (event.middle() >= start - near && event.middle() <= end + near) {
        Stretch part = event.within(longest);
        first = Math.min(first, part.left());
        last = Math.max(last, part.right());
      }
    }
    return padded(first, last, between == 0 && first == start && last == end);
  }

  /** All limits that are known, padded. */
  public static Range all(EventIndex index) {
    Range range = hull(index, IntStream.range(0, index.datedCount()).toArray(), PADDING);
    return range == null ? WITHOUT_DATES : range;
  }

  /** All limits of some events, padded; everything if none of them has one. */
  public static Range fit(EventIndex index, Collection<EventId> ids) {
    int[] positions = ids.stream().mapToInt(index::position).filter(p -> p >= 0).toArray();
    Range range = hull(index, positions, 2 * PADDING);
    return range == null ? all(index) : range;
  }

  private record Stretch(double left, double middle, double right) {
    double length() {
      return right - left;
    }

    /** This stretch, or only its middle if it is longer than a limit. */
    Stretch within(double limit) {
      return length() <= limit ? this : new Stretch(middle, middle, middle);
    }
  }

  private static List<Stretch> stretches(EventIndex index, int[] positions) {
    return Arrays.stream(positions)
        .filter(p -> Extents.isFinite(index, p))
        .mapToObj(
            p ->
                new Stretch(
                    Extents.left(index, p), Extents.middle(index, p), Extents.right(index, p)))
        .sorted(Comparator.comparingDouble(Stretch::middle))
        .toList();
  }

  private static List<Stretch> densest(List<Stretch> events) {
    int most = (int) Math.ceil(MOST * events.size());
    int best = 0;
    double shortest = Double.POSITIVE_INFINITY;
    for (int i = 0; i + most <= events.size(); i++) {
      double length = events.get(i + most - 1).middle() - events.get(i).middle();
      if (length < shortest) {
        shortest = length;
        best = i;
      }
    }
    return events.subList(best, best + most);
  }

  /** The finite limits of some events, first and last; null if they have none. */
  static double @Nullable [] limits(EventIndex index, int[] positions) {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (int p : positions) {
      long[] limits = {
        index.startEarliest(p), index.startLatest(p), index.endEarliest(p), index.endLatest(p)
      };
      for (long limit : limits) {
        double millis = Extents.millis(limit);
        if (!Double.isInfinite(millis)) {
          first = Math.min(first, millis);
          last = Math.max(last, millis);
        }
      }
    }
    return first > last ? null : new double[] {first, last};
  }

  private static @Nullable Range hull(EventIndex index, int[] positions, double padding) {
    double[] limits = limits(index, positions);
    if (limits == null) {
      return null;
    }
    boolean one = positions.length == 1 || limits[1] - limits[0] < 2;
    return one ? padded(limits[0], limits[1], true) : padded(limits[0], limits[1], padding);
  }

  /** Of events that all lie at one instant, or of one event alone, shows as much around them. */
  private static Range padded(double first, double last, boolean alone) {
    if (!alone) {
      return padded(first, last, PADDING);
    }
    return last - first < MINUTE_MILLIS
        ? Range.nearest(first - DAY_MILLIS / 2, last + DAY_MILLIS / 2)
        : padded(first, last, 1);
  }

  /** Rounded outwards to whole hours or minutes where those are small beside it. */
  private static Range padded(double first, double last, double padding) {
    double length = Math.max(1000, last - first);
    double unit = length >= DAY_MILLIS ? HOUR_MILLIS : length >= HOUR_MILLIS ? MINUTE_MILLIS : 1;
    double start = Math.floor((first - padding * length) / unit) * unit;
    double end = Math.ceil((last + padding * length) / unit) * unit;
    return Range.nearest(start, end);
  }
}
