package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CheckReport;
import app.throughline.model.Texts;
import app.throughline.store.Failures.UnreadableRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Looks at everything in a case file that can be wrong. Changes nothing. */
final class IntegrityCheck {
  private final Database database;
  private final Handle handle;
  private final boolean writable;
  private final Texts texts = new Texts("problems");
  private final List<String> checked = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private String lastHash = HistoryHash.START;

  IntegrityCheck(Database database, boolean writable) {
    this.database = database;
    this.handle = database.handle();
    this.writable = writable;
  }

  /** Runs all checks. */
  CheckReport run() throws SQLException {
    integrity();
    schema();
    records();
    references();
    history();
    if (writable) {
      // The index checks itself by a statement that SQLite counts as writing.
      search();
    }
    attachments();
    return new CheckReport(checked, findings, lastHash);
  }

  private void begin(String what) {
    checked.add(texts.get("check." + what));
  }

  private void found(String what, Object... arguments) {
    findings.add(texts.get("finding." + what, arguments));
  }

  private void integrity() {
    begin("INTEGRITY");
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> found("INTEGRITY", line));
  }

  private void schema() {
    begin("SCHEMA");
    Schema schema = Schema.current();
    int version = handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    try {
      if (version <= schema.version()) {
        schema.verify(database, version);
      }
    } catch (CaseException e) {
      found("SCHEMA", Texts.problem(e));
    }
  }

  private void records() throws SQLException {
    begin("RECORDS");
    for (RecordTable<?> table : RecordTables.ALL) {
      try (ResultSet rows = database.prepared(table.select()).executeQuery()) {
        while (rows.next()) {
          table.read(rows);
        }
      } catch (UnreadableRow e) {
        found("RECORD", table.name(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void references() {
    begin("REFERENCES");
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> List.of(row.getString("table"), row.getString("parent")))
        .forEach(pair -> found("REFERENCE", pair.get(0), pair.get(1)));
  }

  private void history() throws SQLException {
    begin("HISTORY");
    String sql =
        "SELECT sequence, at, author, kind, target, label, changes, previous, hash"
            + " FROM history ORDER BY sequence";
    long expected = 1;
    try (ResultSet row = database.prepared(sql).executeQuery()) {
      while (row.next()) {
        String[] fields = new String[8];
        for (int i = 0; i < fields.length; i++) {
          fields[i] = row.getString(i + 1);
        }
        if (row.getLong(1) != expected || !lastHash.equals(fields[7])) {
          found("HISTORY_CHAIN", fields[0]);
        }
        lastHash = row.getString(9);
        if (!HistoryHash.of(fields).equals(lastHash)) {
          found("HISTORY_HASH", fields[0]);
        }
        expected = row.getLong(1) + 1;
      }
    }
  }

  private void search() {
    begin("SEARCH");
    if (!new SearchIndex(database).isInStep()) {
      found("SEARCH");
    }
  }

  private void attachments() throws SQLException {
    begin("ATTACHMENTS");
    try (ResultSet row =
        database.prepared("SELECT sha256, bytes FROM stored_bytes").executeQuery()) {
      while (row.next()) {
        if (!HistoryHash.ofBytes(row.getBytes(2)).equals(row.getString(1))) {
          found("ATTACHMENT", row.getString(1));
        }
      }
    }
  }
}
