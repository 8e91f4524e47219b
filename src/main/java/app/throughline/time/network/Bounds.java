package app.throughline.time.network;

/**
 * Where the points of a network may lie, as far as its constraints say. The bounds are those of the
 * moment they were asked for and stay; the ways to them can be asked until the network changes.
 */
public final class Bounds {
  private final TemporalNetwork network;
  private final int change;
  private final long[] earliest;
  private final long[] latest;

  Bounds(TemporalNetwork network, int change, long[] earliest, long[] latest) {
    this.network = network;
    this.change = change;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** How many points there are, the origin among them; they are numbered from 0. */
  public int points() {
    return earliest.length;
  }

  /**
   * The first millisecond a point may lie at, or {@link app.throughline.time.TimeBounds#PAST} if
   * there is no limit or one before the calendar.
   */
  public long earliest(int point) {
    return earliest[point];
  }

  /**
   * The last millisecond a point may lie at (inclusive), or {@link
   * app.throughline.time.TimeBounds#FUTURE} if there is no limit or one after the calendar.
   */
  public long latest(int point) {
    return latest[point];
  }

  /**
   * The constraints that together give a point's earliest bound, in order from the origin to the
   * point, as few as give it; empty if it has none.
   *
   * @throws IllegalStateException if the network has changed since
   */
  public int[] whyEarliest(int point) {
    return why(point, false);
  }

  /**
   * The constraints that together give a point's latest bound, in order from the origin to the
   * point, as few as give it; empty if it has none.
   *
   * @throws IllegalStateException if the network has changed since
   */
  public int[] whyLatest(int point) {
    return why(point, true);
  }

  private int[] why(int point, boolean late) {
    network.expectUnchangedSince(change);
    return network.chain(point, late);
  }
}
