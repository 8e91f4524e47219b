package app.throughline.store;

import app.throughline.chronology.Chronology;
import app.throughline.chronology.Derivation;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.store.Failures.UnreadableRow;
import app.throughline.time.TimeBounds;
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
  private static final String TEMPORAL =
      Arrays.stream(LinkKind.values())
          .filter(kind -> kind.relation() != null)
          .map(kind -> "'" + kind.name() + "'")
          .collect(Collectors.joining(", ", "(", ")"));

  private static final String ROWS =
      """
      SELECT id, lane, start_earliest, start_latest, end_earliest, end_latest, best,
        approximate, uncertain, hard, status, importance, length(title), tie_order, color
      FROM event
      """;

  private static final String SOME = " WHERE id IN (SELECT value FROM json_each(?))";

  private static final String LINKS =
      EventTables.EVENT_LINK.select() + " WHERE kind IN " + TEMPORAL;

  /** From this many events on, reading all is quicker than picking some. */
  private static final int MANY = 2_000;

  private final Database database;
  private @Nullable Chronology chronology;

  IndexReader(Database database) {
    this.database = database;
  }

  /**
   * An index, and what is other in it.
   *
   * @param affected the events that were changed, added or removed, and those whose placement
   *     changed with them
   */
  record Updated(EventIndex index, Set<EventId> affected) {}

  /** The index of all events. */
  EventIndex readAll() throws SQLException {
    List<IndexRow> rows = rows(ROWS, null);
    List<EventLink> links = links();
    chronology = Chronology.of(stated(rows, ends(links)), links);
    return EventIndex.of(placed(rows));
  }

  /** The events whose times hang together, as of the last state read. */
  Chronology chronology() throws SQLException {
    if (chronology == null) {
      List<EventLink> links = links();
      Set<EventId> ends = ends(links);
      chronology = Chronology.of(stated(rows(ends), ends), links);
    }
    return chronology;
  }

  /** Forgets what an edit has changed in the chronology that is not written after all. */
  void forgetEdit() {
    chronology = null;
  }

  /** The index after an edit whose rows are written; only the events concerned are read. */
  Updated update(EventIndex index, Edit edit) throws SQLException {
    Set<EventId> named = AffectedEvents.named(edit);
    if (named.isEmpty()) {
      return new Updated(index, named);
    }
    List<IndexRow> rows = new ArrayList<>(named.size() > MANY ? rows(ROWS, null) : rows(named));
    Set<EventId> moved = moved(edit, stated(rows, named));
    Set<EventId> affected = new HashSet<>(named);
    affected.addAll(moved);
    if (named.size() <= MANY && affected.size() <= MANY) {
      moved.removeAll(named);
      rows.addAll(rows(moved));
      return new Updated(index.with(placed(rows), affected), affected);
    }
    return new Updated(
        EventIndex.of(placed(named.size() > MANY ? rows : rows(ROWS, null))), affected);
  }

  private Set<EventId> moved(Edit edit, Map<EventId, Placement> stated) throws SQLException {
    if (chronology == null) {
      return new HashSet<>(chronology().events());
    }
    Set<LinkId> unlinked = new HashSet<>();
    List<EventLink> linked = new ArrayList<>();
    for (Change change : edit.changes()) {
      if (change.before() instanceof EventLink link) {
        unlinked.add(link.id());
      }
      if (change.after() instanceof EventLink link) {
        linked.add(link);
      }
    }
    return chronology.update(new Chronology.Update(unlinked, linked, stated));
  }

  /** Where an event's own words place it, and why it is drawn where it is; without names. */
  @Nullable Derivation explain(EventId id) throws SQLException {
    List<IndexRow> rows = rows(Set.of(id));
    return rows.isEmpty() ? null : chronology().explain(id, rows.get(0).placement());
  }

  /** The rows of these events; those the case does not have are left out. */
  List<IndexRow> read(Set<EventId> events) throws SQLException {
    return placed(rows(events));
  }

  private List<EventLink> links() throws SQLException {
    List<EventLink> links = new ArrayList<>();
    try (ResultSet row = database.prepared(LINKS).executeQuery()) {
      while (row.next()) {
        links.add(EventTables.EVENT_LINK.read(row));
      }
    }
    return links;
  }

  private static Set<EventId> ends(List<EventLink> links) {
    Set<EventId> ends = new HashSet<>();
    for (EventLink link : links) {
      ends.add(link.from());
      ends.add(link.to());
    }
    return ends;
  }

  private static Map<EventId, Placement> stated(List<IndexRow> rows, Set<EventId> events) {
    Map<EventId, Placement> stated = new HashMap<>();
    if (!events.isEmpty()) {
      for (IndexRow row : rows) {
        if (events.contains(row.id())) {
          stated.put(row.id(), row.placement());
        }
      }
    }
    return stated;
  }

  /** Moves the rows of events that others place. */
  private List<IndexRow> placed(List<IndexRow> rows) throws SQLException {
    Chronology current = chronology();
    if (current.isEmpty()) {
      return rows;
    }
    List<IndexRow> result = new ArrayList<>(rows.size());
    for (IndexRow row : rows) {
      boolean linked = current.has(row.id());
      result.add(linked ? row.at(current.placement(row.id(), row.placement())) : row);
    }
    return result;
  }

  private List<IndexRow> rows(Collection<EventId> events) throws SQLException {
    return events.isEmpty() ? List.of() : rows(ROWS + SOME, RecordReader.idList(events));
  }

  private List<IndexRow> rows(String sql, @Nullable String ids) throws SQLException {
    List<IndexRow> rows = new ArrayList<>();
    ClaimFlags claims = ClaimFlags.read(database, ids);
    PreparedStatement statement = database.prepared(sql);
    if (ids != null) {
      statement.setString(1, ids);
    }
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row(row, claims));
      }
    }
    return rows;
  }

  private static IndexRow row(ResultSet row, ClaimFlags claims) throws SQLException {
    try {
      TimeBounds start = new TimeBounds(row.getLong(3), row.getLong(4));
      long endEarliest = row.getLong(5);
      TimeBounds end = row.wasNull() ? null : new TimeBounds(endEarliest, row.getLong(6));
      long best = row.getLong(7);
      Long estimate = row.wasNull() ? null : Long.valueOf(best);
      Placement stated = new Placement(start, end, estimate, row.getInt(10) == 0, false, false);
      int flags =
          (row.getInt(8) != 0 ? EventIndex.APPROXIMATE : 0)
              | (row.getInt(9) != 0 ? EventIndex.UNCERTAIN : 0)
              | claims.of(row.getLong(1), stated);
      return new IndexRow(
          new EventId(row.getLong(1)),
          new LaneId(row.getLong(2)),
          stated,
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
