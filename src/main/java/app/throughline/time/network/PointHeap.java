package app.throughline.time.network;

import java.util.Arrays;

/**
 * Points by key, the least first: a heap of four children a node, in which a key can be changed.
 */
final class PointHeap {
  private static final int CHILDREN = 4;
  private long[] keys = new long[64];
  private int[] points = new int[64];
  private int size;

  /** By point: where it is in the heap, counted from 1; 0 if it is not. */
  private int[] places = new int[64];

  boolean isEmpty() {
    return size == 0;
  }

  /** The least key. */
  long leastKey() {
    return keys[0];
  }

  /** Puts a point in, or gives it another key if it is in. */
  void put(int point, long key) {
    if (point >= places.length) {
      places = Arrays.copyOf(places, Math.max(point + 1, places.length * 2));
    }
    int place = places[point] - 1;
    if (place < 0) {
      if (size == points.length) {
        keys = Arrays.copyOf(keys, size * 2);
        points = Arrays.copyOf(points, size * 2);
      }
      up(size++, point, key);
    } else if (key <= keys[place]) {
      up(place, point, key);
    } else {
      down(place, point, key);
    }
  }

  /** Takes out a point with the least key. */
  int pop() {
    int point = points[0];
    places[point] = 0;
    size--;
    if (size > 0) {
      down(0, points[size], keys[size]);
    }
    return point;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      places[points[i]] = 0;
    }
    size = 0;
  }

  private void up(int from, int point, long key) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) / CHILDREN;
      if (keys[parent] <= key) {
        break;
      }
      set(place, points[parent], keys[parent]);
      place = parent;
    }
    set(place, point, key);
  }

  private void down(int from, int point, long key) {
    int place = from;
    for (int child = place * CHILDREN + 1; child < size; child = place * CHILDREN + 1) {
      int least = child;
      for (int i = child + 1; i < Math.min(child + CHILDREN, size); i++) {
        if (keys[i] < keys[least]) {
          least = i;
        }
      }
      if (keys[least] >= key) {
        break;
      }
      set(place, points[least], keys[least]);
      place = least;
    }
    set(place, point, key);
  }

  private void set(int place, int point, long key) {
    keys[place] = key;
    points[place] = point;
    places[point] = place + 1;
  }
}
