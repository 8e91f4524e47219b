package app.throughline.store;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.model.RelativePlacement;
import app.throughline.store.Failures.UnreadableRow;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the {@link EventIndex} straight from the tables. Plain JDBC: opening a large case
 * is waiting for this.
 */
final class IndexReader {
  private static final Placement UNDATED = Placement.stated(When.UNDATED);
  private static final String TEMPORAL =
      Arrays.stream(LinkKind.values())
          .filter(kind -> kind.relation() != null)
          .map(kind -> "'" + kind.name() + "'")
          .collect(Collectors.joining(", ", "(", ")"));

  private static final String ROWS =
      """
      SELECT id, lane, start_earliest, start_latest, end_earliest, end_latest, best,
        approximate, uncertain, hard, status, importance, length(title), tie_order, color,
        EXISTS (SELECT 1 FROM claim WHERE claim.event = event.id AND stance = 'CONTRADICTS'),
        (SELECT max(max(claim.start_earliest), event.start_earliest)
            >= min(min(claim.start_latest), event.start_latest)
          FROM claim WHERE claim.event = event.id AND claim.start_earliest < claim.start_latest
            AND event.start_earliest < event.start_latest)
      FROM event
      """;

  private static final String SOME = " WHERE id IN (SELECT value FROM json_each(?))";

  /** The given events, and all that are placed by them, directly or through others. */
  private static final String DEPENDENTS =
      """
      WITH RECURSIVE dependent (id) AS (
        SELECT value FROM json_each(?)
        UNION
        SELECT from_event FROM event_link JOIN dependent ON to_event = dependent.id
        WHERE kind IN %s)
      SELECT id FROM dependent
      """
          .formatted(TEMPORAL);

  /** The given events, and all that they are placed by, directly or through others. */
  private static final String REFERRED =
      """
      WITH RECURSIVE referred (id) AS (
        SELECT value FROM json_each(?)
        UNION
        SELECT to_event FROM event_link JOIN referred ON from_event = referred.id
        WHERE kind IN %s)
      SELECT id FROM referred
      """
          .formatted(TEMPORAL);

  private static final String LINKS =
      EventTables.EVENT_LINK.select() + " WHERE kind IN " + TEMPORAL;

  /** From this many events on, reading all is quicker than picking some. */
  private static final int MANY = 2_000;

  private final Database database;

  IndexReader(Database database) {
    this.database = database;
  }

  /** The index of all events. */
  EventIndex readAll() throws SQLException {
    Map<EventId, List<EventLink>> links = links(LINKS + " ORDER BY id", null);
    return EventIndex.of(placed(rows(ROWS, null), links));
  }

  /** The given events, and all that are placed by them, directly or through others. */
  Set<EventId> withDependents(Collection<EventId> changed) throws SQLException {
    return changed.isEmpty() ? Set.of() : ids(DEPENDENTS, changed);
  }

  /** The index after these events were changed, added or removed: only they are read. */
  EventIndex update(EventIndex index, Set<EventId> affected) throws SQLException {
    if (affected.isEmpty()) {
      return index;
    }
    return affected.size() > MANY ? readAll() : index.with(read(affected), affected);
  }

  /** The rows of these events; those the case does not have are left out. */
  List<IndexRow> read(Set<EventId> events) throws SQLException {
    Set<EventId> needed = ids(REFERRED, events);
    Map<EventId, List<EventLink>> links =
        links(
            LINKS + " AND from_event IN (SELECT value FROM json_each(?)) ORDER BY id",
            RecordReader.idList(needed));
    List<IndexRow> rows = placed(rows(ROWS + SOME, RecordReader.idList(needed)), links);
    return rows.stream().filter(row -> events.contains(row.id())).toList();
  }

  private Set<EventId> ids(String sql, Collection<EventId> of) throws SQLException {
    Set<EventId> ids = new HashSet<>();
    PreparedStatement statement = database.prepared(sql);
    statement.setString(1, RecordReader.idList(of));
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        ids.add(new EventId(row.getLong(1)));
      }
    }
    return ids;
  }

  private Map<EventId, List<EventLink>> links(String sql, @Nullable String ids)
      throws SQLException {
    Map<EventId, List<EventLink>> links = new HashMap<>();
    PreparedStatement statement = database.prepared(sql);
    if (ids != null) {
      statement.setString(1, ids);
    }
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        EventLink link = EventTables.EVENT_LINK.read(row);
        links.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link);
      }
    }
    return links;
  }

  /** Moves the rows of events that their links place. */
  private static List<IndexRow> placed(List<IndexRow> rows, Map<EventId, List<EventLink>> links) {
    if (links.isEmpty()) {
      return rows;
    }
    Set<EventId> linked = new HashSet<>(links.keySet());
    links.values().forEach(some -> some.forEach(link -> linked.add(link.to())));
    Map<EventId, Placement> stated = new HashMap<>();
    for (IndexRow row : rows) {
      if (linked.contains(row.id())) {
        stated.put(row.id(), row.placement());
      }
    }
    RelativePlacement placement =
        new RelativePlacement(
            id -> stated.getOrDefault(id, UNDATED), id -> links.getOrDefault(id, List.of()));
    List<IndexRow> result = new ArrayList<>(rows.size());
    for (IndexRow row : rows) {
      result.add(links.containsKey(row.id()) ? row.at(placement.place(row.id())) : row);
    }
    return result;
  }

  private List<IndexRow> rows(String sql, @Nullable String ids) throws SQLException {
    List<IndexRow> rows = new ArrayList<>();
    PreparedStatement statement = database.prepared(sql);
    if (ids != null) {
      statement.setString(1, ids);
    }
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row(row));
      }
    }
    return rows;
  }

  private static IndexRow row(ResultSet row) throws SQLException {
    try {
      TimeBounds start = new TimeBounds(row.getLong(3), row.getLong(4));
      long endEarliest = row.getLong(5);
      TimeBounds end = row.wasNull() ? null : new TimeBounds(endEarliest, row.getLong(6));
      long best = row.getLong(7);
      Long estimate = row.wasNull() ? null : Long.valueOf(best);
      int flags =
          (row.getInt(8) != 0 ? EventIndex.APPROXIMATE : 0)
              | (row.getInt(9) != 0 ? EventIndex.UNCERTAIN : 0)
              | (row.getInt(16) != 0 ? EventIndex.DISPUTED : 0)
              | (row.getInt(17) != 0 ? EventIndex.RIVAL : 0);
      return new IndexRow(
          new EventId(row.getLong(1)),
          new LaneId(row.getLong(2)),
          new Placement(start, end, estimate, row.getInt(10) == 0, false, false),
          EventStatus.valueOf(Objects.toString(row.getString(11), "")),
          Importance.valueOf(Objects.toString(row.getString(12), "")),
          flags,
          row.getInt(13),
          row.getInt(14),
          IndexRow.rgb(row.getString(15)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRow("event", e);
    }
  }
}
