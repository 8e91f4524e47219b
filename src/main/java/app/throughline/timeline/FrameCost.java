package app.throughline.timeline;

/**
 * What one frame has cost.
 *
 * @param layoutNanos computing where everything lies
 * @param paintNanos issuing the painting commands
 */
public record FrameCost(long layoutNanos, long paintNanos) {
  /** Both together, in milliseconds. */
  public double millis() {
    return (layoutNanos + paintNanos) / 1e6;
  }
}
