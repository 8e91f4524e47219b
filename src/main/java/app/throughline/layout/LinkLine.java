package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The line of one link, from the event that it is about to the event that it refers to. Places are
 * pixels from the left edge of the viewport and the top of the lanes; an end whose event is out of
 * view lies out of view too.
 *
 * @param fromXPx where it begins
 * @param fromYPx where it begins
 * @param toXPx where its arrow points
 * @param toYPx where its arrow points
 * @param soft whether its distance is our reading, and no source's
 * @param text what it says, for where there is room
 */
public record LinkLine(
    double fromXPx, double fromYPx, double toXPx, double toYPx, boolean soft, String text) {
  private static final double OUTSIDE_PX = 40;

  /** An end of a line; not a number in y where the event is out of view. */
  private record Point(double xPx, double yPx) {}

  /**
   * The lines of links in a layout. A link of which neither event can be seen has none, nor has one
   * to an event that is in view but not drawn for itself.
   *
   * @param words what a link says
   */
  public static List<LinkLine> of(
      TimelineLayout layout,
      EventIndex index,
      Collection<EventLink> links,
      Function<EventLink, String> words) {
    List<LinkLine> lines = new ArrayList<>();
    for (EventLink link : links) {
      Point from = point(layout, index, link.from(), ownSide(link));
      Point to = point(layout, index, link.to(), otherSide(link));
      if (from == null || to == null || (Double.isNaN(from.yPx()) && Double.isNaN(to.yPx()))) {
        continue;
      }
      double fromY = Double.isNaN(from.yPx()) ? to.yPx() : from.yPx();
      double toY = Double.isNaN(to.yPx()) ? from.yPx() : to.yPx();
      boolean soft = link.kind().relation() != null && !link.hard();
      lines.add(new LinkLine(from.xPx(), fromY, to.xPx(), toY, soft, words.apply(link)));
    }
    return lines;
  }

  /** -1 for the start of the event that the link is about, 1 for its end, 0 for its middle. */
  private static int ownSide(EventLink link) {
    return switch (link.kind()) {
      case BEFORE, ENDS_WITH -> 1;
      case AFTER, STARTS_WITH -> -1;
      default -> 0;
    };
  }

  private static int otherSide(EventLink link) {
    return -ownSide(link);
  }

  private static @Nullable Point point(
      TimelineLayout layout, EventIndex index, EventId event, int side) {
    double width = layout.viewport().widthPx();
    Mark mark = layout.markOf(event);
    if (mark != null && mark.count() == 1) {
      double left = Math.max(-OUTSIDE_PX, mark.drawnLeftPx());
      double right = Math.min(width + OUTSIDE_PX, mark.drawnRightPx());
      double x = side < 0 ? left : side > 0 ? right : (left + right) / 2;
      return new Point(x, mark.yPx() + mark.heightPx() / 2);
    }
    int position = index.position(event);
    if (mark != null || position < 0 || index.is(position, EventIndex.UNDATED)) {
      return null;
    }
    double first = layout.viewport().xPx(index.startEarliest(position));
    double last = layout.viewport().xPx(index.endLatest(position));
    if (last < 0) {
      return new Point(-OUTSIDE_PX, Double.NaN);
    }
    return first > width ? new Point(width + OUTSIDE_PX, Double.NaN) : null;
  }
}
