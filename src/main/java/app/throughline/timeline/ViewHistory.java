package app.throughline.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The views that the user has been at: what part of time, and how arranged. Steps of one kind that
 * follow each other quickly, as the notches of a wheel, count as one.
 */
public final class ViewHistory {
  private static final long QUICK_NANOS = 700_000_000L;
  private static final int LIMIT = 200;

  /** How the user came to a view. */
  enum Step {
    ZOOM,
    PAN,
    /** Set from outside, as by dragging the overview's brush. */
    OUTSIDE,
    /** Other rows, or another filter, which may be typed letter by letter. */
    ARRANGE,
    /** One deliberate move, as "fit all": never joined with another. */
    JUMP
  }

  private final List<ViewState> views = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper(this, "canBack");
  private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper(this, "canForward");
  private int current = -1;
  private @Nullable Step lastStep;
  private long lastNanos;

  /** Whether there is an earlier view. */
  public ReadOnlyBooleanProperty canBackProperty() {
    return canBack.getReadOnlyProperty();
  }

  /** Whether there is a view to go forward to. */
  public ReadOnlyBooleanProperty canForwardProperty() {
    return canForward.getReadOnlyProperty();
  }

  /** Forgets everything and starts at a view. */
  void restart(ViewState first) {
    views.clear();
    views.add(first);
    current = 0;
    lastStep = null;
    update();
  }

  /**
   * Notes that the user went to a view; what lay forward is forgotten.
   *
   * @param nanos when, on any clock that only runs forward
   */
  void visited(ViewState view, Step step, long nanos) {
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
  @Nullable ViewState back() {
    return go(-1);
  }

  /** Goes forward by one; null if this is the last. */
  @Nullable ViewState forward() {
    return go(1);
  }

  private @Nullable ViewState go(int by) {
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
