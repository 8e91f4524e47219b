package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the events of a made case say of each other's times: clusters of some fifty events within a
 * few hours of a day, spread over two years, each event with a start and an end and seven
 * constraints on average. Most events have stated bounds of minutes to a day; each is linked with
 * others near it (before, after, during, with gaps), a few across clusters. All agree with one true
 * course of things, which is kept, except one link in five hundred.
 */
final class MadeNetwork {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long FIRST = 1_451_606_400_000L;
  private static final int IN_A_CLUSTER = 50;

  final int events;
  final int count;
  final int[] from;
  final int[] to;
  final long[] min;
  final long[] max;

  /** By point: the true instant. */
  final long[] truth;

  /** By event in the order of time: when it was entered, which is any order. */
  private final int[] entered;

  private final Random random;
  private int filled;

  MadeNetwork(int events, long seed) {
    this.events = events;
    this.count = events * 7;
    from = new int[count];
    to = new int[count];
    min = new long[count];
    max = new long[count];
    truth = new long[1 + 2 * events];
    random = new Random(seed);
    entered = IntStream.range(0, events).toArray();
    for (int i = events - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = entered[i];
      entered[i] = entered[other];
      entered[other] = swapped;
    }
    placeEvents();
    for (int event = 0; event < events; event++) {
      say(start(event), end(event), 0, TimeBounds.FUTURE);
      if (random.nextInt(10) < 7) {
        bound(start(event));
        bound(end(event));
      }
    }
    while (filled < count) {
      link(random.nextInt(events));
    }
  }

  /** The network with all of it; constraints have the numbers of their order here. */
  TemporalNetwork build() {
    TemporalNetwork network = new TemporalNetwork();
    for (int point = 1; point < truth.length; point++) {
      network.addPoint();
    }
    for (int i = 0; i < count; i++) {
      network.addConstraint(from[i], to[i], min[i], max[i]);
    }
    return network;
  }

  /** The point of the start of an event; events are counted in the order of time. */
  int start(int event) {
    return 1 + 2 * entered[event];
  }

  /** The point of the end of an event. */
  int end(int event) {
    return start(event) + 1;
  }

  private void placeEvents() {
    int clusters = Math.max(1, events / IN_A_CLUSTER);
    long[] begins = random.longs(clusters, FIRST, FIRST + 730 * DAY).sorted().toArray();
    long[] starts = new long[events];
    for (int event = 0; event < events; event++) {
      long spread = (long) (Math.abs(random.nextGaussian()) * 6 * HOUR);
      starts[event] = begins[event * clusters / events] + spread;
    }
    Arrays.sort(starts);
    for (int event = 0; event < events; event++) {
      truth[start(event)] = starts[event];
      truth[end(event)] = starts[event] + random.nextLong(MINUTE, 3 * HOUR);
    }
  }

  private void bound(int point) {
    long[] widths = {10 * MINUTE, HOUR, 4 * HOUR, DAY};
    long width = widths[random.nextInt(widths.length)];
    long earliest = truth[point] - random.nextLong(width);
    say(TemporalNetwork.ORIGIN, point, earliest, earliest + width - 1);
  }

  private void link(int event) {
    int reach = random.nextInt(50) == 0 ? 2000 : 20;
    int other = Math.floorMod(event + 1 + random.nextInt(reach), events);
    if (other == event) {
      return;
    }
    int earlier = truth[start(event)] <= truth[start(other)] ? event : other;
    int later = earlier == event ? other : event;
    if (random.nextInt(500) == 0) {
      say(end(later), start(earlier), 0, TimeBounds.FUTURE);
    } else if (truth[end(earlier)] <= truth[start(later)]) {
      before(earlier, later);
    } else if (truth[end(later)] <= truth[end(earlier)]) {
      say(start(earlier), start(later), 0, TimeBounds.FUTURE);
      say(end(later), end(earlier), 0, TimeBounds.FUTURE);
    } else {
      say(start(earlier), start(later), 0, TimeBounds.FUTURE);
    }
  }

  private void before(int earlier, int later) {
    long gap = truth[start(later)] - truth[end(earlier)];
    switch (random.nextInt(3)) {
      case 0 -> say(end(earlier), start(later), 0, TimeBounds.FUTURE);
      case 1 -> say(end(earlier), start(later), gap / 2, TimeBounds.FUTURE);
      default -> say(end(earlier), start(later), gap - gap / 10, gap + gap / 10 + MINUTE);
    }
  }

  private void say(int one, int other, long least, long most) {
    if (filled < count) {
      from[filled] = one;
      to[filled] = other;
      min[filled] = least;
      max[filled++] = most;
    }
  }
}
