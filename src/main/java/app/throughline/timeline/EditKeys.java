package app.throughline.timeline;

import app.throughline.layout.LaneBand;
import app.throughline.layout.SnapGrid;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the selected events by keys, as a drag would. */
final class EditKeys {
  private final LiveLayout live;
  private final Camera camera;
  private final Selection selection;
  private final TimelineActions actions;
  private final EditGesture gesture;

  EditKeys(
      LiveLayout live,
      Camera camera,
      Selection selection,
      TimelineActions actions,
      EditGesture gesture) {
    this.live = live;
    this.camera = camera;
    this.selection = selection;
    this.actions = actions;
    this.gesture = gesture;
  }

  /**
   * Moves the selected events by a unit that drags catch on.
   *
   * @return whether there was something to move
   */
  boolean moveInTime(int direction) {
    if (gesture.isPending()) {
      gesture.afterwards(() -> moveInTime(direction));
      return true;
    }
    EditPlan plan = plan();
    if (plan == null) {
      return false;
    }
    TimeLimits limits = plan.first().limits();
    OptionalLong from = limits == null ? OptionalLong.empty() : limits.at(TimePart.ALL);
    SnapGrid grid = live.snap(camera.target(), false);
    long at = from.orElse(0);
    long to = grid.beside(at, direction);
    // Also where nothing can move: whoever makes the edits says why.
    gesture.sendByKeys(from.isEmpty() ? plan : plan.movedBy(to - at));
    return true;
  }

  /**
   * Gives the selected events that have no time one in the middle of the view.
   *
   * @return whether there was something to place
   */
  boolean place() {
    if (gesture.isPending()) {
      gesture.afterwards(this::place);
      return true;
    }
    Placing placing = new Placing(live, actions);
    EventId first =
        Stream.concat(Stream.ofNullable(selection.focused()), selection.events().stream())
            .filter(placing::isUndated)
            .findFirst()
            .orElse(null);
    if (first == null || !actions.canEdit() || gesture.isHolding()) {
      return false;
    }
    EditPlan plan = placing.inTheMiddle(placing.plan(first, selection.events()), camera.target());
    if (plan.isChange()) {
      gesture.sendByKeys(plan);
    }
    return true;
  }

  /**
   * Moves the selected events into the next row, or the one before.
   *
   * @return whether there was something to move
   */
  boolean moveInRows(int direction) {
    if (gesture.isPending()) {
      gesture.afterwards(() -> moveInRows(direction));
      return true;
    }
    EditPlan plan = plan();
    if (plan == null) {
      return false;
    }
    int position = live.content().index().position(plan.first().event());
    List<EventGroups.Group> rows = live.content().groups().groups();
    for (int i = 0; i < rows.size(); i++) {
      if (Arrays.binarySearch(rows.get(i).positions(), position) >= 0) {
        int next = i + direction;
        if (next >= 0 && next < rows.size() && actions.acceptsRow(rows.get(next).key())) {
          gesture.sendByKeys(plan.into(band(rows.get(next)), false));
        }
        return true;
      }
    }
    return true;
  }

  private LaneBand band(EventGroups.Group row) {
    return live.current().lanes().stream()
        .filter(band -> band.key().equals(row.key()))
        .findFirst()
        .orElseGet(() -> new LaneBand(row.key(), row.name(), row.rgb(), 0, 0));
  }

  /** A plan for the selected events, the focused one first; null if there is none or no way. */
  private @Nullable EditPlan plan() {
    EventId focused = selection.focused();
    if (focused == null || !actions.canEdit() || gesture.isHolding()) {
      return null;
    }
    EventIndex index = live.content().index();
    List<EventId> events = new ArrayList<>();
    events.add(focused);
    selection.events().stream().filter(event -> !event.equals(focused)).forEach(events::add);
    return EditPlan.of(events, TimePart.ALL, index, live.current());
  }
}
