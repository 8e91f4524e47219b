package app.throughline.store;

import app.throughline.model.EventId;
import app.throughline.model.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which events the things of one kind have. */
final class UsageReader {
  private static final String BY_TAG =
      "SELECT tag.value AS thing, event.id AS event FROM event, json_each(event.tags) AS tag"
          + " WHERE event.tags <> '[]'";
  private static final String BY_ENTITY =
      "SELECT participation.entity AS thing, participation.event AS event FROM participation"
          + " JOIN entity ON entity.id = participation.entity WHERE entity.kind = '%s'";

  private final Database database;

  UsageReader(Database database) {
    this.database = database;
  }

  /** How many events each has, by its key; those with none are left out. */
  Map<String, Integer> counts(Subject subject) {
    Map<String, Integer> counts = new HashMap<>();
    database
        .handle()
        .createQuery(
            "SELECT CAST(thing AS TEXT), count(DISTINCT event) FROM ("
                + pairs(subject)
                + ") GROUP BY thing")
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** The events that have one of these. */
  Set<EventId> events(Subject subject, Collection<String> keys) {
    return new LinkedHashSet<>(
        database
            .handle()
            .select(
                "SELECT DISTINCT event FROM ("
                    + pairs(subject)
                    + ") WHERE CAST(thing AS TEXT) IN (SELECT value FROM json_each(?))",
                Json.list(List.copyOf(keys)))
            .map((row, context) -> new EventId(row.getLong(1)))
            .list());
  }

  private static String pairs(Subject subject) {
    return switch (subject) {
      case LANE -> "SELECT lane AS thing, id AS event FROM event";
      case PERSON, ORGANISATION, PLACE, OBJECT -> BY_ENTITY.formatted(subject.name());
      case TAG -> BY_TAG;
      case SOURCE -> "SELECT source AS thing, event FROM claim";
    };
  }
}
