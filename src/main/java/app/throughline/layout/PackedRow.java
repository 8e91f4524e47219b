package app.throughline.layout;

import java.util.Arrays;

/**
 * One sub-row while and after it is packed: items that do not overlap, in order, each with the room
 * reserved for it in milliseconds. Because they do not overlap, their left and their right ends are
 * both ascending, and a range of time is found by binary search.
 */
final class PackedRow {
  private int size;
  private int[] positions = new int[8];
  private double[] lefts = new double[8];
  private double[] rights = new double[8];

  int size() {
    return size;
  }

  int position(int item) {
    return positions[item];
  }

  /** The first item whose room ends after an instant, or {@link #size()}. */
  int firstEndingAfter(double millis) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rights[middle] > millis) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  double leftMillis(int item) {
    return lefts[item];
  }

  /** Puts an item into {@code [left, right)} if that is free. */
  boolean offer(int position, double left, double right) {
    int at = firstEndingAfter(left);
    if (at < size && lefts[at] < right) {
      return false;
    }
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      lefts = Arrays.copyOf(lefts, size * 2);
      rights = Arrays.copyOf(rights, size * 2);
    }
    System.arraycopy(positions, at, positions, at + 1, size - at);
    System.arraycopy(lefts, at, lefts, at + 1, size - at);
    System.arraycopy(rights, at, rights, at + 1, size - at);
    positions[at] = position;
    lefts[at] = left;
    rights[at] = right;
    size++;
    return true;
  }
}
