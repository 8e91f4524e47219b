package app.throughline.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline with its header.
 *
 * @param key of {@code EventGroups.Group}
 * @param name shown in the header
 * @param rgb its colour, {@code 0xRRGGBB}
 * @param yPx its top, from the top of the lanes
 * @param heightPx its height
 * @param count how many events it has, in view or not
 * @param collapsed whether it shows its density, in a band of {@link Metrics#COLLAPSED_PX} at its
 *     top, and below that single events only that are pinned
 * @param bins of a collapsed row the density in view, in order; otherwise empty
 */
public record LaneBand(
    String key,
    String name,
    int rgb,
    double yPx,
    double heightPx,
    int count,
    boolean collapsed,
    List<Bin> bins) {

  /** Copies the list. */
  public LaneBand {
    bins = List.copyOf(bins);
  }

  /** A row that is not collapsed. */
  public LaneBand(String key, String name, int rgb, double yPx, double heightPx) {
    this(key, name, rgb, yPx, heightPx, 0, false, List.of());
  }

  /**
   * A small part of time in which a collapsed row has events.
   *
   * @param leftPx its left edge, from that of the viewport
   * @param widthPx its width
   * @param count how many events lie there, 1 or more
   * @param share how high it is drawn, more than 0 and at most 1
   */
  public record Bin(double leftPx, double widthPx, int count, double share) {}

  /** The part of a collapsed row's density at an x, or null. */
  public @Nullable Bin binAt(double xPx) {
    for (Bin bin : bins) {
      if (xPx >= bin.leftPx() && xPx < bin.leftPx() + bin.widthPx()) {
        return bin;
      }
    }
    return null;
  }

  /** The same row, lower. */
  public LaneBand withHeight(double newHeightPx) {
    return new LaneBand(key, name, rgb, yPx, newHeightPx, count, collapsed, bins);
  }
}
