package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks what a search found as with a marker pen: a ground behind mark and label, and a frame
 * around both, which is told without its colour from every other sign, since those are of the mark
 * alone. A cluster says how many of its events were found.
 */
final class MatchLayer {
  private static final double GROUND_PX = 3;
  private static final double LINE_PX = 2;
  private static final double LABEL_GAP_PX = 2;
  private static final double LEAST_WIDTH_PX = 12;
  private static final double BADGE_HEIGHT_PX = 14;
  private static final double BADGE_INSET_PX = 4;

  private final Pen pen;
  private final Palette palette;
  private final TextMeasure measure;
  private final double widthPx;

  /** Paints with the pen what lies between 0 and a width. */
  MatchLayer(Pen pen, Palette palette, TextMeasure measure, double widthPx) {
    this.pen = pen;
    this.palette = palette;
    this.measure = measure;
    this.widthPx = widthPx;
  }

  /** Paints the ground of a mark that is found; beneath the marks. */
  void ground(Mark mark) {
    Box box = box(mark, widthPx);
    pen.fillRound(box.inset(-GROUND_PX), GROUND_PX, ground(palette));
  }

  /** Paints the frame of a mark that is found; above the marks. */
  void frame(Mark mark, int matches) {
    Box box = box(mark, widthPx);
    pen.strokeRound(box.inset(-GROUND_PX + 1), GROUND_PX, Stroke.of(LINE_PX, palette.match()));
    if (mark.count() > 1) {
      badge(box, matches);
    }
  }

  /** Paints the grounds of what is found in a collapsed row; beneath its density. */
  void grounds(LaneBand row, List<LaneBand.Bin> found) {
    for (Box box : boxes(row, found)) {
      pen.fillRound(box, GROUND_PX, ground(palette));
    }
  }

  /** Paints the frames of what is found in a collapsed row; above its density. */
  void frames(LaneBand row, List<LaneBand.Bin> found) {
    for (Box box : boxes(row, found)) {
      pen.strokeRound(box.inset(1), GROUND_PX, Stroke.of(LINE_PX, palette.match()));
    }
  }

  /** One box for parts that stand side by side. */
  private static List<Box> boxes(LaneBand row, List<LaneBand.Bin> found) {
    List<Box> boxes = new ArrayList<>();
    double top = row.yPx() + 1;
    double height = Metrics.COLLAPSED_PX - 3;
    double left = Double.NaN;
    for (int i = 0; i < found.size(); i++) {
      LaneBand.Bin bin = found.get(i);
      double right = bin.leftPx() + bin.widthPx();
      left = Double.isNaN(left) ? bin.leftPx() : left;
      boolean last = i + 1 == found.size();
      if (last || found.get(i + 1).leftPx() - right > 2 * GROUND_PX) {
        double from = Math.rint(left) - GROUND_PX;
        boxes.add(Box.between(from, Math.rint(right) + GROUND_PX - 1, top, height));
        left = Double.NaN;
      }
    }
    return boxes;
  }

  /** The number of matches, at the top right corner of a cluster. */
  private void badge(Box box, int matches) {
    String text = Integer.toString(matches);
    double width = Math.ceil(measure.widthPx(text, TextStyle.SMALL)) + 2 * BADGE_INSET_PX;
    double left = Math.rint(Math.min(box.rightPx(), widthPx) - width + BADGE_INSET_PX);
    Box badge = new Box(left, box.yPx() - BADGE_HEIGHT_PX / 2 + 1, width, BADGE_HEIGHT_PX);
    pen.fillRound(badge, BADGE_HEIGHT_PX / 2, palette.match());
    double baseline = Type.baselinePx(TextStyle.SMALL, badge.yPx(), badge.heightPx());
    pen.text(text, left + BADGE_INSET_PX, baseline, TextStyle.SMALL, palette.background());
  }

  /** The colour behind what is found. */
  static int ground(Palette palette) {
    return palette.matchGround();
  }

  /** What is seen of a mark and its label between 0 and a width. */
  static Box box(Mark mark, double widthPx) {
    Box box = MarkShape.of(mark, widthPx).box();
    double left = Math.max(0, box.xPx());
    double right = Math.min(widthPx, box.rightPx());
    Mark.Label label = mark.label();
    if (label != null) {
      left = Math.min(left, label.xPx() - LABEL_GAP_PX);
      double endPx = Math.max(LABEL_GAP_PX, mark.badgeRoomPx());
      right = Math.max(right, label.xPx() + label.widthPx() + endPx);
    }
    double lacking = Math.max(0, LEAST_WIDTH_PX - (right - left)) / 2;
    return Box.between(left - lacking, right + lacking, box.yPx(), box.heightPx());
  }
}
