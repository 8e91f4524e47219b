package app.throughline.layout;

/** The measures of the timeline, in logical pixels. */
public final class Metrics {
  /** From one row of bars to the next. */
  public static final double ROW_PX = 26;

  /** The height of a bar. */
  public static final double BAR_PX = 20;

  /** The height of the axis's upper tier. */
  public static final double AXIS_UPPER_PX = 24;

  /** The height of the axis's lower tier. */
  public static final double AXIS_LOWER_PX = 20;

  /** The width of the lanes' headers. */
  public static final double HEADER_WIDTH_PX = 130;

  /** The height of the strip of undated events. */
  public static final double UNDATED_PX = 32;

  private Metrics() {}
}
