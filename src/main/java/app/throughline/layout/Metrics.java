package app.throughline.layout;

/** The measures of the timeline, in logical pixels; all papers use the same. */
public final class Metrics {
  /** A sub-row of a lane. */
  public static final double ROW_PX = 26;

  /** A bar, centred in its sub-row. */
  public static final double BAR_PX = 20;

  /** Above the first and below the last sub-row of a lane. */
  public static final double LANE_PADDING_PX = 8;

  /** The density of a collapsed lane. */
  public static final double COLLAPSED_PX = 24;

  /** The upper tier of the axis. */
  public static final double AXIS_UPPER_PX = 24;

  /** The lower tier of the axis. */
  public static final double AXIS_LOWER_PX = 20;

  /** Both tiers of the axis. */
  public static final double AXIS_PX = AXIS_UPPER_PX + AXIS_LOWER_PX;

  /** Left of an axis label, from its line or from the edge it sticks to. */
  public static final double AXIS_LABEL_INSET_PX = 6;

  /** The headers of the lanes, left of the viewport. */
  public static final double HEADER_WIDTH_PX = 130;

  /** Left of a lane's name in its header, the coloured edge included. */
  public static final double HEADER_INSET_LEFT_PX = 14;

  /** Right of a lane's name in its header. */
  public static final double HEADER_INSET_RIGHT_PX = 6;

  /** A line of a lane's name; a wide name has two. */
  public static final double HEADER_LINE_PX = 16;

  /** The strip of undated events. */
  public static final double UNDATED_PX = 32;

  /** The diameter of an estimated moment's dot. */
  public static final double DOT_PX = 12;

  /** The least width of a mark: a shorter one is drawn this wide around its middle. */
  public static final double MIN_MARK_PX = 4;

  /** Kept free at the visible end of a mark that is open there, for its arrow. */
  public static final double ARROW_PX = 14;

  /** Between a mark's edge and a label that stands on it. */
  public static final double LABEL_INSET_PX = 6;

  /** Between a mark or label and what is beside it. */
  public static final double LABEL_GAP_PX = 6;

  /** A label is not shortened below this. */
  public static final double MIN_LABEL_PX = 32;

  private Metrics() {}
}
