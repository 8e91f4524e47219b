package app.throughline.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the labels of one sub-row go: on the mark if they fit there, else right of it, else left;
 * where no place holds a whole label, into the widest, shortened. They stay in the visible part and
 * clear of all other marks and labels.
 */
final class LabelPlacement {
  /** A label still belongs to a dot that is this far left of it. */
  private static final double NEAR_PX = 96;

  private final LabelTexts texts;
  private final Titles titles;
  private final double widthPx;

  LabelPlacement(LabelTexts texts, Titles titles, double widthPx) {
    this.texts = texts;
    this.titles = titles;
    this.widthPx = widthPx;
  }

  /** A stretch that a label may stand in, and at which end of it it stands. */
  private record Slot(double fromPx, double toPx, boolean atEnd, boolean inside) {
    double lengthPx() {
      return toPx - fromPx;
    }
  }

  /** Labels the visible marks of one row, which are in order from the left. */
  void label(List<Mark> row) {
    double takenPx = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < row.size(); i++) {
      Mark mark = row.get(i);
      double nextPx = i + 1 < row.size() ? row.get(i + 1).drawnLeftPx() : Double.POSITIVE_INFINITY;
      Mark.Label label =
          mark.shape() == Mark.Shape.CLUSTER ? number(mark) : label(mark, takenPx, nextPx);
      takenPx = mark.drawnRightPx();
      if (label != null) {
        row.set(i, mark.withLabel(label));
        takenPx = Math.max(takenPx, label.xPx() + label.widthPx() + mark.badgeRoomPx());
      }
    }
  }

  private Mark.@Nullable Label label(Mark mark, double takenPx, double nextPx) {
    String title = titles.of(mark.event());
    if (title == null || title.isBlank()) {
      return null;
    }
    double fromPx = Math.max(takenPx + Metrics.LABEL_GAP_PX, Metrics.LABEL_INSET_PX);
    double toPx = Math.min(nextPx - Metrics.LABEL_GAP_PX, widthPx - Metrics.LABEL_INSET_PX);
    List<Slot> slots =
        mark.shape() == Mark.Shape.MOMENT_ESTIMATED
            ? besideDot(mark, fromPx, toPx)
            : besideBar(mark, fromPx, toPx);
    double badgePx = mark.badgeRoomPx();
    double wholePx = texts.whole(title).widthPx() + badgePx;
    Slot best = slots.get(0);
    for (Slot slot : slots) {
      if (slot.lengthPx() >= wholePx) {
        best = slot;
        break;
      }
      best = slot.lengthPx() > best.lengthPx() ? slot : best;
    }
    LabelTexts.Fitted fitted = texts.fit(title, best.lengthPx() - badgePx);
    if (fitted == null) {
      return null;
    }
    double xPx = best.atEnd() ? best.toPx() - badgePx - fitted.widthPx() : best.fromPx();
    boolean inside = best.inside() && xPx + fitted.widthPx() <= mark.rightPx();
    return new Mark.Label(fitted.text(), xPx, fitted.widthPx(), inside);
  }

  private List<Slot> besideBar(Mark mark, double fromPx, double toPx) {
    double leftPx = mark.leftPx();
    double rightPx = mark.rightPx();
    double arrowLeftPx = Double.isInfinite(leftPx) ? Metrics.ARROW_PX : 0;
    double arrowRightPx = Double.isInfinite(rightPx) ? Metrics.ARROW_PX : 0;
    return List.of(
        new Slot(
            Math.max(leftPx, 0) + Metrics.LABEL_INSET_PX + arrowLeftPx,
            Math.min(rightPx, widthPx) - Metrics.LABEL_INSET_PX - arrowRightPx,
            false,
            true),
        new Slot(mark.drawnRightPx() + Metrics.LABEL_GAP_PX, toPx, false, false),
        new Slot(fromPx, mark.drawnLeftPx() - Metrics.LABEL_GAP_PX, true, false));
  }

  private List<Slot> besideDot(Mark mark, double fromPx, double toPx) {
    double besidePx = Metrics.DOT_PX / 2 + Metrics.LABEL_GAP_PX;
    double rightOfDotPx = Math.max(mark.bestPx() + besidePx, Metrics.LABEL_INSET_PX);
    double onBandPx = Math.max(mark.leftPx(), 0) + Metrics.LABEL_INSET_PX;
    Slot left = new Slot(fromPx, mark.drawnLeftPx() - Metrics.LABEL_GAP_PX, true, false);
    Slot onLeft = new Slot(onBandPx, Math.min(mark.bestPx(), widthPx) - besidePx, false, true);
    double rangePx = mark.rightPx() - mark.bestPx();
    if (rangePx <= Metrics.DOT_PX / 2 || rangePx > NEAR_PX) {
      return List.of(new Slot(rightOfDotPx, toPx, false, true), left, onLeft);
    }
    // A label longer than the range would be struck through by its end.
    double onRightEndPx = Math.min(mark.rightPx() - Metrics.LABEL_INSET_PX, toPx);
    double behindPx = Math.max(mark.rightPx() + Metrics.LABEL_GAP_PX, Metrics.LABEL_INSET_PX);
    return List.of(
        new Slot(rightOfDotPx, onRightEndPx, false, true),
        new Slot(behindPx, toPx, false, false),
        left,
        onLeft);
  }

  private Mark.@Nullable Label number(Mark cluster) {
    LabelTexts.Fitted text = texts.whole(Integer.toString(cluster.count()));
    double middlePx = (cluster.leftPx() + cluster.rightPx()) / 2;
    double xPx = middlePx - text.widthPx() / 2;
    boolean visible = xPx >= 0 && xPx + text.widthPx() <= widthPx;
    boolean fits = text.widthPx() <= cluster.rightPx() - cluster.leftPx();
    return visible && fits ? new Mark.Label(text.text(), xPx, text.widthPx(), true) : null;
  }
}
