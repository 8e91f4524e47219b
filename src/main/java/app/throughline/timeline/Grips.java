package app.throughline.timeline;

import app.throughline.drawing.Draft.Grip;
import app.throughline.layout.Handle;
import app.throughline.layout.Mark;
import app.throughline.layout.TimelineLayout;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The handles of the selected events. */
final class Grips {
  /** How far above and below its mark a handle is still hit. */
  private static final double REACH_PX = 3;

  private Grips() {}

  /** Those of a layout; events whose time is not their own have none. */
  static List<Grip> of(TimelineLayout layout, EventIndex index, Set<EventId> selected) {
    List<Grip> grips = new ArrayList<>();
    for (Mark mark : layout.marks()) {
      boolean one = mark.count() == 1 && selected.contains(mark.event());
      int position = one ? index.position(mark.event()) : -1;
      if (position >= 0 && EditPlan.isOwn(index, position)) {
        for (Handle handle : Handle.of(mark, index.limits(position), layout.viewport())) {
          grips.add(new Grip(mark, handle));
        }
      }
    }
    return grips;
  }

  /** The grip at a point of the layout, or null. */
  static @Nullable Grip at(List<Grip> grips, double xPx, double yPx) {
    List<Grip> near =
        grips.stream()
            .filter(grip -> yPx >= grip.mark().yPx() - REACH_PX)
            .filter(grip -> yPx < grip.mark().yPx() + grip.mark().heightPx() + REACH_PX)
            .toList();
    Handle handle = Handle.at(near.stream().map(Grip::handle).toList(), xPx);
    return near.stream().filter(grip -> grip.handle().equals(handle)).findFirst().orElse(null);
  }
}
