package app.throughline.timeline;

import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A day with five events in two lanes, and one undated event. */
final class SmallCase {
  static final long DAY = Instant.parse("2016-06-13T00:00:00Z").toEpochMilli();
  static final long HOUR = 3_600_000L;
  static final EventId BREAKFAST = new EventId(1);
  static final EventId MEETING = new EventId(2);
  static final EventId CALL = new EventId(3);
  static final EventId WALK = new EventId(4);
  static final EventId NIGHT = new EventId(5);
  static final EventId RUMOUR = new EventId(6);
  private static final List<String> TITLES =
      List.of("Breakfast", "The meeting", "A call", "A walk", "The night", "A rumour");

  private SmallCase() {}

  static TimelineContent content() {
    return content(new UUID(1, 1));
  }

  static TimelineContent content(UUID caseId) {
    List<IndexRow> rows = new ArrayList<>();
    rows.add(span(BREAKFAST, 1, 7, 8));
    rows.add(span(MEETING, 2, 9, 12));
    rows.add(span(CALL, 1, 13, 14));
    rows.add(span(WALK, 2, 15, 17));
    rows.add(span(NIGHT, 1, 21, 24));
    rows.add(row(RUMOUR, 1, new Placement(TimeBounds.UNKNOWN, null, null, false, false, false)));
    EventIndex index = EventIndex.of(rows);
    EventGroups groups =
        new EventGroups(
            List.of(
                new EventGroups.Group("lane:1", "At home", 0x0969DA, new int[] {0, 2, 4}),
                new EventGroups.Group("lane:2", "Outside", 0xBC4C00, new int[] {1, 3})),
            EventSet.all(index));
    return new TimelineContent(
        caseId,
        index,
        groups,
        ZoneId.of("UTC"),
        id -> TITLES.get((int) id.value() - 1),
        id -> "some time on 13 June 2016");
  }

  private static IndexRow span(EventId id, long lane, int fromHour, int toHour) {
    TimeBounds start = TimeBounds.at(DAY + fromHour * HOUR);
    TimeBounds end = TimeBounds.at(DAY + toHour * HOUR);
    return row(id, lane, new Placement(start, end, null, false, false, false));
  }

  private static IndexRow row(EventId id, long lane, Placement placement) {
    return new IndexRow(
        id,
        new LaneId(lane),
        placement,
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        0,
        TITLES.get((int) id.value() - 1).length(),
        0,
        -1);
  }
}
