package app.throughline.store;

import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads events as the lines of a table, some at a time. */
final class RowReader {
  private static final String AMONG = " IN (SELECT value FROM json_each(?))";
  private static final String NAMES =
      "SELECT participation.event, entity.kind, entity.name FROM participation"
          + " JOIN entity ON entity.id = participation.entity WHERE participation.event"
          + AMONG
          + " ORDER BY participation.event, participation.id";
  private static final String CLAIMS =
      "SELECT event, count(*), count(DISTINCT source) FROM claim WHERE event"
          + AMONG
          + " GROUP BY event";
  private static final String DATES =
      "SELECT history_event.event, min(history.at), max(history.at) FROM history_event"
          + " JOIN history ON history.sequence = history_event.sequence"
          + " WHERE history_event.event"
          + AMONG
          + " GROUP BY history_event.event";

  private final Database database;
  private final RecordReader records;

  private static final class Line {
    private final Map<EntityKind, List<String>> names = new HashMap<>();
    private int claims;
    private int sources;
    private String created = "";
    private String changed = "";
  }

  private interface Fill {
    void take(ResultSet row, Line line) throws SQLException;
  }

  RowReader(Database database, RecordReader records) {
    this.database = database;
    this.records = records;
  }

  /** The lines of these events, by id; those the case does not have are left out. */
  List<EventRow> read(Collection<EventId> ids, EventIndex index) throws SQLException {
    Map<EventId, Line> lines = new HashMap<>();
    fill(NAMES, ids, lines, RowReader::name);
    fill(
        CLAIMS,
        ids,
        lines,
        (row, line) -> {
          line.claims = row.getInt(2);
          line.sources = row.getInt(3);
        });
    fill(
        DATES,
        ids,
        lines,
        (row, line) -> {
          line.created = row.getString(2);
          line.changed = row.getString(3);
        });
    List<EventRow> rows = new ArrayList<>();
    for (Event event : records.some(EventTables.EVENT, ids)) {
      int position = index.position(event.id());
      if (position >= 0) {
        rows.add(row(event, index, position, lines.getOrDefault(event.id(), new Line())));
      }
    }
    return rows;
  }

  private static EventRow row(Event event, EventIndex index, int position, Line line) {
    return new EventRow(
        event.id(),
        event.title(),
        event.when(),
        index.row(position).placement(),
        event.lane(),
        event.status(),
        event.importance(),
        event.tags(),
        line.names.getOrDefault(EntityKind.PERSON, List.of()),
        line.names.getOrDefault(EntityKind.PLACE, List.of()),
        line.names.getOrDefault(EntityKind.ORGANISATION, List.of()),
        line.sources,
        line.claims,
        event.description(),
        line.created.isEmpty() ? null : Instant.parse(line.created),
        line.changed.isEmpty() ? null : Instant.parse(line.changed));
  }

  private static void name(ResultSet row, Line line) throws SQLException {
    List<String> names =
        line.names.computeIfAbsent(EntityKind.valueOf(row.getString(2)), kind -> new ArrayList<>());
    String name = row.getString(3);
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private void fill(String sql, Collection<EventId> ids, Map<EventId, Line> lines, Fill fill)
      throws SQLException {
    PreparedStatement statement = database.prepared(sql);
    statement.setString(1, RecordReader.idList(ids));
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        fill.take(row, lines.computeIfAbsent(new EventId(row.getLong(1)), id -> new Line()));
      }
    }
  }
}
