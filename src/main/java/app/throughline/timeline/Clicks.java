package app.throughline.timeline;

import app.throughline.layout.AxisTick;
import app.throughline.layout.TimelineLayout;
import app.throughline.model.EventId;
import app.throughline.timeline.Hit.Area;

/** What clicks do: select, open a cluster, activate, ask for a new event. */
final class Clicks {
  private final Selection selection;
  private final Navigator navigator;
  private final TimelineActions actions;
  private boolean moved;

  Clicks(Selection selection, Navigator navigator, TimelineActions actions) {
    this.selection = selection;
    this.navigator = navigator;
    this.actions = actions;
  }

  /**
   * Takes a click.
   *
   * @param count 1, or 2 for the second of a double click
   * @param toggle whether it adds to the selection or takes away from it
   */
  void click(Hit hit, int count, boolean toggle, TimelineLayout layout) {
    if (count == 1) {
      moved = hit.isCluster();
      single(hit, toggle);
    } else if (count == 2 && !moved && !toggle) {
      // After a cluster has opened, something else lies under the pointer.
      twice(hit, layout);
    }
  }

  private void single(Hit hit, boolean toggle) {
    EventId event = hit.event();
    if (hit.isCluster() && hit.mark() != null) {
      navigator.open(hit.mark());
    } else if (event != null && toggle) {
      selection.toggle(event);
    } else if (event != null) {
      selection.only(event);
    } else if (!toggle && hit.area() == Area.LANES) {
      selection.clear();
    }
  }

  private void twice(Hit hit, TimelineLayout layout) {
    EventId event = hit.event();
    if (event != null) {
      actions.activate(event);
    } else if (hit.era() != null) {
      actions.activate(hit.era());
    } else if (hit.area() == Area.LANES && !hit.isActive()) {
      actions.create(hit.groupKey(), unitStart(layout, hit.xPx(), hit.millis()));
    }
  }

  /** The start of the unit of the axis's lower tier that lies at a place. */
  static long unitStart(TimelineLayout layout, double xPx, double millis) {
    for (AxisTick tick : layout.lowerTier()) {
      if (xPx >= tick.xPx() && xPx < tick.endXPx()) {
        return tick.millis();
      }
    }
    return Math.round(millis);
  }
}
