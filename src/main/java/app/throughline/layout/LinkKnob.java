package app.throughline.layout;

import app.throughline.model.EventId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round knob below the start or the end of a mark, from which a link to another event is drawn. A
 * moment has one.
 *
 * @param event the event
 * @param end whether it is the end of a span
 * @param xPx its middle, from the left edge of the viewport
 * @param yPx its middle, from the top of the lanes
 */
public record LinkKnob(EventId event, boolean end, double xPx, double yPx) {
  /** Its radius as drawn. */
  public static final double RADIUS_PX = 4;

  /** How far from its middle it is still hit. */
  private static final double REACH_PX = 6.5;

  /** From the foot of a mark to the middle of its knobs: clear of the handles on the mark. */
  private static final double BELOW_PX = 7;

  /** A span narrower than this has one knob at its start only. */
  private static final double ROOM_PX = 2 * REACH_PX;

  /** The knobs of a mark that are in view; none of a cluster. */
  public static List<LinkKnob> of(Mark mark, double viewportPx) {
    if (mark.shape() == Mark.Shape.CLUSTER) {
      return List.of();
    }
    double y = mark.yPx() + mark.heightPx() + BELOW_PX;
    List<LinkKnob> knobs = new ArrayList<>();
    boolean moment = mark.shape() != Mark.Shape.SPAN;
    double middle = (mark.drawnLeftPx() + mark.drawnRightPx()) / 2;
    knobs.add(new LinkKnob(mark.event(), false, moment ? middle : mark.drawnLeftPx(), y));
    if (!moment && mark.drawnRightPx() - mark.drawnLeftPx() >= ROOM_PX) {
      knobs.add(new LinkKnob(mark.event(), true, mark.drawnRightPx(), y));
    }
    knobs.removeIf(knob -> !(knob.xPx >= 0 && knob.xPx <= viewportPx));
    return knobs;
  }

  /** The knob at a point; null if there is none. */
  public static @Nullable LinkKnob at(List<LinkKnob> knobs, double xPx, double yPx) {
    return knobs.stream()
        .filter(knob -> Math.hypot(knob.xPx() - xPx, knob.yPx() - yPx) <= REACH_PX)
        .findFirst()
        .orElse(null);
  }

  /** Whether a place along a mark is nearer to its end than to its start; never of a moment. */
  public static boolean isNearEnd(Mark mark, double xPx) {
    boolean span = mark.shape() == Mark.Shape.SPAN;
    return span && xPx > (mark.drawnLeftPx() + mark.drawnRightPx()) / 2;
  }
}
