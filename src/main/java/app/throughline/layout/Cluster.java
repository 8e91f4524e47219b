package app.throughline.layout;

import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of one group that are drawn as one box with their number, because they come close together
 * and there is no room for each.
 *
 * @param leftMillis where its bucket of time starts
 * @param members the positions of its events, ascending, one or more
 * @param leading the most important member, the first of several
 * @param worst the least certain status of any member
 * @param flags of {@code EventIndex}, of all members together
 */
@SuppressWarnings("ArrayRecordComponent") // stays within this package, and nobody writes to it
record Cluster(double leftMillis, int[] members, int leading, EventStatus worst, int flags) {

  /** Where an event counts. */
  static double bucketStart(EventIndex index, int position, double bucketMillis) {
    double millis = Math.min(Viewport.LIMIT_MILLIS, (double) index.sortMillis(position));
    return Math.floor(millis / bucketMillis) * bucketMillis;
  }

  /** Sorts ascending positions into clusters, in the order of time. */
  static List<Cluster> of(EventIndex index, int[] positions, double bucketMillis) {
    List<Cluster> clusters = new ArrayList<>();
    int from = 0;
    while (from < positions.length) {
      double start = bucketStart(index, positions[from], bucketMillis);
      int to = from + 1;
      while (to < positions.length && bucketStart(index, positions[to], bucketMillis) == start) {
        to++;
      }
      clusters.add(of(index, start, Arrays.copyOfRange(positions, from, to)));
      from = to;
    }
    return clusters;
  }

  private static Cluster of(EventIndex index, double leftMillis, int[] members) {
    int leading = members[0];
    EventStatus worst = EventStatus.CONFIRMED;
    int flags = 0;
    for (int position : members) {
      boolean leads = index.importance(position).compareTo(index.importance(leading)) > 0;
      leading = leads ? position : leading;
      EventStatus status = index.status(position);
      worst = status.compareTo(worst) > 0 ? status : worst;
      flags |= index.flags(position);
    }
    return new Cluster(leftMillis, members, leading, worst, flags);
  }

  /** This cluster without some ascending positions; null if nothing is left. */
  @Nullable Cluster without(EventIndex index, int[] others) {
    if (others.length == 0) {
      return this;
    }
    int[] rest = Arrays.stream(members).filter(p -> Arrays.binarySearch(others, p) < 0).toArray();
    if (rest.length == members.length) {
      return this;
    }
    return rest.length == 0 ? null : of(index, leftMillis, rest);
  }
}
