package app.throughline.timeline;

import app.throughline.drawing.EraGrips;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import java.util.List;

/** All that can be taken hold of with the pointer; at most one thing at a time is. */
final class Hands {
  private final EditGesture events;
  private final EraGesture eras;
  private final LinkGesture links;

  Hands(EditGesture events, EraGesture eras, LinkGesture links) {
    this.events = events;
    this.eras = eras;
    this.links = links;
  }

  LinkGesture links() {
    return links;
  }

  EraGesture eras() {
    return eras;
  }

  /**
   * Content is shown from now on: what was put somewhere is seen there.
   *
   * @return whether keys put it there
   */
  boolean contentShown(TimelineContent content) {
    eras.contentShown(content.eras());
    return events.contentShown(content.index());
  }

  /** Paints links, the handles of periods, and what a drag would do. */
  void paint(Pen pen, Palette palette, Frame frame, LiveLayout live, Highlights highlights) {
    links.paint(pen, palette, frame, highlights);
    new EraGrips(pen, palette).paint(eras.shown(), frame);
    DragReadout readout = new DragReadout(palette, live.measure());
    readout.paint(pen, frame, events, live);
    readout.paint(pen, frame, eras);
  }

  private HandEdit held() {
    if (links.isHolding()) {
      return links;
    }
    return eras.isHolding() ? eras : events;
  }

  /** Whether the pointer, having gone down, took hold of something. */
  boolean press(Pointer at, Hit hit) {
    return List.of(links, eras, events).stream().anyMatch(hand -> hand.press(at, hit));
  }

  /** Whether the pointer is where one limit is taken hold of. */
  boolean isOnHandle(Pointer at) {
    return eras.endAt(at) != null || events.partAt(at) != null;
  }

  boolean isHolding() {
    return held().isHolding();
  }

  boolean isDragging() {
    return held().isDragging();
  }

  void drag(Pointer at) {
    held().drag(at);
  }

  /** The pointer was let go; tells whether this was a click, and no drag. */
  boolean release(Pointer at) {
    return held().release(at);
  }

  void setFree(boolean free) {
    held().setFree(free);
  }

  /** Puts everything back where it was. */
  void cancel() {
    held().cancel();
  }
}
