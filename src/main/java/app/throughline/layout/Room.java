package app.throughline.layout;

import app.throughline.model.EventIndex;

/**
 * The room in time that an event needs in its sub-row at one level of zoom: its possible range,
 * what is drawn beyond it, and its label as far as the title's length tells.
 *
 * <p>It is reckoned at the level's coarsest scale, where a pixel is the longest, so that what does
 * not overlap there overlaps at no scale of the level.
 */
final class Room {
  /** An average character of a label. */
  private static final double CHAR_PX = 6.5;

  /** Between one item and the next. */
  private static final double GAP_PX = Metrics.LABEL_GAP_PX;

  private final EventIndex index;
  private final double millisPerPx;
  private final double labelLimitPx;

  private double left;
  private double right;

  /**
   * Room at a scale, with no more for a label than a limit.
   *
   * @param millisPerPx the coarsest scale of the level
   * @param labelLimitPx the most that is reserved for a label
   */
  Room(EventIndex index, double millisPerPx, double labelLimitPx) {
    this.index = index;
    this.millisPerPx = millisPerPx;
    this.labelLimitPx = labelLimitPx;
  }

  /** The left end of the room last reckoned. */
  double left() {
    return left;
  }

  /** The right end of the room last reckoned. */
  double right() {
    return right;
  }

  /** Reckons the room of the event at a position. */
  void reckon(int position) {
    left = Extents.left(index, position);
    right = Extents.right(index, position);
    boolean span = index.is(position, EventIndex.SPAN);
    boolean estimated = !span && index.best(position) != EventIndex.NO_BEST;
    double middle = estimated ? index.best(position) : (left + right) / 2;
    if (!Double.isNaN(middle) && !Double.isInfinite(middle)) {
      double half = (span ? Metrics.MIN_MARK_PX : Metrics.DOT_PX) / 2 * millisPerPx;
      left = Math.min(left, middle - half);
      right = Math.max(right, middle + half);
    }
    double label = labelPx(position) * millisPerPx;
    if (estimated) {
      double afterDot = (Metrics.DOT_PX / 2 + Metrics.LABEL_GAP_PX) * millisPerPx;
      right = Math.max(right, middle + afterDot + label);
    } else if (right - left < label + 2 * Metrics.LABEL_INSET_PX * millisPerPx) {
      right += Metrics.LABEL_GAP_PX * millisPerPx + label;
    }
    right += GAP_PX * millisPerPx;
  }

  /** Whether the event is so long that it crosses a whole window. */
  boolean isLong(int position) {
    return Extents.right(index, position) - Extents.left(index, position) > 4096 * millisPerPx;
  }

  private double labelPx(int position) {
    double badge = Extents.badgeRoomPx(index, position);
    return badge + Math.min(labelLimitPx, index.titleLength(position) * CHAR_PX);
  }
}
