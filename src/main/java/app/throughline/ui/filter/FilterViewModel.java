package app.throughline.ui.filter;

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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which lanes and statuses are shown, with how many events each has. */
public final class FilterViewModel {
  private final Texts words = new Texts("words");
  private final ObservableList<Row> lanes = FXCollections.observableArrayList();
  private final ObservableList<Row> statuses = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<EventFilter> filter =
      new ReadOnlyObjectWrapper<>(EventFilter.NONE);

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

  /** The lanes in their order. */
  public ObservableList<Row> lanes() {
    return lanes;
  }

  /** The statuses in use, best established first. */
  public ObservableList<Row> statuses() {
    return statuses;
  }

  /** What is left out. */
  public ReadOnlyObjectProperty<EventFilter> filter() {
    return filter.getReadOnlyProperty();
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
      boolean shown = !filter.get().hiddenLanes().contains(lane.id());
      int rgb = Integer.parseInt(lane.color().substring(1), 16);
      laneRows.add(row(lane.id(), lane.name(), rgb, byLane.getOrDefault(lane.id(), 0), shown));
    }
    List<Row> statusRows = new ArrayList<>();
    byStatus.forEach(
        (status, count) -> {
          boolean shown = !filter.get().hiddenStatuses().contains(status);
          statusRows.add(row(status, words.of("status", status), -1, count, shown));
        });
    update(lanes, laneRows);
    update(statuses, statusRows);
  }

  /** Leaves nothing out. */
  public void showAll() {
    lanes.forEach(row -> row.shown().set(true));
    statuses.forEach(row -> row.shown().set(true));
  }

  private Row row(Object key, String name, int rgb, int count, boolean shown) {
    BooleanProperty property = new SimpleBooleanProperty(shown);
    property.addListener((observable, was, is) -> refilter());
    return new Row(key, name, rgb, count, property);
  }

  private void refilter() {
    Set<LaneId> hiddenLanes = new HashSet<>();
    lanes.stream()
        .filter(row -> !row.shown().get())
        .forEach(row -> hiddenLanes.add((LaneId) row.key()));
    Set<EventStatus> hiddenStatuses = EnumSet.noneOf(EventStatus.class);
    statuses.stream()
        .filter(row -> !row.shown().get())
        .forEach(row -> hiddenStatuses.add((EventStatus) row.key()));
    filter.set(new EventFilter(hiddenLanes, hiddenStatuses));
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
