package app.throughline.timeline;

import app.throughline.drawing.Draft;
import app.throughline.drawing.Draft.Grip;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.SnapGrid;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Editing by hand: events are taken hold of, as a whole or by a handle, and put elsewhere. Nothing
 * changes until the end; then whoever can change the case is told, and the ghosts stay until the
 * change is seen or refused.
 */
final class EditGesture implements HandEdit {
  /** How far the pointer may stray before a click becomes a drag. */
  private static final double CLICK_PX = 4;

  /** So many strokes of a key are remembered while an edit is on its way. */
  private static final int MOST_WAITING = 12;

  private final LiveLayout live;
  private final Camera camera;
  private final LaneScroll lanes;
  private final Selection selection;
  private final TimelineActions actions;
  private final AutoPan pan;
  private final Placing placing;
  private final Runnable onChange;

  private @Nullable Hold hold;
  private @Nullable EditPlan plan;
  private @Nullable EventIndex pendingOn;
  private @Nullable EditPlan sent;
  private boolean sentByKeys;
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /** What was taken hold of, and where. */
  private record Hold(
      EventId event,
      TimePart part,
      boolean undated,
      String row,
      double xPx,
      double yPx,
      double millis,
      Viewport viewport,
      double scrollPx) {}

  private @Nullable Pointer pointer;

  EditGesture(
      LiveLayout live,
      Camera camera,
      LaneScroll lanes,
      Selection selection,
      TimelineActions actions,
      Runnable onChange) {
    this.live = live;
    this.camera = camera;
    this.lanes = lanes;
    this.selection = selection;
    this.actions = actions;
    this.placing = new Placing(live, actions);
    this.onChange = onChange;
    this.pan = new AutoPan(camera, lanes, this::follow);
  }

  @Override
  public boolean isHolding() {
    return hold != null;
  }

  @Override
  public boolean isDragging() {
    return hold != null && plan != null;
  }

  /** Whether an edit is on its way and not seen yet. */
  boolean isPending() {
    return pendingOn != null;
  }

  /** The drag as far as it has come; null before the pointer has moved. */
  @Nullable EditPlan plan() {
    return plan;
  }

  /** Where the pointer is; null while nothing is dragged. */
  @Nullable Pointer pointer() {
    return isDragging() ? pointer : null;
  }

  /** What the pointer would take hold of: a part of an event, or null. */
  @Nullable TimePart partAt(Pointer at) {
    Grip grip = gripAt(at);
    return grip == null ? null : grip.handle().part();
  }

  private @Nullable Grip gripAt(Pointer at) {
    boolean inLanes =
        at.layoutX() >= 0 && at.frame().lanes(live.hasUndated()).contains(at.x(), at.y());
    return !actions.canEdit() || !inLanes ? null : Grips.at(grips(), at.layoutX(), at.layoutY());
  }

  private List<Grip> grips() {
    return Grips.of(live.current(), live.content().index(), selection.events());
  }

  @Override
  public boolean press(Pointer at, Hit hit) {
    if (!actions.canEdit() || isPending()) {
      return false;
    }
    Grip grip = gripAt(at);
    Mark mark = grip == null ? hit.mark() : grip.mark();
    EventId event = mark == null ? hit.event() : mark.event();
    boolean undated = mark == null;
    if (event == null || (mark != null && mark.count() > 1)) {
      return false;
    }
    camera.stop();
    LaneBand row = mark == null ? null : live.current().laneAt(mark.yPx());
    hold =
        new Hold(
            event,
            grip == null ? TimePart.ALL : grip.handle().part(),
            undated,
            row == null ? "" : row.key(),
            at.layoutX(),
            at.y(),
            camera.now().millisAt(at.layoutX()),
            camera.now(),
            lanes.offsetPx());
    plan = null;
    return true;
  }

  @Override
  public void drag(Pointer at) {
    Hold held = hold;
    if (held == null) {
      return;
    }
    pointer = at;
    if (plan == null) {
      if (Math.hypot(at.layoutX() - held.xPx(), at.y() - held.yPx()) < CLICK_PX) {
        return;
      }
      begin(held);
    }
    follow();
    if (held.undated() && !at.isOverTime(live.hasUndated())) {
      pan.stop();
      return;
    }
    boolean rows =
        held.part() == TimePart.ALL && (held.undated() || actions.acceptsRow(held.row()));
    double heightPx = at.frame().lanes(live.hasUndated()).heightPx();
    pan.run(
        AutoPan.speed(at.layoutX(), camera.now().widthPx()),
        rows ? AutoPan.speed(at.y() - at.frame().headPx(), heightPx) : 0);
  }

  private void begin(Hold held) {
    if (!selection.events().contains(held.event())) {
      selection.only(held.event());
    }
    Set<EventId> selected = selection.events();
    if (held.undated()) {
      plan = placing.plan(held.event(), selected);
      return;
    }
    List<EventId> events = new ArrayList<>();
    events.add(held.event());
    if (held.part() == TimePart.ALL) {
      selected.stream().filter(event -> !event.equals(held.event())).forEach(events::add);
    }
    plan = EditPlan.of(events, held.part(), live.content().index(), live.current());
  }

  /** Works the plan out anew, since the pointer or the view has moved. */
  private void follow() {
    Hold held = hold;
    EditPlan current = plan;
    Pointer at = pointer;
    if (held == null || current == null || at == null) {
      return;
    }
    // The frame's own scroll may be old while the lanes scroll by themselves.
    double layoutY = at.y() - at.frame().headPx() + lanes.offsetPx();
    if (held.undated()) {
      plan = placing.at(current, at, camera.now(), layoutY);
    } else {
      plan = current.movedBy(distance(held, current, at));
    }
    if (held.part() == TimePart.ALL && !held.undated()) {
      LaneBand row = live.current().laneAt(layoutY);
      boolean another = row != null && !row.key().equals(held.row());
      boolean accepted = row != null && another && actions.acceptsRow(row.key());
      plan = plan.into(accepted ? row : null, another && !accepted);
    }
    onChange.run();
  }

  private long distance(Hold held, EditPlan current, Pointer at) {
    Viewport viewport = camera.now();
    double byMillis = viewport.millisAt(at.layoutX()) - held.millis();
    TimeLimits limits = current.first().limits();
    OptionalLong from = limits == null ? OptionalLong.empty() : limits.at(held.part());
    if (from.isEmpty() || Math.abs(byMillis) / viewport.millisPerPx() < CLICK_PX) {
      return 0;
    }
    double wanted = from.getAsLong() + byMillis;
    boolean free = live.isFree(at.free());
    SnapGrid grid = live.snap(viewport, free);
    long caught = grid.nearest(wanted);
    boolean stays = !free && Math.abs(byMillis) < Math.abs(wanted - caught);
    return stays ? 0 : caught - from.getAsLong();
  }

  @Override
  public boolean release(Pointer at) {
    drag(at);
    Hold held = hold;
    EditPlan done = plan;
    boolean panned = held != null && !held.viewport().equals(camera.now());
    hold = null;
    pan.stop();
    if (panned) {
      camera.dragEnded();
    }
    if (done == null || !done.isChange()) {
      drop();
      return done == null;
    }
    send(done);
    return false;
  }

  /** Does something once the edit on its way is seen; forgotten if that is refused. */
  void afterwards(Runnable next) {
    if (waiting.size() < MOST_WAITING) {
      waiting.add(next);
    }
  }

  /** Does what has waited longest for the edit on its way. */
  void doNext() {
    Runnable next = isPending() ? null : waiting.poll();
    if (next != null) {
      next.run();
    }
  }

  /** Has an edit made that the keys asked for. */
  void sendByKeys(EditPlan wanted) {
    sentByKeys = true;
    send(wanted);
  }

  /** Tells of an edit and shows it until the case has it, or refuses it. */
  private void send(EditPlan wanted) {
    plan = wanted;
    sent = wanted;
    EventIndex before = live.content().index();
    pendingOn = before;
    actions
        .edit(wanted.edit())
        .whenComplete(
            (made, error) -> {
              if ((error != null || !made) && pendingOn == before) {
                sent = null;
                waiting.clear();
                drop();
              }
            });
    onChange.run();
  }

  /**
   * Content is shown from now on: with another state of the case, an edit is seen now.
   *
   * @return whether it is one that keys asked for
   */
  boolean contentShown(EventIndex index) {
    if (index == live.content().index()) {
      return false;
    }
    boolean byKeys = isPending() && sentByKeys;
    if (isPending()) {
      drop();
    } else {
      cancel();
      sent = null;
    }
    return byKeys;
  }

  /** The edit made last, while the case is as it left it; null for none. */
  @Nullable EditPlan sent() {
    return sent;
  }

  @Override
  public void setFree(boolean free) {
    Pointer at = pointer;
    if (isDragging() && at != null && at.free() != free) {
      drag(new Pointer(at.x(), at.y(), free, at.frame()));
    }
  }

  @Override
  public boolean cancel() {
    Hold held = hold;
    if (held == null) {
      return false;
    }
    boolean dragged = plan != null;
    hold = null;
    pan.stop();
    if (dragged) {
      camera.dragTo(held.viewport());
      lanes.scrollTo(held.scrollPx());
    }
    drop();
    return dragged;
  }

  private void drop() {
    plan = null;
    pendingOn = null;
    pointer = null;
    sentByKeys = false;
    onChange.run();
  }

  /** What is shown of all this. */
  Draft draft(TimelineLayout layout) {
    EditPlan current = plan;
    if (current == null) {
      return actions.canEdit() ? new Draft(List.of(), List.of(), grips(), null) : Draft.NONE;
    }
    return new Draft(current.moving(layout), current.ghosts(live), List.of(), current.target());
  }
}
