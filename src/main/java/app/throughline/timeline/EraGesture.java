package app.throughline.timeline;

import app.throughline.layout.EraStrip;
import app.throughline.layout.SnapGrid;
import app.throughline.layout.Viewport;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.time.TimePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves periods and markers by hand on their strip, or one end of a period. The strip shows them
 * where they are put until the case has them there, or refuses.
 */
final class EraGesture implements HandEdit {
  private static final double CLICK_PX = 4;

  private final LiveLayout live;
  private final Camera camera;
  private final TimelineActions actions;
  private final AutoPan pan;
  private final Runnable onChange;
  private @Nullable EraId hovered;
  private @Nullable Hold hold;
  private @Nullable Pointer pointer;
  private @Nullable Era changed;
  private boolean pending;

  /** What was taken hold of, and where. */
  private record Hold(Era era, TimePart part, double xPx, double millis, Viewport viewport) {}

  EraGesture(
      LiveLayout live,
      Camera camera,
      LaneScroll lanes,
      TimelineActions actions,
      Runnable onChange) {
    this.live = live;
    this.camera = camera;
    this.actions = actions;
    this.onChange = onChange;
    this.pan = new AutoPan(camera, lanes, this::follow);
  }

  /** The period or marker whose handles are shown: the one held, or under the pointer; or null. */
  EraStrip.@Nullable Band shown() {
    EraId id = hold == null ? hovered : hold.era().id();
    return id == null || !actions.canEditEras() ? null : live.current().eras().of(id);
  }

  /** Follows the pointer; a handle beside a narrow period still counts as the period. */
  void hover(Pointer at, Hit hit) {
    EraId now = hit.era() == null ? null : hit.era().id();
    if (endAt(at) == null && (now == null ? hovered != null : !now.equals(hovered))) {
      hovered = now;
      onChange.run();
    }
  }

  /** The pointer is elsewhere. */
  void left() {
    if (hovered != null) {
      hovered = null;
      onChange.run();
    }
  }

  /** The end of a period whose handle is under the pointer, or null. */
  @Nullable TimePart endAt(Pointer at) {
    EraStrip.Band band = shown();
    boolean inStrip = at.layoutX() >= 0 && at.frame().eras().contains(at.x(), at.y());
    return band == null || !inStrip
        ? null
        : band.endAt(at.layoutX(), at.y() - at.frame().eras().yPx());
  }

  @Override
  public boolean press(Pointer at, Hit hit) {
    TimePart end = endAt(at);
    EraStrip.Band band = end == null ? null : shown();
    Era era = band == null ? hit.era() : band.era();
    if (era == null || !actions.canEditEras() || pending) {
      return false;
    }
    camera.stop();
    Viewport viewport = camera.now();
    hold =
        new Hold(
            era,
            end == null ? TimePart.ALL : end,
            at.layoutX(),
            viewport.millisAt(at.layoutX()),
            viewport);
    hovered = era.id();
    changed = null;
    return true;
  }

  @Override
  public boolean isHolding() {
    return hold != null;
  }

  @Override
  public boolean isDragging() {
    return hold != null && changed != null;
  }

  /** Where the pointer is; null while nothing is dragged. */
  @Nullable Pointer pointer() {
    return isDragging() ? pointer : null;
  }

  /** What is said of the drag, the most important first; nothing while nothing is dragged. */
  List<String> lines() {
    Hold held = hold;
    Era now = changed;
    return held == null || now == null
        ? List.of()
        : new EraWords(live.content().zone(), live.style()).lines(held.era(), now, held.part());
  }

  @Override
  public void drag(Pointer at) {
    Hold held = hold;
    if (held == null) {
      return;
    }
    pointer = at;
    if (changed == null && Math.abs(at.layoutX() - held.xPx()) < CLICK_PX) {
      return;
    }
    follow();
    pan.run(AutoPan.speed(at.layoutX(), camera.now().widthPx()), 0);
  }

  private void follow() {
    Hold held = hold;
    Pointer at = pointer;
    if (held == null || at == null) {
      return;
    }
    Era now = moved(held, at);
    changed = now;
    live.showMoved(now);
    onChange.run();
  }

  /** The era with its start, its end or both so far that they catch on a unit of the axis. */
  private Era moved(Hold held, Pointer at) {
    Viewport viewport = camera.now();
    Era era = held.era();
    long from = held.part() == TimePart.END ? era.endMillis() : era.startMillis();
    double byMillis = viewport.millisAt(at.layoutX()) - held.millis();
    if (Math.abs(byMillis) / viewport.millisPerPx() < CLICK_PX) {
      return era;
    }
    boolean free = live.isFree(at.free());
    SnapGrid grid = live.snap(viewport, free);
    long caught = grid.nearest(from + byMillis);
    boolean stays = !free && Math.abs(byMillis) < Math.abs(from + byMillis - caught);
    long by = stays ? 0 : caught - from;
    return switch (held.part()) {
      case START -> era.at(Math.min(from + by, latestStart(era, grid)), era.endMillis());
      case END -> era.at(era.startMillis(), Math.max(from + by, earliestEnd(era, grid)));
      default -> era.at(era.startMillis() + by, era.endMillis() + by);
    };
  }

  /** A period stays one: at least a unit is left of it, or what there was if that is less. */
  private static long latestStart(Era era, SnapGrid grid) {
    return Math.max(era.startMillis(), grid.beside(era.endMillis(), -1));
  }

  private static long earliestEnd(Era era, SnapGrid grid) {
    return Math.min(era.endMillis(), grid.beside(era.startMillis(), 1));
  }

  @Override
  public boolean release(Pointer at) {
    drag(at);
    Hold held = hold;
    Era done = changed;
    hold = null;
    pan.stop();
    if (held == null || done == null || done.equals(held.era())) {
      drop();
      return done == null;
    }
    if (!held.viewport().equals(camera.now())) {
      camera.dragEnded();
    }
    pending = true;
    actions
        .changeEra(held.era(), done)
        .whenComplete(
            (made, error) -> {
              if (error != null || !made) {
                drop();
              }
            });
    onChange.run();
    return false;
  }

  /** Other content is shown from now on, with the change or without. */
  void contentShown(List<Era> eras) {
    if (!eras.equals(live.content().eras())) {
      hold = null;
      pan.stop();
      drop();
    }
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
    boolean dragged = changed != null;
    hold = null;
    pan.stop();
    if (dragged) {
      camera.dragTo(held.viewport());
    }
    drop();
    return dragged;
  }

  private void drop() {
    pending = false;
    changed = null;
    pointer = null;
    live.showMoved(null);
    onChange.run();
  }
}
