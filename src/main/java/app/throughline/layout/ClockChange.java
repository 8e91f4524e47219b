package app.throughline.layout;

/**
 * A place on the axis where the clocks of its zone are put forward or back.
 *
 * @param millis when, epoch milliseconds UTC
 * @param xPx the same in pixels from the viewport's left edge
 * @param forward whether they are put forward, so that times are left out
 * @param label what happens: "clocks go forward 02:00 → 03:00"
 * @param day when and where: "27 March 2016, Europe/Paris"
 */
public record ClockChange(long millis, double xPx, boolean forward, String label, String day) {
  /** How far from its place a pointer still means it, in logical pixels. */
  public static final double REACH_PX = 8;
}
