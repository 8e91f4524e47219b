package app.throughline.timeline;

/**
 * The part of the overview strip that shows what the timeline sees, and what dragging it does. All
 * x are logical pixels from the strip's left edge.
 *
 * @param leftPx its left edge
 * @param rightPx its right edge
 */
record OverviewBrush(double leftPx, double rightPx) {
  private static final double EDGE_PX = 6;
  private static final double NARROW_PX = 3 * EDGE_PX;

  /** What a pointer at a place takes hold of. */
  enum Grip {
    LEFT_EDGE,
    RIGHT_EDGE,
    BODY,
    NOTHING
  }

  /** What lies under the pointer; of a narrow brush the edges lie outside it. */
  Grip gripAt(double xPx) {
    double inside = rightPx - leftPx < NARROW_PX ? 0 : EDGE_PX;
    if (xPx < leftPx - EDGE_PX || xPx > rightPx + EDGE_PX) {
      return Grip.NOTHING;
    }
    if (xPx < leftPx + inside) {
      return Grip.LEFT_EDGE;
    }
    return xPx > rightPx - inside ? Grip.RIGHT_EDGE : Grip.BODY;
  }

  /** The brush after a pointer that took hold at one place has moved to another. */
  OverviewBrush dragged(Grip grip, double fromPx, double toPx) {
    double by = toPx - fromPx;
    return switch (grip) {
      case LEFT_EDGE -> ordered(leftPx + by, rightPx);
      case RIGHT_EDGE -> ordered(leftPx, rightPx + by);
      case BODY -> new OverviewBrush(leftPx + by, rightPx + by);
      case NOTHING -> ordered(fromPx, toPx);
    };
  }

  private static OverviewBrush ordered(double one, double other) {
    return new OverviewBrush(Math.min(one, other), Math.max(one, other));
  }
}
