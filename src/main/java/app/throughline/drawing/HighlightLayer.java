package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.model.EventId;

/** Outlines what is selected, under the pointer or has the keyboard focus. */
final class HighlightLayer {
  private static final double SELECTION_INSET_PX = -3;
  private static final double FOCUS_INSET_PX = -5.5;
  private static final double SELECTION_RADIUS_PX = 5;
  private static final double FOCUS_RADIUS_PX = 7;

  private final Pen pen;
  private final Palette palette;
  private final double widthPx;

  HighlightLayer(Pen pen, Palette palette, double widthPx) {
    this.pen = pen;
    this.palette = palette;
    this.widthPx = widthPx;
  }

  void paint(Mark mark, Highlights highlights) {
    EventId event = mark.event();
    boolean selected = highlights.selected().contains(event);
    boolean hovered = event.equals(highlights.hovered());
    boolean focused = event.equals(highlights.focused());
    if ((!selected && !hovered && !focused) || highlights.draft().moves(mark)) {
      return;
    }
    Box box = MarkShape.of(mark, widthPx).box();
    if (selected) {
      outline(box.inset(SELECTION_INSET_PX), SELECTION_RADIUS_PX, 2, palette.accent());
    } else if (hovered || focused) {
      outline(box.inset(-2.5), SELECTION_RADIUS_PX, 1, palette.accent());
    }
    if (focused) {
      outline(box.inset(FOCUS_INSET_PX), FOCUS_RADIUS_PX, 3, palette.selection());
    }
  }

  /** Outlines a mark as if it were selected. */
  void outline(Mark mark) {
    Box box = MarkShape.of(mark, widthPx).box();
    outline(box.inset(SELECTION_INSET_PX), SELECTION_RADIUS_PX, 2, palette.accent());
  }

  private void outline(Box box, double radiusPx, double widthPx, int argb) {
    pen.strokeRound(box, radiusPx, Stroke.of(widthPx, argb));
  }
}
