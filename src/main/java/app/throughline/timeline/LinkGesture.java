package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.LinkLayer;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import app.throughline.layout.LinkKnob;
import app.throughline.layout.LinkLine;
import app.throughline.layout.Mark;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a link from a knob of the selected event to the start or the end of another one. The case
 * is not changed by this: whoever can is told of what was drawn, and asks what it is to say.
 */
final class LinkGesture implements HandEdit {
  private static final double CLICK_PX = 4;

  private final LiveLayout live;
  private final Camera camera;
  private final LaneScroll lanes;
  private final Selection selection;
  private final TimelineActions actions;
  private final ShownLinks shown;
  private final AutoPan pan;
  private final Runnable onChange;
  private @Nullable Hold hold;
  private @Nullable Pointer pointer;
  private @Nullable Target target;

  /** What was taken hold of, and where the view was. */
  private record Hold(LinkKnob knob, long millis, Viewport viewport, double scrollPx) {}

  /** What the link would go to; an undated event has no mark. */
  private record Target(EventId event, boolean end, @Nullable Mark mark) {}

  LinkGesture(
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
    this.onChange = onChange;
    this.shown = new ShownLinks(live, actions, onChange);
    this.pan = new AutoPan(camera, lanes, this::follow);
  }

  /** The knobs of the selected event; none if several are selected or nothing can be edited. */
  private List<LinkKnob> knobs() {
    if (!actions.canLink() || selection.events().size() != 1) {
      return List.of();
    }
    EventId event = selection.events().iterator().next();
    Mark mark = live.current().markOf(event);
    return mark == null || mark.count() > 1
        ? List.of()
        : LinkKnob.of(mark, live.current().viewport().widthPx());
  }

  /** The knob under the pointer, or null. */
  @Nullable LinkKnob knobAt(Pointer at) {
    boolean inLanes =
        at.layoutX() >= 0 && at.frame().lanes(live.hasUndated()).contains(at.x(), at.y());
    return inLanes ? LinkKnob.at(knobs(), at.layoutX(), at.layoutY()) : null;
  }

  /** The event that the link would go to, or null while none is drawn to one. */
  @Nullable EventId target() {
    return target == null ? null : target.event();
  }

  @Override
  public boolean press(Pointer at, Hit hit) {
    LinkKnob knob = knobAt(at);
    if (knob == null) {
      return false;
    }
    camera.stop();
    Viewport viewport = camera.now();
    hold = new Hold(knob, Math.round(viewport.millisAt(knob.xPx())), viewport, lanes.offsetPx());
    return true;
  }

  @Override
  public boolean isHolding() {
    return hold != null;
  }

  @Override
  public boolean isDragging() {
    return hold != null && pointer != null;
  }

  @Override
  public void drag(Pointer at) {
    Hold held = hold;
    if (held == null) {
      return;
    }
    double fromY = held.knob().yPx() - lanes.offsetPx() + at.frame().headPx();
    boolean near =
        Math.hypot(at.layoutX() - held.knob().xPx(), at.y() - fromY)
            < CLICK_PX + LinkKnob.RADIUS_PX;
    if (pointer == null && near) {
      return;
    }
    pointer = at;
    follow();
    double heightPx = at.frame().lanes(live.hasUndated()).heightPx();
    boolean overTime = at.isOverTime(live.hasUndated());
    pan.run(
        overTime ? AutoPan.speed(at.layoutX(), camera.now().widthPx()) : 0,
        overTime ? AutoPan.speed(at.y() - at.frame().headPx(), heightPx) : 0);
  }

  private void follow() {
    Hold held = hold;
    Pointer at = pointer;
    if (held == null || at == null) {
      return;
    }
    Frame frame = frame(at);
    Hit hit = live.hit(at.x(), at.y(), frame);
    EventId event = hit.event();
    Mark mark = hit.mark();
    boolean self = event == null || event.equals(held.knob().event());
    boolean end = mark != null && LinkKnob.isNearEnd(mark, hit.xPx());
    target = event == null || self ? null : new Target(event, end, mark);
    onChange.run();
  }

  /** The pointer's frame may be old while the lanes scroll by themselves. */
  private Frame frame(Pointer at) {
    Frame old = at.frame();
    return new Frame(
        old.widthPx(), old.heightPx(), old.headerWidthPx(), lanes.offsetPx(), old.erasPx());
  }

  @Override
  public boolean release(Pointer at) {
    drag(at);
    Hold held = hold;
    Target aimed = target;
    if (held != null && !held.viewport().equals(camera.now())) {
      camera.dragEnded();
    }
    drop();
    if (held != null && aimed != null) {
      actions.link(
          new LinkRequest(
              held.knob().event(), held.knob().end(), aimed.event(), aimed.end(), at.x(), at.y()));
    }
    return false;
  }

  @Override
  public void setFree(boolean free) {
    // A link goes to an event or to none.
  }

  @Override
  public boolean cancel() {
    Hold held = hold;
    if (held == null) {
      return false;
    }
    boolean dragged = pointer != null;
    if (dragged) {
      camera.dragTo(held.viewport());
      lanes.scrollTo(held.scrollPx());
    }
    drop();
    return dragged;
  }

  private void drop() {
    hold = null;
    pointer = null;
    target = null;
    pan.stop();
    onChange.run();
  }

  /** Paints the links of what is selected and hovered, the knobs, and the link being drawn. */
  void paint(Pen pen, Palette palette, Frame frame, Highlights highlights) {
    boolean withUndated = live.hasUndated();
    Box area = frame.marks(withUndated);
    double originY = frame.headPx() - Math.rint(frame.scrollYPx());
    Box visible = new Box(0, area.yPx() - originY, area.widthPx(), area.heightPx());
    LinkLayer layer = new LinkLayer(pen, palette, live.measure(), visible);
    pen.save();
    pen.clip(area);
    pen.translate(area.xPx(), originY);
    boolean moving = !highlights.draft().moving().isEmpty();
    if (!moving && pointer == null) {
      layer.paint(shown.lines(highlights.selected(), highlights.hovered()));
    }
    if (!moving) {
      layer.knobs(knobs());
    }
    elastic(layer, frame, originY);
    pen.restore();
  }

  private void elastic(LinkLayer layer, Frame frame, double originY) {
    Hold held = hold;
    Pointer at = pointer;
    if (held == null || at == null) {
      return;
    }
    double toX = frame.layoutX(at.x());
    double toY = at.y() - originY;
    Target aimed = target;
    if (aimed != null && aimed.mark() != null) {
      List<LinkKnob> knobs =
          new ArrayList<>(LinkKnob.of(aimed.mark(), live.current().viewport().widthPx()));
      layer.knobs(knobs);
      for (LinkKnob knob : knobs) {
        if (knob.end() == aimed.end()) {
          toX = knob.xPx();
          toY = knob.yPx();
        }
      }
    }
    double fromX = camera.now().xPx(held.millis());
    layer.elastic(new LinkLine(fromX, held.knob().yPx(), toX, toY, false, ""));
  }
}
