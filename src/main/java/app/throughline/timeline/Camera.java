package app.throughline.timeline;

import app.throughline.layout.Range;
import app.throughline.layout.Viewport;
import app.throughline.layout.ViewportPath;
import app.throughline.model.Arrangement;
import app.throughline.timeline.ViewHistory.Step;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where the timeline looks: the current viewport, the one it is on its way to, the arrangement of
 * what is seen, and the views it was at.
 *
 * <p>Every move of the user comes through here and is on record in the history. An animated move
 * lasts {@value #MOVE_NANOS} ns and gives way to any other move at once: that one starts from
 * wherever the first has got to.
 */
final class Camera {
  private static final long MOVE_NANOS = 170_000_000L;
  private static final double NARROWEST_PX = 2;

  /** An animated move; it starts fast and ends slowly. */
  private record Move(ViewportPath path, Viewport goal, long startNanos) {
    Viewport at(double progress) {
      double left = Math.max(0, 1 - progress);
      return left == 0 ? goal : path.at(1 - left * left * left);
    }
  }

  private final ObjectProperty<Viewport> viewport =
      new SimpleObjectProperty<>(this, "viewport", new Viewport(0, 1000, 1000));
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(this, "arrangement", Arrangement.PLAIN);
  private final ViewHistory history = new ViewHistory();
  private final LongSupplier nanoClock;
  private final Runnable wake;
  private boolean animated = true;
  private boolean ownMove;
  private boolean untouched = true;
  private @Nullable Move move;

  /**
   * A camera that looks at nothing in particular.
   *
   * @param nanoClock a clock that only runs forward
   * @param wake told when {@link #pulse} is needed from now on
   */
  Camera(LongSupplier nanoClock, Runnable wake) {
    this.nanoClock = nanoClock;
    this.wake = wake;
    history.restart(state(viewport.get()));
    viewport.addListener((property, old, now) -> movedFromOutside(now));
    arrangement.addListener((property, old, now) -> arranged());
  }

  /** What is seen now; setting it is a move of the user, not animated. */
  ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  /** How what is seen is arranged; setting it is a move of the user. */
  ObjectProperty<Arrangement> arrangementProperty() {
    return arrangement;
  }

  Viewport now() {
    return viewport.get();
  }

  /** What will be seen when the current move has ended. */
  Viewport target() {
    return move == null ? now() : move.goal();
  }

  ViewHistory history() {
    return history;
  }

  void setAnimated(boolean animated) {
    this.animated = animated;
  }

  boolean isAnimated() {
    return animated;
  }

  boolean isMoving() {
    return move != null;
  }

  /**
   * Moves on along the current move.
   *
   * @return whether another pulse is needed
   */
  boolean pulse() {
    Move moving = move;
    if (moving == null) {
      return false;
    }
    double progress = (nanoClock.getAsLong() - moving.startNanos()) / (double) MOVE_NANOS;
    if (progress >= 1) {
      move = null;
    }
    set(moving.at(progress));
    return move != null;
  }

  /** Starts anew at a range of time, arranged as it is, with an empty history. */
  void open(Range range) {
    move = null;
    untouched = true;
    set(range.on(now().widthPx()));
    history.restart(state(now()));
  }

  /**
   * Takes another width. Until the user moves the range stays and the scale changes; afterwards the
   * left edge and the scale stay.
   */
  void resize(double widthPx) {
    Viewport goal = target();
    if (widthPx < NARROWEST_PX || widthPx == goal.widthPx()) {
      return;
    }
    move = null;
    if (untouched) {
      set(Viewport.ofRange(goal.startMillis(), goal.endMillis(), widthPx));
      history.restart(state(now()));
    } else {
      set(goal.withWidth(widthPx));
    }
  }

  /** Zooms so that what is now at {@code xPx} stays there; a factor over 1 zooms in. */
  void zoomAt(double xPx, double factor) {
    Viewport scaled = target().zoomedAt(0, factor);
    double start = now().millisAt(xPx) - xPx * scaled.millisPerPx();
    go(new Viewport(start, scaled.millisPerPx(), scaled.widthPx()), Step.ZOOM);
  }

  /** Moves by a number of pixels, later for a positive one, in an animated step. */
  void panBy(double dxPx) {
    go(target().pannedBy(dxPx), Step.PAN);
  }

  /** Moves by a number of pixels at once, as a trackpad asks for. */
  void scrollBy(double dxPx) {
    move = null;
    set(now().pannedBy(dxPx));
    note(Step.PAN);
  }

  /** Follows a drag; {@link #dragEnded} puts the end of it on record. */
  void dragTo(Viewport dragged) {
    move = null;
    set(dragged);
  }

  /** Puts the end of a drag on record. */
  void dragEnded() {
    note(Step.PAN);
  }

  /** Stops where it is. */
  void stop() {
    if (move != null) {
      move = null;
      note(Step.JUMP);
    }
  }

  /** Shows exactly this range, or the closest zoom around it. */
  void showRange(double startMillis, double endMillis) {
    go(Viewport.ofRange(startMillis, endMillis, now().widthPx()), Step.JUMP);
  }

  /** Shows exactly this range, or the closest zoom around it. */
  void show(Range range) {
    go(range.on(now().widthPx()), Step.JUMP);
  }

  /** Shows a range, arranged in another way, in one step. */
  void show(Range range, Arrangement wanted) {
    arrange(wanted);
    show(range);
  }

  /** Shows an instant in the middle, at the same scale. */
  void centre(double millis) {
    Viewport goal = target();
    go(goal.pannedBy((millis - goal.middleMillis()) / goal.millisPerPx()), Step.JUMP);
  }

  /** Goes back to the view before, if there is one. */
  void back() {
    revisit(history.back());
  }

  /** Goes forward again, if back was gone before. */
  void forward() {
    revisit(history.forward());
  }

  private void revisit(@Nullable ViewState view) {
    if (view != null) {
      Viewport seen = view.viewport();
      arrange(view.arrangement());
      start(Viewport.ofRange(seen.startMillis(), seen.endMillis(), now().widthPx()));
    }
  }

  private ViewState state(Viewport seen) {
    return new ViewState(seen, arrangement.get());
  }

  /** Arranges without a step of its own in the history. */
  private void arrange(Arrangement wanted) {
    ownMove = true;
    try {
      arrangement.set(wanted);
    } finally {
      ownMove = false;
    }
  }

  private void arranged() {
    if (!ownMove) {
      history.visited(state(target()), Step.ARRANGE, nanoClock.getAsLong());
    }
  }

  private void go(Viewport goal, Step step) {
    untouched = false;
    history.visited(state(goal), step, nanoClock.getAsLong());
    start(goal);
  }

  private void start(Viewport goal) {
    untouched = false;
    if (!animated || goal.equals(now())) {
      move = null;
      set(goal);
      return;
    }
    move = new Move(ViewportPath.between(now(), goal), goal, nanoClock.getAsLong());
    wake.run();
  }

  private void note(Step step) {
    untouched = false;
    history.visited(state(now()), step, nanoClock.getAsLong());
  }

  private void set(Viewport view) {
    ownMove = true;
    try {
      viewport.set(view);
    } finally {
      ownMove = false;
    }
  }

  private void movedFromOutside(@Nullable Viewport view) {
    if (!ownMove && view != null) {
      move = null;
      note(Step.OUTSIDE);
    }
  }
}
