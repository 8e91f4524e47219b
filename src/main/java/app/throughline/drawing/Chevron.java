package app.throughline.drawing;

/** The arrow of what goes on beyond the edge of the paper. */
final class Chevron {
  /** From the paper's edge to the arrow's point. */
  static final double INSET_PX = 6;

  /** From the paper's edge to where a label may start. */
  static final double ROOM_PX = 20;

  private static final double LENGTH_PX = 6;
  private static final double HALF_HEIGHT_PX = 5;

  private Chevron() {}

  /** Points to the left with {@code direction} -1, to the right with 1. */
  static void paint(Pen pen, double pointX, double middleY, int direction, Stroke stroke) {
    double back = pointX - direction * LENGTH_PX;
    pen.line(back, middleY - HALF_HEIGHT_PX, pointX, middleY, stroke);
    pen.line(back, middleY + HALF_HEIGHT_PX, pointX, middleY, stroke);
  }
}
