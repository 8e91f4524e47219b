package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import org.jspecify.annotations.Nullable;

/**
 * Where the points of a network may lie, as far as its constraints say. The bounds are those of the
 * moment they were asked for, and stay; the constraints behind them can be asked for until the
 * network changes.
 */
public final class Bounds {
  private final TemporalNetwork network;
  private final ConstraintGraph graph;
  private final int change;
  private final long[] earliest;
  private final long[] latest;
  private @Nullable ChainSearch earliestChains;
  private @Nullable ChainSearch latestChains;

  Bounds(TemporalNetwork network, ConstraintGraph graph, BoundsSearch search) {
    this.network = network;
    this.graph = graph;
    this.change = network.change();
    this.earliest = search.earliest();
    this.latest = search.latest();
  }

  /** How many points there were, the origin among them; they are numbered from 0. */
  public int points() {
    return earliest.length;
  }

  /**
   * The first millisecond a point may lie at, or {@link TimeBounds#PAST} if there is no limit or
   * one before the calendar.
   */
  public long earliest(int point) {
    return earliest[point];
  }

  /**
   * The last millisecond a point may lie at (inclusive), or {@link TimeBounds#FUTURE} if there is
   * no limit or one after the calendar.
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
    expectNoChange();
    if (earliestChains == null) {
      earliestChains = new ChainSearch(graph, earliest, false);
    }
    return earliestChains.to(point);
  }

  /**
   * The constraints that together give a point's latest bound, in order from the origin to the
   * point, as few as give it; empty if it has none.
   *
   * @throws IllegalStateException if the network has changed since
   */
  public int[] whyLatest(int point) {
    expectNoChange();
    if (latestChains == null) {
      latestChains = new ChainSearch(graph, latest, true);
    }
    return latestChains.to(point);
  }

  private void expectNoChange() {
    if (network.change() != change) {
      throw new IllegalStateException("the network has changed since");
    }
  }
}
