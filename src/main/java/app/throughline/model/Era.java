package app.throughline.model;

/**
 * A named period behind the events, or a marker: a period without length.
 *
 * @param id its id
 * @param name never blank
 * @param startMillis its begin, epoch milliseconds UTC
 * @param endMillis its end, not before the start; equal to it for a marker
 * @param color {@code #rrggbb}
 */
public record Era(EraId id, String name, long startMillis, long endMillis, String color)
    implements CaseRecord {
  /**
   * Checks the order of its limits.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public Era {
    if (endMillis < startMillis) {
      throw new IllegalArgumentException("an era that ends before it starts");
    }
  }

  /** The same at another time. */
  public Era at(long newStartMillis, long newEndMillis) {
    return new Era(id, name, newStartMillis, newEndMillis, color);
  }

  /** Whether it is one instant. */
  public boolean isMarker() {
    return startMillis == endMillis;
  }
}
