package app.throughline.store;

import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;

/** Reads what all events are sorted by where the index does not have it. */
final class SortReader {
  private static final int DESCRIPTION_START = 200;

  private final Database database;

  SortReader(Database database) {
    this.database = database;
  }

  /** Reads a column of words or instants; events that have none are left out. */
  void texts(EventColumn column, BiConsumer<EventId, String> each) throws SQLException {
    try (ResultSet row = query(textSql(column))) {
      while (row.next()) {
        each.accept(new EventId(row.getLong(1)), row.getString(2));
      }
    }
  }

  /** Reads a column of counts; events that have none are left out. */
  void counts(EventColumn column, BiConsumer<EventId, Long> each) throws SQLException {
    String what = column == EventColumn.SOURCES ? "DISTINCT source" : "*";
    try (ResultSet row = query("SELECT event, count(" + what + ") FROM claim GROUP BY event")) {
      while (row.next()) {
        each.accept(new EventId(row.getLong(1)), row.getLong(2));
      }
    }
  }

  private ResultSet query(String sql) throws SQLException {
    PreparedStatement statement = database.prepared(sql);
    return statement.executeQuery();
  }

  private static String textSql(EventColumn column) {
    return switch (column) {
      case TITLE -> "SELECT id, title FROM event";
      case WORDS -> "SELECT id, time_text FROM event WHERE time_text <> ''";
      case DESCRIPTION ->
          "SELECT id, substr(description, 1, %d) FROM event WHERE description <> ''"
              .formatted(DESCRIPTION_START);
      case TAGS -> "SELECT id, tags FROM event WHERE tags <> '[]'";
      case PEOPLE -> names("PERSON");
      case PLACES -> names("PLACE");
      case ORGANISATIONS -> names("ORGANISATION");
      case CREATED -> dates("min");
      case CHANGED -> dates("max");
      default -> throw new IllegalArgumentException("the index knows " + column);
    };
  }

  private static String names(String kind) {
    return """
        SELECT event, group_concat(name, ', ') FROM (
          SELECT participation.event, entity.name FROM participation
          JOIN entity ON entity.id = participation.entity
          WHERE entity.kind = '%s' ORDER BY participation.event, participation.id)
        GROUP BY event
        """
        .formatted(kind);
  }

  private static String dates(String which) {
    return "SELECT event, %s(at) FROM history_event JOIN history USING (sequence) GROUP BY event"
        .formatted(which);
  }
}
