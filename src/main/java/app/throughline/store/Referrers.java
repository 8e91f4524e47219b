package app.throughline.store;

import app.throughline.model.CaseRecord;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.LaneId;
import app.throughline.model.PassageId;
import app.throughline.model.RecordId;
import app.throughline.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the records that name others; views, which name things in sets, are left out. */
final class Referrers {
  private static final Map<Class<? extends RecordId>, List<Reference>> REFERENCES =
      Map.of(
          LaneId.class,
          List.of(new Reference(EventTables.EVENT, "lane")),
          EntityId.class,
          List.of(
              new Reference(EventTables.PARTICIPATION, "entity"),
              new Reference(EventTables.CLAIM, "speaker"),
              new Reference(EventTables.CLAIM, "place")),
          SourceId.class,
          List.of(
              new Reference(CaseTables.SOURCE, "repeats"),
              new Reference(CaseTables.PASSAGE, "source"),
              new Reference(EventTables.CLAIM, "source"),
              new Reference(EventTables.ATTACHMENT, "source")),
          PassageId.class,
          List.of(new Reference(EventTables.CLAIM, "passage")),
          EventId.class,
          List.of(
              new Reference(EventTables.PARTICIPATION, "event"),
              new Reference(EventTables.CLAIM, "event"),
              new Reference(EventTables.EVENT_LINK, "from_event"),
              new Reference(EventTables.EVENT_LINK, "to_event"),
              new Reference(EventTables.ATTACHMENT, "event")));

  private final RecordReader records;

  /** A column that holds ids. */
  private record Reference(RecordTable<?> table, String column) {}

  Referrers(RecordReader records) {
    this.records = records;
  }

  /** Every record that names one of these, each once. */
  List<CaseRecord> of(Collection<? extends RecordId> ids) {
    Map<Class<?>, List<RecordId>> byType = new LinkedHashMap<>();
    ids.forEach(id -> byType.computeIfAbsent(id.getClass(), type -> new ArrayList<>()).add(id));
    Map<RecordId, CaseRecord> found = new LinkedHashMap<>();
    byType.forEach(
        (type, some) -> {
          for (Reference reference : REFERENCES.getOrDefault(type, List.of())) {
            records
                .referring(reference.table(), reference.column(), some)
                .forEach(record -> found.put(record.id(), record));
          }
        });
    return List.copyOf(found.values());
  }

  /** The events that have one of these tags. */
  List<Event> tagged(Collection<String> tags) {
    return records.where(
        EventTables.EVENT,
        "tags <> '[]' AND EXISTS (SELECT 1 FROM json_each(event.tags) AS tag WHERE tag.value IN"
            + " (SELECT value FROM json_each(?)))",
        Json.list(List.copyOf(tags)));
  }
}
