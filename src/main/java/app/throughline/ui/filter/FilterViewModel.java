package app.throughline.ui.filter;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which lanes and statuses are shown, with how many events each has. */
public final class FilterViewModel {
  private final Texts words = new Texts("words");
  private final ObservableList<Row> lanes = FXCollections.observableArrayList();
  private final ObservableList<Row> statuses = FXCollections.observableArrayList();
  private final ObjectProperty<Arrangement> arrangement;
  private boolean showing;

  /**
   * A line of the pane.
   *
   * @param key the {@link LaneId} or {@link EventStatus} it stands for
   * @param name what it is called
   * @param rgb the colour of its box, or -1 for none
   * @param count how many events it has
   * @param shown whether they are shown
   */
  public record Row(Object key, String name, int rgb, int count, BooleanProperty shown) {}

  /** Rows that show and change which lanes and statuses an arrangement leaves out. */
  public FilterViewModel(ObjectProperty<Arrangement> arrangement) {
    this.arrangement = arrangement;
    arrangement.addListener((observable, was, is) -> follow());
  }

  /** The lanes in their order. */
  public ObservableList<Row> lanes() {
    return lanes;
  }

  /** The statuses in use, best established first. */
  public ObservableList<Row> statuses() {
    return statuses;
  }

  /** What is left out. */
  public ObservableValue<EventFilter> filter() {
    return arrangement.map(Arrangement::filter);
  }

  /** Takes over another state of the case; what was left out stays left out. */
  public void show(CaseSnapshot snapshot) {
    EventIndex index = snapshot.index();
    Map<LaneId, Integer> byLane = new HashMap<>();
    Map<EventStatus, Integer> byStatus = new EnumMap<>(EventStatus.class);
    for (int i = 0; i < index.size(); i++) {
      byLane.merge(index.lane(i), 1, Integer::sum);
      byStatus.merge(index.status(i), 1, Integer::sum);
    }
    List<Row> laneRows = new ArrayList<>();
    for (Lane lane : snapshot.lanes()) {
      boolean shown = !filter().getValue().hiddenLanes().contains(lane.id());
      int rgb = Integer.parseInt(lane.color().substring(1), 16);
      laneRows.add(row(lane.id(), lane.name(), rgb, byLane.getOrDefault(lane.id(), 0), shown));
    }
    List<Row> statusRows = new ArrayList<>();
    byStatus.forEach(
        (status, count) -> {
          boolean shown = !filter().getValue().hiddenStatuses().contains(status);
          statusRows.add(row(status, words.of("status", status), -1, count, shown));
        });
    update(lanes, laneRows);
    update(statuses, statusRows);
  }

  /** Leaves nothing out. */
  public void showAll() {
    EventFilter filter = filter().getValue().withHidden(Set.of(), Set.of());
    arrangement.set(arrangement.get().withFilter(filter));
  }

  private Row row(Object key, String name, int rgb, int count, boolean shown) {
    BooleanProperty property = new SimpleBooleanProperty(shown);
    property.addListener((observable, was, is) -> refilter());
    return new Row(key, name, rgb, count, property);
  }

  /** Shows what the arrangement leaves out after something else has changed it. */
  private void follow() {
    EventFilter now = filter().getValue();
    showing = true;
    lanes.forEach(row -> row.shown().set(!now.hiddenLanes().contains(row.key())));
    statuses.forEach(row -> row.shown().set(!now.hiddenStatuses().contains(row.key())));
    showing = false;
  }

  private void refilter() {
    if (showing) {
      return;
    }
    Set<LaneId> hiddenLanes = new HashSet<>();
    lanes.stream()
        .filter(row -> !row.shown().get())
        .forEach(row -> hiddenLanes.add((LaneId) row.key()));
    Set<EventStatus> hiddenStatuses = EnumSet.noneOf(EventStatus.class);
    statuses.stream()
        .filter(row -> !row.shown().get())
        .forEach(row -> hiddenStatuses.add((EventStatus) row.key()));
    EventFilter filter = filter().getValue().withHidden(hiddenLanes, hiddenStatuses);
    arrangement.set(arrangement.get().withFilter(filter));
  }

  private static void update(ObservableList<Row> rows, List<Row> fresh) {
    if (!outline(rows).equals(outline(fresh))) {
      rows.setAll(fresh);
    }
  }

  private static List<List<Object>> outline(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                List.of(row.key(), row.name(), row.rgb(), (Object) row.count(), row.shown().get()))
        .toList();
  }
}
