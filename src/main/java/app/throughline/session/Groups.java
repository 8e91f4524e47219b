package app.throughline.session;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.EventGroups.Group;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.IndexRow;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import app.throughline.store.Membership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Sorts the events of one state of a case into rows. */
final class Groups {
  private static final int NOWHERE_RGB = 0x7F7F7F;

  private final CaseSnapshot snapshot;
  private final EventIndex index;
  private final BitSet shown = new BitSet();

  Groups(CaseSnapshot snapshot, EventFilter filter) {
    this.snapshot = snapshot;
    this.index = snapshot.index();
    for (int i = 0; i < index.datedCount(); i++) {
      shown.set(i, filter.shows(index, i));
    }
  }

  /** A row for each lane that the filter does not hide, also if it has no events. */
  EventGroups byLane(EventFilter filter) {
    Map<LaneId, IntStream.Builder> positions = new HashMap<>();
    shown.stream()
        .forEach(i -> positions.computeIfAbsent(index.lane(i), l -> IntStream.builder()).add(i));
    List<Group> groups = new ArrayList<>();
    for (Lane lane : snapshot.lanes()) {
      if (!filter.hiddenLanes().contains(lane.id())) {
        IntStream.Builder events = positions.getOrDefault(lane.id(), IntStream.builder());
        groups.add(
            new Group(
                "lane:" + lane.id().value(),
                lane.name(),
                IndexRow.rgb(lane.color()),
                events.build().toArray()));
      }
    }
    return new EventGroups(groups);
  }

  /** A row for each status that occurs. */
  EventGroups byStatus() {
    Map<EventStatus, IntStream.Builder> positions = new HashMap<>();
    shown.stream()
        .forEach(i -> positions.computeIfAbsent(index.status(i), s -> IntStream.builder()).add(i));
    Texts words = new Texts("words");
    List<Group> groups = new ArrayList<>();
    for (EventStatus status : EventStatus.values()) {
      IntStream.Builder events = positions.get(status);
      if (events != null) {
        groups.add(
            new Group(
                "status:" + status.name(),
                words.of("status", status),
                LanePalette.rgb(Arrays.asList(EventStatus.values()).indexOf(status)),
                events.build().toArray()));
      }
    }
    return new EventGroups(groups);
  }

  /** A row for each membership with events to show, and a last one for events that have none. */
  EventGroups by(Grouping grouping, List<Membership> memberships) {
    String prefix = grouping.name().toLowerCase(Locale.ROOT) + ":";
    BitSet homeless = (BitSet) shown.clone();
    List<Group> groups = new ArrayList<>();
    for (Membership membership : memberships) {
      int[] positions = positions(membership.events());
      if (positions.length > 0) {
        Arrays.stream(positions).forEach(homeless::clear);
        groups.add(
            new Group(
                prefix + membership.key(),
                membership.name(),
                LanePalette.rgb(groups.size()),
                positions));
      }
    }
    if (!homeless.isEmpty()) {
      String title = new Texts("words").of("grouping.none", grouping);
      groups.add(new Group(prefix, title, NOWHERE_RGB, homeless.stream().toArray()));
    }
    return new EventGroups(groups);
  }

  private int[] positions(long[] events) {
    return Arrays.stream(events)
        .mapToInt(id -> index.position(new EventId(id)))
        .filter(i -> i >= 0 && shown.get(i))
        .sorted()
        .toArray();
  }
}
