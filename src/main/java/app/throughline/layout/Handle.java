package app.throughline.layout;

import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a limit of a selected event is taken hold of by.
 *
 * @param part what it moves
 * @param limitPx where the limit is, from the left edge of the viewport
 * @param xPx where the handle stands: at its limit, at the edge on the outline, farther out where
 *     the mark is too narrow
 */
public record Handle(TimePart part, double limitPx, double xPx) {
  /** The width of the area in which a handle is hit. */
  static final double REACH_PX = 10;

  /** A mark narrower than this has handles at its edges only. */
  private static final double ROOMY_PX = 40;

  /** A mark narrower than this is moved wherever it is hit, and resized from outside. */
  private static final double TINY_PX = 16;

  /** From the edge of a mark to the middle of its handle: on the outline of the selection. */
  private static final double EDGE_PX = 3;

  /** From the edge of a tiny mark to the middle of the handle outside. */
  private static final double OUTSIDE_PX = 8;

  /**
   * The handles of an event in view: one for each limit that can be told from the others, one for
   * both limits of a start or an end that are too close together. A moment too short to be told
   * from an instant has none: it is only moved.
   *
   * @param mark the event as drawn; a cluster has none
   * @param limits its limits
   */
  public static List<Handle> of(Mark mark, TimeLimits limits, Viewport viewport) {
    if (mark.shape() == Mark.Shape.CLUSTER) {
      return List.of();
    }
    List<Handle> handles = new ArrayList<>();
    TimeBounds end = limits.end();
    if (end != null) {
      TimePart[] starts = {TimePart.START, TimePart.START_EARLIEST, TimePart.START_LATEST};
      add(handles, starts, limits.start(), viewport);
      TimePart[] ends = {TimePart.END, TimePart.END_EARLIEST, TimePart.END_LATEST};
      add(handles, ends, end, viewport);
    } else if (width(limits.start(), viewport) >= REACH_PX) {
      TimePart[] parts = {TimePart.ALL, TimePart.START_EARLIEST, TimePart.START_LATEST};
      add(handles, parts, limits.start(), viewport);
    }
    Long best = limits.best();
    if (best != null && isApart(handles, viewport.xPx(best))) {
      handles.add(at(TimePart.BEST, viewport.xPx(best)));
    }
    return placed(handles, mark, viewport);
  }

  private static void add(
      List<Handle> handles, TimePart[] parts, TimeBounds bounds, Viewport viewport) {
    if (bounds.isOpenEnd()) {
      return;
    }
    double leftPx = viewport.xPx(bounds.earliest());
    double rightPx = viewport.xPx(bounds.latest());
    if (rightPx - leftPx < REACH_PX) {
      handles.add(at(parts[0], parts[0] == TimePart.END ? rightPx : leftPx));
      return;
    }
    for (Handle handle : List.of(at(parts[1], leftPx), at(parts[2], rightPx))) {
      if (!Double.isInfinite(handle.limitPx())) {
        handles.add(handle);
      }
    }
  }

  private static Handle at(TimePart part, double xPx) {
    return new Handle(part, xPx, xPx);
  }

  /** An estimate at a limit, as "20:30" has it, is moved with the whole. */
  private static boolean isApart(List<Handle> handles, double xPx) {
    return handles.size() > 1
        && handles.stream().allMatch(other -> Math.abs(other.limitPx() - xPx) >= REACH_PX);
  }

  /** The outermost first, the others where there is room left for them. */
  private static List<Handle> placed(List<Handle> handles, Mark mark, Viewport viewport) {
    if (handles.isEmpty()) {
      return handles;
    }
    List<Handle> ordered = new ArrayList<>(handles);
    ordered.sort(Comparator.comparingDouble(Handle::limitPx));
    Handle first = ordered.remove(0);
    double widthPx = mark.drawnRightPx() - mark.drawnLeftPx();
    double outPx = widthPx >= TINY_PX ? EDGE_PX : OUTSIDE_PX;
    List<Handle> placed = new ArrayList<>();
    boolean leftmost = first.limitPx < mark.drawnLeftPx() + REACH_PX;
    placed.add(leftmost ? first.standing(mark.drawnLeftPx() - outPx) : first);
    if (!ordered.isEmpty()) {
      Handle last = ordered.remove(ordered.size() - 1);
      boolean rightmost = last.limitPx > mark.drawnRightPx() - REACH_PX;
      placed.add(rightmost ? last.standing(mark.drawnRightPx() + outPx) : last);
    }
    for (Handle handle : widthPx >= ROOMY_PX ? ordered : List.<Handle>of()) {
      if (placed.stream().allMatch(other -> Math.abs(other.xPx - handle.xPx) >= REACH_PX)) {
        placed.add(handle);
      }
    }
    placed.removeIf(handle -> handle.xPx < 0 || handle.xPx > viewport.widthPx());
    return placed;
  }

  private Handle standing(double newXPx) {
    return new Handle(part, limitPx, newXPx);
  }

  private static double width(TimeBounds bounds, Viewport viewport) {
    return viewport.xPx(bounds.latest()) - viewport.xPx(bounds.earliest());
  }

  /** The handle at a place along the mark, the nearest of several; null if there is none. */
  public static @Nullable Handle at(List<Handle> handles, double xPx) {
    Handle nearest = null;
    for (Handle handle : handles) {
      double distancePx = Math.abs(handle.xPx() - xPx);
      if (distancePx <= REACH_PX / 2
          && (nearest == null || distancePx < Math.abs(nearest.xPx() - xPx))) {
        nearest = handle;
      }
    }
    return nearest;
  }
}
