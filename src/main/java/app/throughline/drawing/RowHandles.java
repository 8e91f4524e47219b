package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes the rows' headers handles in the window: an arrow that collapses, the number of
 * events, the mark of the current row, and where a dragged row would go. Not in pictures.
 */
public final class RowHandles {
  /** The part of a header, from its left edge, that collapses and expands its row. */
  public static final double ARROW_ROOM_PX = Metrics.HEADER_INSET_LEFT_PX;

  private static final double ARROW_LEFT_PX = 5.5;
  private static final double ARROW_HALF_PX = 3;
  private static final double COUNT_PX = 14;
  private static final double COUNT_GAP_PX = 6;

  private final Pen pen;
  private final Palette palette;
  private final TextFit fit;

  /**
   * What the pointer and the keyboard do with the rows.
   *
   * @param current the key of the row that commands act on, or null
   * @param dragged the key of the row being dragged, or null
   * @param ghostYPx where the top of the dragged header is, from the top of the lanes
   * @param lineYPx where the row would be put in, from the top of the lanes
   */
  public record State(
      @Nullable String current, @Nullable String dragged, double ghostYPx, double lineYPx) {}

  /** Paints with a pen; texts are as wide as {@code measure} says. */
  public RowHandles(Pen pen, Palette palette, TextMeasure measure) {
    this.pen = pen;
    this.palette = palette;
    this.fit = new TextFit(measure);
  }

  /** Paints over the headers of a frame, in the part of it that the lanes have. */
  public void paint(List<LaneBand> lanes, Frame frame, Box area, State state) {
    double originY = frame.headPx() - Math.rint(frame.scrollYPx());
    Box visible = new Box(0, area.yPx() - originY, frame.headerWidthPx(), area.heightPx());
    pen.save();
    pen.clip(area);
    pen.translate(0, originY);
    pen.save();
    pen.clip(visible);
    for (LaneBand lane : lanes) {
      if (lane.yPx() < visible.bottomPx() && lane.yPx() + lane.heightPx() > visible.yPx()) {
        handle(lane, visible, lane.key().equals(state.current()));
      }
    }
    pen.restore();
    for (LaneBand lane : lanes) {
      if (lane.key().equals(state.dragged())) {
        dragged(lane, frame, state);
      }
    }
    pen.restore();
  }

  private void handle(LaneBand lane, Box visible, boolean current) {
    if (current) {
      Box box = new Box(4, lane.yPx(), visible.widthPx() - 5, lane.heightPx() - 1);
      pen.fill(box, Argb.faded(palette.selection(), 0.4));
      pen.fill(
          new Box(visible.widthPx() - 3, lane.yPx(), 2, lane.heightPx() - 1), palette.accent());
    }
    HeaderText text = HeaderText.of(lane, visible, fit);
    arrow(lane.collapsed(), text.topPx() + Metrics.HEADER_LINE_PX / 2);
    count(lane, text, visible.widthPx());
  }

  private void arrow(boolean collapsed, double middleY) {
    double left = ARROW_LEFT_PX;
    double half = ARROW_HALF_PX;
    if (collapsed) {
      pen.fillPolygon(
          new double[] {left + 1, left + 1 + half + 1, left + 1},
          new double[] {middleY - half, middleY, middleY + half},
          palette.mutedText());
    } else {
      pen.fillPolygon(
          new double[] {left, left + 2 * half, left + half},
          new double[] {middleY - half + 1, middleY - half + 1, middleY + half},
          palette.mutedText());
    }
  }

  /** Below the name, else beside it, else not at all. */
  private void count(LaneBand lane, HeaderText text, double widthPx) {
    if (text.lines().isEmpty()) {
      return;
    }
    TextStyle style = TextStyle.SMALL;
    String count = NumberFormat.getIntegerInstance().format(lane.count());
    double nameWidth = fit.widthPx(text.lines().get(text.lines().size() - 1), TextStyle.HEADING);
    double countWidth = fit.widthPx(count, style);
    double left = Metrics.HEADER_INSET_LEFT_PX;
    if (!lane.collapsed() && text.bottomPx() + COUNT_PX <= lane.yPx() + lane.heightPx() - 2) {
      double baseline = Type.baselinePx(style, text.bottomPx(), COUNT_PX);
      pen.text(count, left, baseline, style, palette.mutedText());
    } else if (nameWidth + COUNT_GAP_PX + countWidth <= HeaderText.roomPx(widthPx)) {
      double top = text.bottomPx() - Metrics.HEADER_LINE_PX;
      double baseline = Type.baselinePx(TextStyle.HEADING, top, Metrics.HEADER_LINE_PX);
      double right = widthPx - Metrics.HEADER_INSET_RIGHT_PX - countWidth;
      pen.text(count, right, baseline, style, palette.mutedText());
    }
  }

  private void dragged(LaneBand lane, Frame frame, State state) {
    double line = Math.rint(Math.max(1, state.lineYPx()));
    pen.fill(new Box(0, line - 1, frame.widthPx(), 2), palette.accent());
    Box ghost =
        new Box(0, Math.rint(state.ghostYPx()), frame.headerWidthPx(), Metrics.COLLAPSED_PX);
    pen.fill(ghost, palette.background());
    pen.fill(ghost, palette.selection());
    pen.strokeRound(ghost.inset(0.5), 2, Stroke.of(1, palette.accent()));
    TextStyle style = TextStyle.HEADING;
    double baseline = Type.baselinePx(style, ghost.yPx(), ghost.heightPx());
    String name = fit.shortened(lane.name(), style, HeaderText.roomPx(frame.headerWidthPx()));
    pen.text(name, Metrics.HEADER_INSET_LEFT_PX, baseline, style, palette.text());
  }
}
