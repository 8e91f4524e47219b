package app.throughline.drawing;

import java.util.List;

/**
 * Colours that run into one another from left to right.
 *
 * @param stops two or more, in order
 */
public record Gradient(List<Stop> stops) {
  /**
   * A colour and where it stands.
   *
   * @param offset 0 at the left edge of what is filled, 1 at its right edge
   * @param argb the colour there
   */
  public record Stop(double offset, int argb) {}

  /** Copies the list. */
  public Gradient {
    stops = List.copyOf(stops);
  }

  /** From one colour at the left to another at the right. */
  public static Gradient of(int leftArgb, int rightArgb) {
    return new Gradient(List.of(new Stop(0, leftArgb), new Stop(1, rightArgb)));
  }
}
