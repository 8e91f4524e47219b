package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.Lane;
import app.throughline.model.Placement;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all that belongs to one event. */
final class DetailsReader {
  private final Database database;
  private final RecordReader records;
  private final IndexReader index;
  private final HistoryLog history;

  DetailsReader(Database database, RecordReader records, IndexReader index, HistoryLog history) {
    this.database = database;
    this.records = records;
    this.index = index;
    this.history = history;
  }

  /**
   * The event and what hangs on it.
   *
   * @throws CaseException {@code GONE} if the case has no such event
   */
  EventDetails read(EventId id) throws SQLException {
    Event event = records.some(EventTables.EVENT, List.of(id)).stream().findFirst().orElse(null);
    if (event == null) {
      throw new CaseException(Kind.GONE, String.valueOf(id.value()));
    }
    EventRecords all =
        new EventRecords(
            event,
            records.referring(EventTables.PARTICIPATION, "event", id),
            records.referring(EventTables.CLAIM, "event", id),
            links(id),
            records.referring(EventTables.ATTACHMENT, "event", id));
    Lane lane = records.some(CaseTables.LANE, List.of(event.lane())).get(0);
    Placement placement = index.read(Set.of(id)).get(0).placement();
    return new EventDetails(
        all, placement, lane, entities(all), sources(all), titles(all), history.of(id));
  }

  private List<EventLink> links(EventId id) {
    return database
        .handle()
        .createQuery(
            EventTables.EVENT_LINK.select()
                + " WHERE from_event = :id OR to_event = :id ORDER BY from_event <> :id, id")
        .bind("id", id.value())
        .map(EventTables.EVENT_LINK)
        .list();
  }

  private Map<EntityId, Entity> entities(EventRecords all) {
    Set<EntityId> ids = new HashSet<>();
    all.participations().forEach(part -> ids.add(part.entity()));
    for (Claim claim : all.claims()) {
      addIfKnown(ids, claim.speaker());
      addIfKnown(ids, claim.place());
    }
    return byId(records.some(CaseTables.ENTITY, ids), Entity::id);
  }

  private Map<SourceId, Source> sources(EventRecords all) {
    Set<SourceId> ids = all.claims().stream().map(Claim::source).collect(Collectors.toSet());
    return byId(records.some(CaseTables.SOURCE, ids), Source::id);
  }

  private Map<EventId, String> titles(EventRecords all) {
    Set<EventId> ids = new HashSet<>();
    for (EventLink link : all.links()) {
      ids.add(link.from());
      ids.add(link.to());
    }
    ids.remove(all.event().id());
    return titles(ids);
  }

  /** The titles of these events; those the case does not have are left out. */
  Map<EventId, String> titles(Collection<EventId> ids) {
    return titles(
        "SELECT id, title FROM event WHERE id IN (SELECT value FROM json_each(?))",
        RecordReader.idList(ids));
  }

  /** The titles of some events, up to a number of them. */
  Map<EventId, String> titles(int limit) {
    return titles("SELECT id, title FROM event LIMIT ?", limit);
  }

  private Map<EventId, String> titles(String sql, Object argument) {
    Map<EventId, String> titles = new HashMap<>();
    database
        .handle()
        .select(sql, argument)
        .map((row, context) -> Map.entry(new EventId(row.getLong(1)), row.getString(2)))
        .forEach(entry -> titles.put(entry.getKey(), entry.getValue()));
    return titles;
  }

  private static <T> void addIfKnown(Set<T> set, @Nullable T value) {
    if (value != null) {
      set.add(value);
    }
  }

  private static <K, R> Map<K, R> byId(List<R> records, Function<R, K> id) {
    return records.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
