package app.throughline.timeline;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A drag as far as it has come. Immutable.
 *
 * @param movers the events that move, the one taken hold of first
 * @param part what of their times
 * @param byMillis how far, as their neighbours allow
 * @param wantedMillis how far the pointer is
 * @param target the row they come into, or null if they stay
 * @param refused whether the pointer is in a row that they cannot come into
 * @param place where undated events are put; null if the events are moved
 */
record EditPlan(
    List<Mover> movers,
    TimePart part,
    long byMillis,
    long wantedMillis,
    @Nullable LaneBand target,
    boolean refused,
    @Nullable Place place) {

  /**
   * A place for undated events.
   *
   * @param when the time they get, or null if they get none there
   * @param yPx where they are shown meanwhile, from the top of the lanes
   */
  record Place(@Nullable When when, double yPx) {
    static final Place NOWHERE = new Place(null, 0);
  }

  /**
   * An event that moves.
   *
   * @param limits its time, or null if it has none of its own: undated, or placed by its links
   * @param marks it as it was drawn at the beginning, in each of its rows in view
   * @param rowTops the tops of the rows of those marks
   */
  record Mover(EventId event, @Nullable TimeLimits limits, List<Mark> marks, List<Double> rowTops) {
    static Mover of(EventId event, EventIndex index, TimelineLayout layout) {
      List<Mark> marks =
          layout.marks().stream()
              .filter(mark -> mark.event().equals(event) && mark.count() == 1)
              .toList();
      List<Double> tops = new ArrayList<>();
      for (Mark mark : marks) {
        LaneBand row = layout.laneAt(mark.yPx());
        tops.add(row == null ? 0 : row.yPx());
      }
      return new Mover(event, limits(event, index), marks, tops);
    }

    private static @Nullable TimeLimits limits(EventId event, EventIndex index) {
      int position = index.position(event);
      boolean own = position >= 0 && isOwn(index, position);
      return own ? index.limits(position) : null;
    }
  }

  /** Whether an event has a time of its own that can be moved. */
  static boolean isOwn(EventIndex index, int position) {
    return !index.is(position, EventIndex.UNDATED) && !index.is(position, EventIndex.DERIVED);
  }

  /** A plan that moves nothing yet. */
  static EditPlan of(
      Collection<EventId> events, TimePart part, EventIndex index, TimelineLayout layout) {
    List<Mover> movers = events.stream().map(event -> Mover.of(event, index, layout)).toList();
    return new EditPlan(movers, part, 0, 0, null, false, null);
  }

  Mover first() {
    return movers.get(0);
  }

  /** Whether there is anything to do. */
  boolean isChange() {
    return byMillis != 0 || target != null || given() != null;
  }

  /** Whether a neighbour holds the part back. */
  boolean isHeld() {
    return byMillis != wantedMillis;
  }

  /** The same events moved so far, all by the same. */
  EditPlan movedBy(long millis) {
    long by = millis;
    for (Mover mover : movers) {
      TimeLimits limits = mover.limits();
      by = limits == null ? by : limits.clamped(part, by);
    }
    boolean any = movers.stream().anyMatch(mover -> mover.limits() != null);
    return new EditPlan(movers, part, any ? by : 0, any ? millis : 0, target, refused, place);
  }

  /** The same with another target row. */
  EditPlan into(@Nullable LaneBand row, boolean isRefused) {
    return new EditPlan(movers, part, byMillis, wantedMillis, row, isRefused, place);
  }

  /** The time that undated events get; null if there is none. */
  @Nullable When given() {
    return place == null ? null : place.when();
  }

  /** The same events, which are undated, put into another place. */
  EditPlan put(Place newPlace) {
    return new EditPlan(movers, part, byMillis, wantedMillis, target, refused, newPlace);
  }

  /** The new limits of the event taken hold of, or null if it has none of its own. */
  @Nullable TimeLimits newLimits() {
    TimeLimits limits = first().limits();
    return limits == null ? null : limits.moved(part, byMillis);
  }

  private boolean moves(Mover mover) {
    return mover.limits() != null || target != null;
  }

  /** The moving events as they are drawn now. */
  List<Mark> moving(TimelineLayout layout) {
    Set<EventId> events =
        movers.stream().filter(this::moves).map(Mover::event).collect(Collectors.toSet());
    return layout.marks().stream().filter(mark -> events.contains(mark.event())).toList();
  }

  /** The moving events where they will be. */
  List<Mark> ghosts(LiveLayout live) {
    Viewport viewport = live.current().viewport();
    EventIndex index = live.content().index();
    List<Mark> ghosts = new ArrayList<>();
    When given = given();
    if (place != null && given != null) {
      TimeBounds bounds = given.start();
      movers.forEach(mover -> ghosts.add(live.moment(mover.event(), bounds, place.yPx())));
      return ghosts;
    }
    for (Mover mover : movers) {
      int position = index.position(mover.event());
      if (position < 0 || !moves(mover)) {
        continue;
      }
      TimeLimits own = mover.limits();
      TimeLimits limits = own == null ? index.limits(position) : own.moved(part, byMillis);
      for (int i = 0; i < mover.marks().size(); i++) {
        Mark mark = mover.marks().get(i);
        Mark ghost = mark.movedTo(limits, viewport, newYPx(mark, mover.rowTops().get(i)));
        if (ghost.drawnRightPx() > 0 && ghost.drawnLeftPx() < viewport.widthPx()) {
          ghosts.add(ghost);
        }
      }
    }
    return ghosts;
  }

  private double newYPx(Mark mark, double rowTopPx) {
    LaneBand row = target;
    if (row == null) {
      return mark.yPx();
    }
    double lowestPx = row.heightPx() - Metrics.LANE_PADDING_PX - Metrics.ROW_PX;
    double highestPx = Metrics.LANE_PADDING_PX + (Metrics.ROW_PX - Metrics.BAR_PX) / 2;
    return row.yPx() + Math.max(highestPx, Math.min(lowestPx, mark.yPx() - rowTopPx));
  }

  /** What is to be told to whoever can change the case. */
  TimelineEdit edit() {
    List<EventId> events = movers.stream().map(Mover::event).toList();
    return new TimelineEdit(events, part, byMillis, target == null ? null : target.key(), given());
  }
}
