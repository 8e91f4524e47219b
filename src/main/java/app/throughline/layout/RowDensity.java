package app.throughline.layout;

import app.throughline.model.EventIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many events of one row lie in each small part of time, at one level of zoom as {@link
 * LanePacking} has them. The parts stand still while panning. Immutable once made.
 *
 * <p>An event counts once, where {@link Density} counts it; one without any limit where it is
 * ordered.
 */
final class RowDensity {
  /** A part's width at the finest scale of its level; half of it at the coarsest. */
  private static final int BIN_BITS = 3;

  private final double binMillis;
  private final double[] starts;
  private final int[] counts;
  private final int most;

  private RowDensity(double binMillis, double[] starts, int[] counts) {
    this.binMillis = binMillis;
    this.starts = starts;
    this.counts = counts;
    this.most = Arrays.stream(counts).max().orElse(1);
  }

  /** The instants at which events count, ascending. */
  static double[] instants(EventIndex index, int[] positions) {
    double[] instants = new double[positions.length];
    for (int i = 0; i < positions.length; i++) {
      double middle = Extents.middle(index, positions[i]);
      instants[i] = Double.isNaN(middle) ? index.sortMillis(positions[i]) : middle;
    }
    Arrays.sort(instants);
    return instants;
  }

  /**
   * Counts.
   *
   * @param instants ascending
   * @param level of {@link LanePacking#level}
   */
  static RowDensity of(double[] instants, int level) {
    double binMillis = Math.scalb(1.0, level + BIN_BITS);
    double[] starts = new double[instants.length];
    int[] counts = new int[instants.length];
    int bins = 0;
    for (double instant : instants) {
      double start = Math.floor(instant / binMillis) * binMillis;
      if (bins == 0 || starts[bins - 1] != start) {
        starts[bins++] = start;
      }
      counts[bins - 1]++;
    }
    return new RowDensity(binMillis, Arrays.copyOf(starts, bins), Arrays.copyOf(counts, bins));
  }

  /** The parts in view that have events, in order. */
  List<LaneBand.Bin> visible(Viewport viewport) {
    List<LaneBand.Bin> bins = new ArrayList<>();
    double endMillis = viewport.endMillis();
    int found = Arrays.binarySearch(starts, viewport.startMillis() - binMillis);
    for (int i = found < 0 ? -found - 1 : found; i < starts.length && starts[i] < endMillis; i++) {
      double leftPx = (starts[i] - viewport.startMillis()) / viewport.millisPerPx();
      double widthPx = binMillis / viewport.millisPerPx();
      bins.add(new LaneBand.Bin(leftPx, widthPx, counts[i], Math.sqrt((double) counts[i] / most)));
    }
    return bins;
  }
}
