package app.throughline.cli;

import java.util.Arrays;

/** Lengths of time of one kind of work, in milliseconds. */
final class Timings {
  private double[] millis = new double[64];
  private int count;

  /** Does the work once and notes how long it took. */
  void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    add((System.nanoTime() - start) / 1e6);
  }

  void add(double length) {
    if (count == millis.length) {
      millis = Arrays.copyOf(millis, 2 * count);
    }
    millis[count++] = length;
  }

  double median() {
    return percentile(50);
  }

  /**
   * The least length that so many per cent of all do not exceed (nearest rank), to a hundredth of a
   * millisecond.
   */
  double percentile(int percent) {
    double[] sorted = Arrays.copyOf(millis, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100.0 * count);
    return Math.round(sorted[Math.max(1, rank) - 1] * 100) / 100.0;
  }
}
