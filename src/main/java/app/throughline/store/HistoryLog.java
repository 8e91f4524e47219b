package app.throughline.store;

import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventId;
import app.throughline.model.HistoryEntry;
import app.throughline.store.Failures.UnreadableRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The history in the case file: rows are added and read, never changed. */
final class HistoryLog {
  /**
   * What is about to be recorded.
   *
   * @param kind what was done
   * @param target the row it takes back or does again, or null
   * @param edit the changes as made
   */
  record Entry(HistoryEntry.Kind kind, @Nullable Long target, Edit edit) {}

  private static final String COLUMNS =
      "SELECT sequence, at, author, kind, target, label, hash FROM history ";

  private final Database database;
  private final Handle handle;
  private final Clock clock;

  HistoryLog(Database database, Clock clock) {
    this.database = database;
    this.handle = database.handle();
    this.clock = clock;
  }

  /** Adds a row, inside the transaction that makes the changes; answers its sequence number. */
  long append(Entry entry) throws SQLException {
    HistoryEntry last = latest(1).stream().findFirst().orElse(null);
    long sequence = last == null ? 1 : last.sequence() + 1;
    String previous = last == null ? HistoryHash.START : last.hash();
    String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    String changes = Json.changes(entry.edit());
    String target = entry.target() == null ? null : String.valueOf(entry.target());
    Edit edit = entry.edit();
    String kind = entry.kind().name();
    String hash =
        HistoryHash.of(
            String.valueOf(sequence),
            at,
            edit.author(),
            kind,
            target,
            edit.label(),
            changes,
            previous);
    database.update(
        "INSERT INTO history (sequence, at, author, kind, target, label, changes, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        at,
        edit.author(),
        kind,
        entry.target(),
        edit.label(),
        changes,
        previous,
        hash);
    for (EventId event : AffectedEvents.named(edit)) {
      database.update(
          "INSERT INTO history_event (event, sequence) VALUES (?, ?)", event.value(), sequence);
    }
    return sequence;
  }

  /** The newest rows, newest first. */
  List<HistoryEntry> latest(int limit) {
    return handle
        .select(COLUMNS + "ORDER BY sequence DESC LIMIT ?", limit)
        .map(HistoryLog::entry)
        .list();
  }

  /**
   * What was done to an event and what hangs on it, newest first. An event that came with the case
   * has the case's creation at the end.
   */
  List<HistoryEntry> of(EventId event) {
    List<HistoryEntry> entries =
        handle
            .select(
                COLUMNS
                    + "WHERE sequence IN (SELECT sequence FROM history_event WHERE event = ?)"
                    + " OR sequence = 1 ORDER BY sequence DESC",
                event.value())
            .map(HistoryLog::entry)
            .list();
    boolean addedLater =
        entries.size() > 1 && adds(edit(entries.get(entries.size() - 2).sequence()), event);
    return addedLater ? entries.subList(0, entries.size() - 1) : entries;
  }

  private static boolean adds(Edit edit, EventId event) {
    return edit.changes().stream()
        .anyMatch(change -> change.before() == null && change.id().equals(event));
  }

  /** The edit that a row recorded. */
  Edit edit(long sequence) {
    return handle
        .select("SELECT label, author, changes FROM history WHERE sequence = ?", sequence)
        .map(
            (row, context) ->
                new Edit(
                    row.getString("label"),
                    row.getString("author"),
                    changes(row.getString("changes"))))
        .one();
  }

  private static List<Change> changes(String json) {
    try {
      return Json.changes(json);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRow("history", e);
    }
  }

  /** What can be undone and redone now. */
  UndoState undoState() {
    UndoState state = new UndoState();
    handle
        .createQuery("SELECT kind, sequence, label FROM history ORDER BY sequence")
        .map((row, context) -> new KindAndStep(kind(row), row.getLong(2), row.getString(3)))
        .forEach(step -> state.follow(step.kind(), step.sequence(), step.label()));
    return state;
  }

  private record KindAndStep(HistoryEntry.Kind kind, long sequence, String label) {}

  private static HistoryEntry entry(ResultSet row, StatementContext context) throws SQLException {
    long target = row.getLong("target");
    boolean hasTarget = !row.wasNull();
    try {
      return new HistoryEntry(
          row.getLong("sequence"),
          Instant.parse(row.getString("at")),
          row.getString("author"),
          kind(row),
          hasTarget ? Long.valueOf(target) : null,
          row.getString("label"),
          row.getString("hash"));
    } catch (DateTimeParseException e) {
      throw new UnreadableRow("history", e);
    }
  }

  private static HistoryEntry.Kind kind(ResultSet row) throws SQLException {
    try {
      return HistoryEntry.Kind.valueOf(row.getString("kind"));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRow("history", e);
    }
  }
}
