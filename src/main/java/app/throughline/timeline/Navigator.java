package app.throughline.timeline;

import app.throughline.layout.FirstView;
import app.throughline.layout.Mark;
import app.throughline.layout.Range;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeBounds;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Moves the camera and the lanes to where something is. */
final class Navigator {
  private static final double KEY_STEP = 0.15;
  private static final double PAGE_STEP = 0.85;
  private static final double ZOOM_STEP = 1.6;
  private static final double MARGIN_PX = 24;
  private static final double LANE_MARGIN_PX = 8;

  private static final long HALF_MONTH_MILLIS = Duration.ofDays(15).toMillis();

  private final Camera camera;
  private final LaneScroll lanes;
  private final LiveLayout live;
  private @Nullable EventId revealing;

  /** An event to reveal that the content does not have yet: it was made just now. */
  private @Nullable EventId awaited;

  Navigator(Camera camera, LaneScroll lanes, LiveLayout live) {
    this.camera = camera;
    this.lanes = lanes;
    this.live = live;
  }

  /** Starts a case at a range, or at what matters most in it. */
  void open(EventIndex index, @Nullable Range wanted) {
    camera.open(wanted == null ? FirstView.of(index) : wanted);
    lanes.scrollTo(0);
    revealing = null;
  }

  /** Starts a case without dated events: at the month around now. */
  void openWithout(long nowMillis) {
    camera.open(new Range(nowMillis - HALF_MONTH_MILLIS, nowMillis + HALF_MONTH_MILLIS));
  }

  void fitAll() {
    EventIndex index = live.content().index();
    if (index.datedCount() > 0) {
      camera.show(FirstView.all(index));
    }
  }

  /** Shows these events as large as they fit; does nothing if none of them is dated. */
  void fit(Collection<EventId> events, @Nullable EventId foremost) {
    if (events.stream().anyMatch(event -> live.order().hull(event) != null)) {
      camera.show(FirstView.fit(live.content().index(), events));
      revealing = foremost;
    }
  }

  /** Opens a cluster: at least twice as close as now, at most sixty-four times. */
  void open(Mark cluster) {
    Viewport now = camera.now();
    double left = Math.max(-now.widthPx(), cluster.leftPx());
    double right = Math.min(2 * now.widthPx(), cluster.rightPx());
    double half = Math.max(now.widthPx() / 128, (right - left) * 0.6);
    double middle = (left + right) / 2;
    half = Math.min(now.widthPx() / 4, half);
    camera.showRange(now.millisAt(middle - half), now.millisAt(middle + half));
  }

  /** Moves no further than is needed to see an event, at the same scale. */
  void reveal(EventId event) {
    TimeBounds hull = live.order().hull(event);
    awaited = live.content().index().position(event) < 0 ? event : null;
    Viewport goal = camera.target();
    double margin = Math.min(MARGIN_PX, goal.widthPx() / 4) * goal.millisPerPx();
    if (hull != null
        && (hull.latest() < goal.startMillis() + margin
            || hull.earliest() > goal.endMillis() - margin)) {
      double length = (double) hull.latest() - hull.earliest();
      double half = (goal.endMillis() - goal.startMillis()) / 2;
      camera.centre(hull.earliest() + Math.min(length / 2, half * PAGE_STEP));
    }
    revealing = event;
  }

  /** Other content is shown, perhaps with the event that is waited for. */
  void contentShown() {
    if (awaited != null) {
      reveal(awaited);
    }
  }

  /** The user scrolls the lanes now: no event is scrolled into view any more. */
  void letGo() {
    revealing = null;
  }

  /** Scrolls to the lane of the event being revealed, until the camera has arrived. */
  void laidOut(TimelineLayout layout) {
    Mark mark = revealing == null ? null : layout.markOf(revealing);
    if (mark != null) {
      lanes.reveal(mark.yPx() - LANE_MARGIN_PX, mark.heightPx() + 2 * LANE_MARGIN_PX);
    }
    if (!camera.isMoving()) {
      revealing = null;
    }
  }

  /** Moves to an event's time at the same scale; null moves nowhere. */
  void centre(@Nullable EventId event) {
    TimeBounds hull = event == null ? null : live.order().hull(event);
    if (hull != null) {
      camera.centre(hull.earliest() / 2.0 + hull.latest() / 2.0);
    }
  }

  /** Pans by steps of an arrow key; positive ones lead to later times. */
  void step(int steps) {
    camera.panBy(steps * camera.now().widthPx() * KEY_STEP);
  }

  /** Pans by pages; positive ones lead to later times. */
  void page(int pages) {
    camera.panBy(pages * camera.now().widthPx() * PAGE_STEP);
  }

  /** Scrolls the lanes by steps; positive ones lead down. */
  void scroll(int steps) {
    letGo();
    lanes.scrollBy(steps * LaneScroll.STEP_PX);
  }

  /** Zooms by steps at the middle; positive ones lead closer. */
  void zoom(int steps) {
    camera.zoomAt(camera.now().widthPx() / 2, Math.pow(ZOOM_STEP, steps));
  }
}
