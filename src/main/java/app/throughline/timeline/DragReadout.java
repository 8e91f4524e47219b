package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import app.throughline.drawing.Stroke;
import app.throughline.drawing.Type;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The note beside the pointer that says what a drag would do. */
final class DragReadout {
  private static final double PADDING_PX = 8;
  private static final double RIGHT_PX = 16;
  private static final double BELOW_PX = 20;
  private static final double EDGE_PX = 4;
  private static final double RADIUS_PX = 4;

  private final Palette palette;
  private final TextMeasure measure;

  DragReadout(Palette palette, TextMeasure measure) {
    this.palette = palette;
    this.measure = measure;
  }

  /** Paints it, if an event is being dragged. */
  void paint(Pen pen, Frame frame, EditGesture edits, LiveLayout live) {
    EditPlan plan = edits.plan();
    if (plan != null) {
      EditWords words = new EditWords(live.content(), live.style());
      paint(pen, frame, edits.pointer(), words.lines(plan));
    }
  }

  /** Paints it, if a period or marker is being dragged. */
  void paint(Pen pen, Frame frame, EraGesture eras) {
    paint(pen, frame, eras.pointer(), eras.lines());
  }

  private void paint(Pen pen, Frame frame, @Nullable Pointer at, List<String> lines) {
    if (at != null) {
      paint(pen, frame, lines, at.x(), at.y());
    }
  }

  private void paint(Pen pen, Frame frame, List<String> lines, double pointerX, double pointerY) {
    double width = 0;
    double height = 2 * PADDING_PX;
    for (int i = 0; i < lines.size(); i++) {
      width = Math.max(width, measure.widthPx(lines.get(i), style(i)));
      height += Type.linePx(style(i));
    }
    width = Math.ceil(width) + 2 * PADDING_PX;
    Box box = place(frame, pointerX, pointerY, width, height);
    pen.fillRound(box, RADIUS_PX, palette.panel());
    pen.strokeRound(box.inset(0.5), RADIUS_PX, Stroke.of(1, palette.strongLine()));
    double y = box.yPx() + PADDING_PX;
    for (int i = 0; i < lines.size(); i++) {
      double line = Type.linePx(style(i));
      double baseline = Type.baselinePx(style(i), y, line);
      int tone = i == 0 ? palette.text() : palette.mutedText();
      pen.text(lines.get(i), box.xPx() + PADDING_PX, baseline, style(i), tone);
      y += line;
    }
  }

  private static TextStyle style(int line) {
    return line == 0 ? TextStyle.HEADING : TextStyle.LABEL;
  }

  /** Below and right of the pointer; where there is no room, above and left of it. */
  private static Box place(Frame frame, double x, double y, double width, double height) {
    double left = x + RIGHT_PX;
    if (left + width > frame.widthPx() - EDGE_PX) {
      left = x - RIGHT_PX - width;
    }
    double top = y + BELOW_PX;
    if (top + height > frame.heightPx() - EDGE_PX) {
      top = y - BELOW_PX - height;
    }
    left = Math.max(EDGE_PX, Math.min(frame.widthPx() - EDGE_PX - width, left));
    top = Math.max(EDGE_PX, Math.min(frame.heightPx() - EDGE_PX - height, top));
    return new Box(Math.rint(left), Math.rint(top), width, height);
  }
}
