package app.throughline.timeline;

import app.throughline.layout.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The viewports that the user has been at. Steps of one kind that follow each other quickly, as the
 * notches of a wheel, count as one.
 */
public final class ViewHistory {
  private static final long QUICK_NANOS = 700_000_000L;
  private static final int LIMIT = 200;

  /** How the user came to a viewport. */
  enum Step {
    ZOOM,
    PAN,
    /** Set from outside, as by dragging the overview's brush. */
    OUTSIDE,
    /** One deliberate move, as "fit all": never joined with another. */
    JUMP
  }

  private final List<Viewport> views = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper(this, "canBack");
  private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper(this, "canForward");
  private int current = -1;
  private @Nullable Step lastStep;
  private long lastNanos;

  /** Whether there is an earlier viewport. */
  public ReadOnlyBooleanProperty canBackProperty() {
    return canBack.getReadOnlyProperty();
  }

  /** Whether there is a viewport to go forward to. */
  public ReadOnlyBooleanProperty canForwardProperty() {
    return canForward.getReadOnlyProperty();
  }

  /** Forgets everything and starts at a viewport. */
  void restart(Viewport first) {
    views.clear();
    views.add(first);
    current = 0;
    lastStep = null;
    update();
  }

  /**
   * Notes that the user went to a viewport; what lay forward is forgotten.
   *
   * @param nanos when, on any clock that only runs forward
   */
  void visited(Viewport view, Step step, long nanos) {
    if (current >= 0 && views.get(current).equals(view)) {
      return;
    }
    views.subList(current + 1, views.size()).clear();
    boolean joins = step != Step.JUMP && step == lastStep && nanos - lastNanos < QUICK_NANOS;
    if (joins && current > 0) {
      views.set(current, view);
    } else {
      views.add(view);
      if (views.size() > LIMIT) {
        views.remove(0);
      }
    }
    current = views.size() - 1;
    lastStep = step;
    lastNanos = nanos;
    update();
  }

  /** Goes back by one; null if this is the first. */
  @Nullable Viewport back() {
    return go(-1);
  }

  /** Goes forward by one; null if this is the last. */
  @Nullable Viewport forward() {
    return go(1);
  }

  private @Nullable Viewport go(int by) {
    int next = current + by;
    if (next < 0 || next >= views.size()) {
      return null;
    }
    current = next;
    lastStep = null;
    update();
    return views.get(current);
  }

  private void update() {
    canBack.set(current > 0);
    canForward.set(current < views.size() - 1);
  }
}
