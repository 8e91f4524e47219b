package app.throughline.timeline;

import app.throughline.drawing.RowHandles;
import app.throughline.layout.LaneBand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pressed and moved pointer does to a row's header: drags the row to another place, or
 * presses its arrow. All y are from the top of the lanes.
 */
final class HeaderGesture {
  /** How far the pointer may stray before a click becomes a drag. */
  private static final double CLICK_PX = 4;

  private @Nullable String key;
  private boolean arrow;
  private boolean dragging;
  private double pressYPx;
  private double nowYPx;
  private double gripPx;

  /**
   * How a gesture ended.
   *
   * @param key the row's
   * @param toggled whether its arrow was clicked
   * @param place where the row was dragged to among the others, or -1
   */
  record End(String key, boolean toggled, int place) {}

  /** The pointer went down on a row's header, perhaps on its arrow. */
  void press(LaneBand lane, boolean onArrow, double yPx) {
    key = lane.key();
    arrow = onArrow;
    dragging = false;
    pressYPx = yPx;
    nowYPx = yPx;
    gripPx = Math.min(yPx - lane.yPx(), 12);
  }

  boolean isPressed() {
    return key != null;
  }

  boolean isDragging() {
    return dragging;
  }

  /** The pointer moved while down; {@code movable} allows a drag. */
  void drag(double yPx, boolean movable) {
    nowYPx = yPx;
    dragging |= key != null && movable && Math.abs(yPx - pressYPx) >= CLICK_PX;
  }

  /** The pointer was let go; null if it was not down on a header. */
  @Nullable End release(List<LaneBand> lanes) {
    String pressed = key;
    if (pressed == null) {
      return null;
    }
    int place = dragging ? place(lanes) : -1;
    boolean click = Math.abs(nowYPx - pressYPx) < CLICK_PX;
    End end = new End(pressed, arrow && click && !dragging, place);
    cancel();
    return end;
  }

  /** Forgets the drag. */
  void cancel() {
    key = null;
    dragging = false;
  }

  /** What to paint over the headers. */
  RowHandles.State state(List<LaneBand> lanes, @Nullable String current) {
    if (!dragging) {
      return new RowHandles.State(current, null, 0, 0);
    }
    int gap = gap(lanes);
    LaneBand last = lanes.isEmpty() ? null : lanes.get(lanes.size() - 1);
    double bottom = last == null ? 0 : last.yPx() + last.heightPx();
    double line = gap < lanes.size() ? lanes.get(gap).yPx() : bottom;
    return new RowHandles.State(current, key, nowYPx - gripPx, line);
  }

  /** Among the other rows, or -1 where the row is. */
  private int place(List<LaneBand> lanes) {
    int from = 0;
    while (from < lanes.size() && !lanes.get(from).key().equals(key)) {
      from++;
    }
    int gap = gap(lanes);
    if (from == lanes.size() || gap == from || gap == from + 1) {
      return -1;
    }
    return gap > from ? gap - 1 : gap;
  }

  /** Before which row the pointer is, or the number of rows behind the last. */
  private int gap(List<LaneBand> lanes) {
    int gap = 0;
    while (gap < lanes.size() && lanes.get(gap).yPx() + lanes.get(gap).heightPx() / 2 < nowYPx) {
      gap++;
    }
    return gap;
  }
}
