package app.throughline.store;

import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Edit;
import app.throughline.model.HistoryEntry;
import app.throughline.model.NewCase;
import app.throughline.model.Texts;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Fills a new file, in one transaction and in batches: a case may have millions of records. */
final class CaseCreation {
  private static final int BATCH = 1_000;

  private final Database database;
  private final Map<RecordTable<?>, Integer> pending = new HashMap<>();
  private final BitSet ids = new BitSet();

  CaseCreation(Database database) {
    this.database = database;
  }

  /**
   * Makes the tables and writes all records.
   *
   * @throws app.throughline.model.CaseException {@code INVALID} if a record breaks a rule, refers
   *     to what is not there, or has the id of another
   */
  void fill(NewCase content, HistoryLog history) {
    database.transaction(
        () -> {
          Schema.current().advance(database, 0);
          add(content.info());
          ids.clear();
          Iterator<? extends CaseRecord> records = content.records();
          while (records.hasNext()) {
            CaseRecord record = records.next();
            claimId(record);
            add(record);
          }
          for (RecordTable<?> table : List.copyOf(pending.keySet())) {
            flush(table);
          }
          database.update(
              "INSERT INTO id_sequence (id, next) VALUES (1, ?)", Math.max(2, ids.length()));
          new SearchIndex(database).rebuild();
          String label = new Texts("problems").get("history.CREATED");
          Edit nothing = new Edit(label, content.author(), List.of());
          return history.append(new HistoryLog.Entry(HistoryEntry.Kind.CREATED, null, nothing));
        });
  }

  private void claimId(CaseRecord record) {
    if (record instanceof CaseInfo) {
      throw Failures.refused("CASE_INFO");
    }
    long id = record.id().value();
    if (id < 1 || id >= Integer.MAX_VALUE || ids.get((int) id)) {
      throw Failures.refused("ID_TWICE", id);
    }
    ids.set((int) id);
  }

  private void add(CaseRecord record) throws SQLException {
    RecordWriter.checkRules(record);
    RecordTable<?> table = RecordTables.of(record);
    PreparedStatement statement = database.prepared(table.insert());
    Database.bind(statement, table.values(record));
    statement.addBatch();
    if (pending.merge(table, 1, Integer::sum) == BATCH) {
      flush(table);
    }
  }

  private void flush(RecordTable<?> table) throws SQLException {
    database.prepared(table.insert()).executeBatch();
    pending.put(table, 0);
  }
}
