package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import app.throughline.drawing.RowHandles;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rows' headers as handles: dragging one moves its row, its arrow collapses it, and one of them
 * may be current, which commands act on. It reports what is wanted and changes no case.
 */
public final class RowHeaders {
  private static final double SCROLL_EDGE_PX = 24;
  private static final double SCROLL_STEP_PX = 6;

  private final TimelineView view;
  private final LaneScroll scroll;
  private final HeaderGesture gesture = new HeaderGesture();
  private final ObjectProperty<@Nullable String> current =
      new SimpleObjectProperty<>(this, "current");
  private final AnimationTimer autoScroll =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scrollOn();
        }
      };
  private ObjIntConsumer<String> move = (key, place) -> {};
  private Consumer<String> toggle = key -> {};
  private Consumer<RowRequest> context = request -> {};
  private boolean movable = true;
  private double pointerY;

  RowHeaders(TimelineView view, LaneScroll scroll) {
    this.view = view;
    this.scroll = scroll;
    current.addListener((property, old, now) -> view.markDirty());
    view.focusedEventProperty().addListener((property, old, now) -> current.set(null));
  }

  /** The key of the row that the user has in hand, or null; selecting an event lets it go. */
  public ObjectProperty<@Nullable String> currentProperty() {
    return current;
  }

  /** Whether rows can be dragged to another place; they can from the start. */
  public void setMovable(boolean canMove) {
    movable = canMove;
  }

  /** Takes who is told that a row was dragged: its key and its new place among the others. */
  public void setOnMove(ObjIntConsumer<String> listener) {
    move = listener;
  }

  /** Takes who is told that a row is to be collapsed or expanded. */
  public void setOnToggle(Consumer<String> listener) {
    toggle = listener;
  }

  /** Takes who is told where the menu of a row is wanted; the row is current by then. */
  public void setOnContext(Consumer<RowRequest> listener) {
    context = listener;
  }

  /** Where a row's header is seen, in the timeline's coordinates; null if there is no such row. */
  public @Nullable Bounds headerOf(String key) {
    LaneBand lane = lane(key);
    double top = lane == null ? 0 : lane.yPx() - scroll.offsetPx() + headPx();
    return lane == null ? null : new BoundingBox(0, top, Metrics.HEADER_WIDTH_PX, lane.heightPx());
  }

  /** Whether the press is one on a header, which this takes care of from now on. */
  boolean pressed(MouseEvent event, Hit hit) {
    if (hit.area() != Hit.Area.HEADER
        || hit.lane() == null
        || event.getButton() != MouseButton.PRIMARY) {
      return false;
    }
    current.set(hit.lane().key());
    gesture.press(hit.lane(), event.getX() < RowHandles.ARROW_ROOM_PX, layoutY(event.getY()));
    return true;
  }

  /** Whether the drag is that of a header. */
  boolean dragged(MouseEvent event) {
    if (!gesture.isPressed()) {
      return false;
    }
    pointerY = event.getY();
    gesture.drag(layoutY(pointerY), movable);
    if (gesture.isDragging()) {
      view.setCursor(Cursor.CLOSED_HAND);
      view.markDirty();
      autoScroll.start();
    }
    return true;
  }

  /** Whether the release ended the gesture of a header. */
  boolean released() {
    autoScroll.stop();
    HeaderGesture.End end = gesture.release(lanes());
    if (end != null) {
      view.setCursor(Cursor.DEFAULT);
      view.markDirty();
      if (end.toggled()) {
        toggle.accept(end.key());
      } else if (end.place() >= 0) {
        move.accept(end.key(), end.place());
      }
    }
    return end != null;
  }

  /** Whether a menu was wanted for a row, by the pointer or by the keyboard. */
  boolean contextWanted(Hit hit, boolean byKeyboard, Point2D screen) {
    String key = byKeyboard ? current.get() : hit.area() == Hit.Area.HEADER ? hit.groupKey() : "";
    Bounds header = key == null || key.isEmpty() ? null : headerOf(key);
    if (key == null || header == null) {
      return false;
    }
    current.set(key);
    Point2D below = view.localToScreen(header.getMinX() + RowHandles.ARROW_ROOM_PX, bottom(header));
    Point2D at = byKeyboard && below != null ? below : screen;
    context.accept(new RowRequest(key, at.getX(), at.getY()));
    return true;
  }

  private double bottom(Bounds header) {
    return Math.max(headPx(), Math.min(header.getMinY() + 24, header.getMaxY()));
  }

  /** Whether a key did something with the rows. */
  boolean keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      return cancel();
    }
    boolean plainControl = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    if (plainControl && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      step(code == KeyCode.UP ? -1 : 1);
      return true;
    }
    return false;
  }

  private boolean cancel() {
    boolean any = gesture.isDragging() || current.get() != null;
    autoScroll.stop();
    gesture.cancel();
    current.set(null);
    view.setCursor(Cursor.DEFAULT);
    view.markDirty();
    return any;
  }

  private void step(int by) {
    List<LaneBand> lanes = lanes();
    int from = by > 0 ? -1 : lanes.size();
    for (int i = 0; i < lanes.size(); i++) {
      from = lanes.get(i).key().equals(current.get()) ? i : from;
    }
    if (!lanes.isEmpty()) {
      LaneBand next = lanes.get(Math.max(0, Math.min(lanes.size() - 1, from + by)));
      current.set(next.key());
      scroll.reveal(next.yPx(), next.heightPx());
    }
  }

  void paint(Pen pen, Palette palette, TextMeasure measure, Frame frame, Box area) {
    List<LaneBand> lanes = lanes();
    new RowHandles(pen, palette, measure)
        .paint(lanes, frame, area, gesture.state(lanes, current.get()));
  }

  private void scrollOn() {
    double top = headPx();
    double bottom = view.getHeight();
    double by =
        pointerY < top + SCROLL_EDGE_PX
            ? -SCROLL_STEP_PX
            : pointerY > bottom - SCROLL_EDGE_PX ? SCROLL_STEP_PX : 0;
    if (by != 0) {
      scroll.scrollBy(by);
      gesture.drag(layoutY(pointerY), movable);
      view.markDirty();
    }
  }

  /** Where the lanes begin. */
  private double headPx() {
    return Frame.AXIS_PX + view.layoutNow().eras().heightPx();
  }

  private double layoutY(double y) {
    return y - headPx() + scroll.offsetPx();
  }

  private List<LaneBand> lanes() {
    return view.layoutNow().lanes();
  }

  private @Nullable LaneBand lane(String key) {
    for (LaneBand lane : lanes()) {
      if (lane.key().equals(key)) {
        return lane;
      }
    }
    return null;
  }
}
