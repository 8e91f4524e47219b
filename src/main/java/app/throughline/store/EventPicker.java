package app.throughline.store;

import app.throughline.model.Grouping;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** Picks events by what belongs to them. Only ids are read, whatever the size of the case. */
final class EventPicker {
  /** Ids are of one sequence, so that one list of them serves for every kind of record. */
  private static final String MATCHING =
      """
      WITH found (id) AS MATERIALIZED (SELECT rowid FROM search WHERE search MATCH ?)
      SELECT event.id FROM found JOIN event ON event.id = found.id
      UNION
      SELECT participation.event FROM found JOIN participation ON participation.entity = found.id
      UNION
      SELECT claim.event FROM found JOIN claim ON claim.id = found.id
      UNION
      SELECT claim.event FROM found JOIN claim ON claim.source = found.id
      UNION
      SELECT claim.event FROM found JOIN passage ON passage.id = found.id
        JOIN claim ON claim.source = passage.source AND claim.passage = passage.id
      """;

  private static final String OF_ENTITY = "SELECT event FROM participation WHERE entity = ?";
  private static final String OF_SOURCE = "SELECT event FROM claim WHERE source = ?";

  private static final String OF_TAG =
      "SELECT event.id FROM event, json_each(event.tags) AS tag"
          + " WHERE event.tags <> '[]' AND tag.value = ?";

  private static final String COUNT_ENTITIES =
      "SELECT entity, count(DISTINCT event) FROM participation GROUP BY entity";
  private static final String COUNT_SOURCES =
      "SELECT source, count(DISTINCT event) FROM claim GROUP BY source";
  private static final String COUNT_TAGS =
      "SELECT tag.value, count(DISTINCT event.id) FROM event, json_each(event.tags) AS tag"
          + " WHERE event.tags <> '[]' GROUP BY tag.value";

  private final Database database;

  EventPicker(Database database) {
    this.database = database;
  }

  /** The events that matches of a search concern, each once; none if nothing was typed. */
  long[] matching(String typed) throws SQLException {
    String query = SearchQuery.toFts(typed);
    LongStream.Builder events = LongStream.builder();
    if (query != null) {
      add(MATCHING, query, events);
    }
    return events.build().toArray();
  }

  /** The events that belong to one of some things at least, in no order, some of them twice. */
  long[] of(Grouping grouping, Collection<String> keys) throws SQLException {
    LongStream.Builder events = LongStream.builder();
    for (String key : keys) {
      switch (grouping) {
        case PERSON, PLACE, ORGANISATION -> add(OF_ENTITY, Long.valueOf(key), events);
        case SOURCE -> add(OF_SOURCE, Long.valueOf(key), events);
        case TAG -> add(OF_TAG, key, events);
        case LANE, STATUS -> throw new IllegalArgumentException("the index knows " + grouping);
      }
    }
    return events.build().toArray();
  }

  /** How many events belong to each entity, source or tag; what has none is left out. */
  Map<String, Integer> counts(Grouping grouping) throws SQLException {
    PreparedStatement statement =
        database.prepared(
            switch (grouping) {
              case PERSON, PLACE, ORGANISATION -> COUNT_ENTITIES;
              case SOURCE -> COUNT_SOURCES;
              case TAG -> COUNT_TAGS;
              case LANE, STATUS ->
                  throw new IllegalArgumentException("the index knows " + grouping);
            });
    Map<String, Integer> counts = new HashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        counts.put(row.getString(1), row.getInt(2));
      }
    }
    return counts;
  }

  private void add(String sql, Object argument, LongStream.Builder events) throws SQLException {
    PreparedStatement statement = database.prepared(sql);
    Database.bind(statement, argument);
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        events.add(row.getLong(1));
      }
    }
  }
}
