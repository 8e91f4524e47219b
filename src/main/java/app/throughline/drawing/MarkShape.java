package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.model.EventIndex;

/**
 * Where the parts of a mark stand on the paper: cut to what is visible, on whole pixels, no
 * narrower than can be seen.
 *
 * @param mark the mark
 * @param leftPx the left edge of all that is drawn
 * @param rightPx the right edge of all that is drawn
 * @param coreLeftPx the left edge of the certain core
 * @param coreRightPx the right edge of the certain core; not right of its left edge if there is
 *     none
 */
record MarkShape(Mark mark, double leftPx, double rightPx, double coreLeftPx, double coreRightPx) {
  /** How far outside the visible part shapes still reach, so that their ends do not show. */
  private static final double BEYOND_PX = 16;

  static MarkShape of(Mark mark, double visibleWidthPx) {
    double left = clamped(mark.drawnLeftPx(), visibleWidthPx);
    double right = clamped(mark.drawnRightPx(), visibleWidthPx);
    if (mark.shape() != Mark.Shape.SPAN) {
      return new MarkShape(mark, left, right, right, right);
    }
    double coreLeft = clamped(mark.coreLeftPx(), visibleWidthPx);
    double coreRight = clamped(mark.coreRightPx(), visibleWidthPx);
    boolean certain = mark.coreLeftPx() < mark.coreRightPx();
    boolean exact = mark.coreLeftPx() <= mark.leftPx() && mark.coreRightPx() >= mark.rightPx();
    if (exact || (certain && mark.rightPx() - mark.leftPx() < Metrics.MIN_MARK_PX)) {
      return new MarkShape(mark, left, right, left, right);
    }
    return new MarkShape(mark, left, right, coreLeft, certain ? coreRight : coreLeft);
  }

  private static double clamped(double x, double visibleWidthPx) {
    return Math.rint(Math.max(-BEYOND_PX, Math.min(visibleWidthPx + BEYOND_PX, x)));
  }

  boolean hasCore() {
    return coreRightPx > coreLeftPx;
  }

  /** The box of all that is drawn, as high as the bar. */
  Box box() {
    return Box.between(leftPx, rightPx, Math.rint(mark.yPx()), mark.heightPx());
  }

  /** The box of the certain core. */
  Box core() {
    return Box.between(coreLeftPx, coreRightPx, Math.rint(mark.yPx()), mark.heightPx());
  }

  /** Whether it has been going on for ever: the span has no beginning. */
  boolean isOpenLeft() {
    return isInfinite(mark.leftPx())
        && mark.shape() == Mark.Shape.SPAN
        && isInfinite(mark.coreLeftPx());
  }

  /** Whether it is still going on: the span has no end. */
  boolean isOpenRight() {
    return isInfinite(mark.rightPx())
        && mark.shape() == Mark.Shape.SPAN
        && isInfinite(mark.coreRightPx());
  }

  /** Whether nobody says since when: it may reach back for ever. */
  boolean isUnknownLeft() {
    return isInfinite(mark.leftPx()) && !isOpenLeft();
  }

  /** Whether nobody says until when: it may reach on for ever. */
  boolean isUnknownRight() {
    return isInfinite(mark.rightPx()) && !isOpenRight();
  }

  /** Whether there is room for fades, ticks and textures. */
  boolean isNarrow() {
    return mark.shape() != Mark.Shape.MOMENT_ESTIMATED && rightPx - leftPx < MarkTexture.NARROW_PX;
  }

  /** Whether nobody says when it began, though at some instant it certainly was under way. */
  boolean isBrokenLeft() {
    return hasCore() && isInfinite(mark.leftPx()) && !isInfinite(mark.coreLeftPx());
  }

  /** Whether nobody says when it ended, though at some instant it certainly was under way. */
  boolean isBrokenRight() {
    return hasCore() && isInfinite(mark.rightPx()) && !isInfinite(mark.coreRightPx());
  }

  /** Whether its limits are the source's own; derived ones are not. */
  boolean isHard() {
    return !mark.is(EventIndex.SOFT)
        && !mark.is(EventIndex.APPROXIMATE)
        && !mark.is(EventIndex.DERIVED);
  }

  private static boolean isInfinite(double value) {
    return Double.isInfinite(value);
  }
}
