package app.throughline.layout;

/** The type that the timeline uses: one family, few sizes. */
public enum TextStyle {
  /** Labels beside marks. */
  LABEL(12, false),
  /** Names of lanes and of the upper tier of the axis. */
  HEADING(12, true),
  /** The lower tier of the axis, counts, the legend. */
  SMALL(11, false),
  /** The title of an exported picture. */
  TITLE(19, true);

  private final double sizePx;
  private final boolean semibold;

  TextStyle(double sizePx, boolean semibold) {
    this.sizePx = sizePx;
    this.semibold = semibold;
  }

  /** The font size in logical pixels. */
  public double sizePx() {
    return sizePx;
  }

  /** Whether it is set in the semibold cut. */
  public boolean semibold() {
    return semibold;
  }
}
