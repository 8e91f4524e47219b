package app.throughline.ui.field;

import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LanePalette;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.session.RecordIds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The lanes, entities and sources that an edit names for the first time. One name makes one record,
 * however often it is named.
 */
public final class NewRecords {
  private final RecordIds ids;
  private final Map<String, CaseRecord> made = new LinkedHashMap<>();
  private final List<Lane> lanes;
  private final Map<String, LaneId> knownLanes = new HashMap<>();
  private final Map<String, EntityId> knownEntities = new HashMap<>();

  /** None yet, for a state of the case. */
  public NewRecords(RecordIds ids, CaseSnapshot snapshot) {
    this.ids = ids;
    lanes = new ArrayList<>(snapshot.lanes());
    snapshot.lanes().forEach(lane -> knownLanes.putIfAbsent(Names.key(lane.name()), lane.id()));
    // A name counts before another one's other name.
    snapshot.entities().forEach(entity -> know(entity, entity.name()));
    snapshot.entities().forEach(entity -> entity.aliases().forEach(name -> know(entity, name)));
  }

  /** The lane of this name, made if the case has none. */
  public LaneId lane(String name) {
    LaneId known = knownLanes.get(Names.key(name));
    return known == null ? newLane(name) : known;
  }

  /** A lane that the case does not have. */
  public LaneId newLane(String name) {
    return make("lane", name, () -> laneAtTheEnd(name)).id();
  }

  /** The entity of this kind and name or other name, made if the case has none. */
  public EntityId entity(EntityKind kind, String name) {
    EntityId known = knownEntities.get(key(kind, name));
    return known == null ? newEntity(kind, name) : known;
  }

  /** An entity that the case does not have. */
  public EntityId newEntity(EntityKind kind, String name) {
    return make(
            kind.name(),
            name,
            () -> new Entity(ids.entity(), kind, name.strip(), List.of(), "", null))
        .id();
  }

  /** A source that the case does not have. */
  public SourceId newSource(String title, Reliability reliability) {
    return make(
            "source",
            title,
            () -> Source.titled(ids.source(), title.strip()).withReliability(reliability))
        .id();
  }

  /** What was made, in the order in which it was named. */
  public List<CaseRecord> records() {
    return List.copyOf(made.values());
  }

  /** The changes that add what was made. */
  public List<Change> additions() {
    return made.values().stream().map(Change::add).toList();
  }

  private void know(Entity entity, String name) {
    knownEntities.putIfAbsent(key(entity.kind(), name), entity.id());
  }

  private static String key(EntityKind kind, String name) {
    return kind.name() + ":" + Names.key(name);
  }

  private Lane laneAtTheEnd(String name) {
    int order = lanes.stream().mapToInt(Lane::order).max().orElse(-1) + 1;
    Lane lane = new Lane(ids.lane(), name.strip(), freeColor(), order, true);
    lanes.add(lane);
    return lane;
  }

  /** The palette's colour that the fewest lanes have. */
  private String freeColor() {
    return IntStream.range(0, LanePalette.size())
        .mapToObj(LanePalette::hex)
        .min(
            Comparator.comparingLong(
                hex -> lanes.stream().filter(lane -> lane.color().equals(hex)).count()))
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // the kind is part of the key, so the type is the supplier's
  private <T extends CaseRecord> T make(String kind, String name, Supplier<T> record) {
    String key = kind + ":" + Names.key(name);
    return (T) made.computeIfAbsent(key, absent -> record.get());
  }
}
