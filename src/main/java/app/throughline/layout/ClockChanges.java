package app.throughline.layout;

import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** The changes of the clocks that a viewport shows; none in one that is long, since they recur. */
final class ClockChanges {
  /** Two years: beyond, a mark in spring and one in autumn tell nothing. */
  private static final double LONGEST_MILLIS = 2 * 366 * 86_400_000.0;

  private final ZoneId zone;
  private final TimeWords words;

  ClockChanges(ZoneId zone, TimeStyle style) {
    this.zone = zone;
    this.words = new TimeWords(style, zone);
  }

  List<ClockChange> of(Viewport viewport) {
    List<ClockChange> changes = new ArrayList<>();
    if (viewport.endMillis() - viewport.startMillis() > LONGEST_MILLIS) {
      return changes;
    }
    Instant before = Instant.ofEpochMilli((long) Math.ceil(viewport.startMillis())).minusNanos(1);
    ZoneOffsetTransition change = zone.getRules().nextTransition(before);
    while (change != null && change.getInstant().toEpochMilli() < viewport.endMillis()) {
      long millis = change.getInstant().toEpochMilli();
      changes.add(
          new ClockChange(
              millis,
              viewport.xPx(millis),
              change.isGap(),
              words.clockChange(change),
              words.clockChangeDay(change)));
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return changes;
  }
}
