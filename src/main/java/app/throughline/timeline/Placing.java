package app.throughline.timeline;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Metrics;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.RowKey;
import app.throughline.time.TimePart;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts undated events into time: the time that is pointed at, no finer than it can be pointed at,
 * and the row there.
 */
final class Placing {
  private static final double BAR_INSET_PX = (Metrics.ROW_PX - Metrics.BAR_PX) / 2;

  private final LiveLayout live;
  private final TimelineActions actions;

  Placing(LiveLayout live, TimelineActions actions) {
    this.live = live;
    this.actions = actions;
  }

  /** Whether an event has no time, so that it can be given one. */
  boolean isUndated(EventId event) {
    EventIndex index = live.content().index();
    int position = index.position(event);
    return position >= 0 && index.is(position, EventIndex.UNDATED);
  }

  /** A plan that puts an event, and the undated ones of others, nowhere yet. */
  EditPlan plan(EventId event, Collection<EventId> others) {
    List<EventId> events = new ArrayList<>();
    events.add(event);
    others.stream()
        .filter(other -> !other.equals(event))
        .filter(this::isUndated)
        .forEach(events::add);
    return EditPlan.of(events, TimePart.ALL, live.content().index(), live.current())
        .put(EditPlan.Place.NOWHERE);
  }

  /**
   * The plan with its events where the pointer is; nowhere where that is no time.
   *
   * @param layoutY where it is from the top of the lanes, be they scrolled or not
   */
  EditPlan at(EditPlan plan, Pointer at, Viewport viewport, double layoutY) {
    When when =
        at.isOverTime(live.hasUndated())
            ? live.meant(viewport, viewport.millisAt(at.layoutX()), live.isFree(at.free()))
            : null;
    if (when == null) {
      return plan.into(null, false).put(EditPlan.Place.NOWHERE);
    }
    LaneBand row = at.y() < at.frame().headPx() ? null : live.current().laneAt(layoutY);
    boolean another = row != null && !isHome(row, plan) && actions.acceptsRow(row.key());
    LaneBand shown = row == null ? home(plan) : row;
    double yPx = shown == null ? layoutY : inside(shown, layoutY);
    return plan.into(another ? row : null, false).put(new EditPlan.Place(when, yPx));
  }

  /** The plan with its events in the middle of a viewport, each in its own row. */
  EditPlan inTheMiddle(EditPlan plan, Viewport viewport) {
    When when = live.meant(viewport, viewport.middleMillis(), false);
    LaneBand home = home(plan);
    double yPx = home == null ? 0 : inside(home, home.yPx());
    return plan.put(new EditPlan.Place(when, yPx));
  }

  private @Nullable LaneBand home(EditPlan plan) {
    return live.current().lanes().stream()
        .filter(row -> isHome(row, plan))
        .findFirst()
        .orElse(null);
  }

  /** Whether a row is that of the event's lane, or of its status. */
  private boolean isHome(LaneBand row, EditPlan plan) {
    EventIndex index = live.content().index();
    int position = index.position(plan.first().event());
    EventStatus status = index.status(position);
    String lane = String.valueOf(index.lane(position).value());
    return row.key().equals(new RowKey(Grouping.LANE, lane).toString())
        || row.key().equals(new RowKey(Grouping.STATUS, status.name()).toString());
  }

  private static double inside(LaneBand row, double layoutY) {
    double highestPx = row.yPx() + Metrics.LANE_PADDING_PX + BAR_INSET_PX;
    double lowestPx = row.yPx() + row.heightPx() - Metrics.LANE_PADDING_PX - Metrics.ROW_PX;
    double wantedPx = layoutY - Metrics.BAR_PX / 2;
    return Math.max(highestPx, Math.min(lowestPx + BAR_INSET_PX, wantedPx));
  }
}
