package app.throughline.session;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventGroups;
import app.throughline.model.EventGroups.Group;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import app.throughline.model.IndexRow;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LanePalette;
import app.throughline.model.RowKey;
import app.throughline.model.RowStyle;
import app.throughline.model.Texts;
import app.throughline.store.Membership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sorts the events of one state of a case into the rows of an arrangement. */
final class Groups {
  private static final int NOWHERE_RGB = 0x7F7F7F;

  private final CaseSnapshot snapshot;
  private final EventIndex index;
  private final Arrangement arrangement;
  private final BitSet shown;
  private final Map<String, RowStyle> styles = new HashMap<>();

  /**
   * Rows for some events.
   *
   * @param shown the positions of the events that the arrangement's filter shows
   */
  Groups(CaseSnapshot snapshot, Arrangement arrangement, BitSet shown) {
    this.snapshot = snapshot;
    this.index = snapshot.index();
    this.arrangement = arrangement;
    this.shown = shown;
    snapshot.rowStyles().forEach(style -> styles.put(style.row(), style));
  }

  /** A row for each lane that the filter does not hide, also if it has no events. */
  EventGroups byLane() {
    Map<LaneId, IntStream.Builder> positions = new HashMap<>();
    dated().forEach(i -> positions.computeIfAbsent(index.lane(i), l -> IntStream.builder()).add(i));
    List<Group> groups = new ArrayList<>();
    for (Lane lane : snapshot.lanes()) {
      if (!arrangement.filter().hiddenLanes().contains(lane.id())) {
        IntStream.Builder events = positions.getOrDefault(lane.id(), IntStream.builder());
        groups.add(
            group(
                "lane:" + lane.id().value(),
                lane.name(),
                IndexRow.rgb(lane.color()),
                events.build().toArray()));
      }
    }
    return new EventGroups(groups, EventSet.of(shown));
  }

  /** A row for each status that occurs. */
  EventGroups byStatus() {
    Map<EventStatus, IntStream.Builder> positions = new HashMap<>();
    dated()
        .forEach(i -> positions.computeIfAbsent(index.status(i), s -> IntStream.builder()).add(i));
    Texts words = new Texts("words");
    List<Group> groups = new ArrayList<>();
    for (EventStatus status : EventStatus.values()) {
      IntStream.Builder events = positions.get(status);
      if (events != null) {
        groups.add(
            styled(
                "status:" + status.name(),
                words.of("status", status),
                LanePalette.rgb(Arrays.asList(EventStatus.values()).indexOf(status)),
                events.build().toArray()));
      }
    }
    return new EventGroups(ordered(groups), EventSet.of(shown));
  }

  /** A row for each membership with events to show, and a last one for events that have none. */
  EventGroups by(List<Membership> memberships) {
    String prefix = RowKey.prefix(arrangement.grouping());
    BitSet homeless = new BitSet();
    dated().forEach(homeless::set);
    BitSet housed = new BitSet();
    List<Group> groups = new ArrayList<>();
    int place = 0;
    for (Membership membership : memberships) {
      int[] positions = positions(membership.events());
      String key = prefix + membership.key();
      // By its place among all, so that hiding or moving a row gives no other row its colour.
      int rgb = LanePalette.rgb(place++);
      Arrays.stream(positions).forEach(homeless::clear);
      if (positions.length > 0 && !arrangement.hiddenRows().contains(key)) {
        Arrays.stream(positions).forEach(housed::set);
        groups.add(styled(key, membership.name(), rgb, positions));
      }
    }
    if (!homeless.isEmpty() && !arrangement.hiddenRows().contains(prefix)) {
      housed.or(homeless);
      String title = new Texts("words").of("grouping.none", arrangement.grouping());
      groups.add(styled(prefix, title, NOWHERE_RGB, homeless.stream().toArray()));
    }
    // Undated events stand in no row, so that no hidden row can leave them out.
    shown.stream().filter(i -> i >= index.datedCount()).forEach(housed::set);
    return new EventGroups(ordered(groups), EventSet.of(housed));
  }

  /** Rows with a style by its order, the others after them as they come. */
  private List<Group> ordered(List<Group> groups) {
    List<Group> ordered = new ArrayList<>(groups);
    ordered.sort(Comparator.comparingInt(group -> order(group.key())));
    return ordered;
  }

  private int order(String key) {
    RowStyle style = styles.get(key);
    return style == null ? RowStyle.BY_NAME : style.order();
  }

  private Group styled(String key, String name, int rgb, int[] positions) {
    RowStyle style = styles.get(key);
    String color = style == null ? null : style.color();
    return group(key, name, color == null ? rgb : IndexRow.rgb(color), positions);
  }

  private Group group(String key, String name, int rgb, int[] positions) {
    return new Group(key, name, rgb, positions, arrangement.collapsedRows().contains(key));
  }

  private IntStream dated() {
    return shown.stream().filter(i -> i < index.datedCount());
  }

  private int[] positions(long[] events) {
    return Arrays.stream(events)
        .mapToInt(id -> index.position(new EventId(id)))
        .filter(i -> i >= 0 && i < index.datedCount() && shown.get(i))
        .sorted()
        .toArray();
  }
}
