package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.RecordId;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an edit, and the search index with them; always inside a transaction. */
final class RecordWriter {
  private final Database database;
  private final SearchIndex search;
  private final RecordReader reader;

  RecordWriter(Database database, SearchIndex search, RecordReader reader) {
    this.database = database;
    this.search = search;
    this.reader = reader;
  }

  /**
   * Refuses records that break a rule.
   *
   * @throws CaseException of kind {@code INVALID}
   */
  static void checkRules(@Nullable CaseRecord record) {
    if (record == null) {
      return;
    }
    List<Rules.Problem> problems = Rules.of(record);
    if (!problems.isEmpty()) {
      throw new CaseException(Kind.INVALID, new Texts("words").of("rule", problems.get(0)));
    }
  }

  /**
   * Makes the changes of an edit.
   *
   * @throws CaseException {@code STALE} if a record is not as the edit has it before, {@code
   *     INVALID} if one would break a rule
   */
  void write(Edit edit) throws SQLException {
    long greatest = 0;
    for (Change change : edit.changes()) {
      write(change);
      greatest = Math.max(greatest, change.id().value());
    }
    reserve(greatest);
  }

  /** Makes sure that no id up to this one is given out again. */
  void reserve(long id) throws SQLException {
    database.update("UPDATE id_sequence SET next = max(next, ?)", id + 1);
  }

  private void write(Change change) throws SQLException {
    CaseRecord before = change.before();
    CaseRecord after = change.after();
    checkRules(after);
    if ((before instanceof CaseInfo || after instanceof CaseInfo)
        && (before == null || after == null)) {
      throw Failures.refused("CASE_INFO");
    }
    CaseRecord current = reader.find(change.id());
    if (before == null ? current != null : !before.equals(current)) {
      throw new CaseException(Kind.STALE, RecordNames.of(before == null ? current : before));
    }
    RecordId id = change.id();
    search.forget(id);
    if (after == null) {
      database.update(RecordTables.of(id).delete(), id.value());
    } else {
      RecordTable<?> table = RecordTables.of(after);
      database.update(before == null ? table.insert() : table.update(), table.values(after));
    }
    search.learn(id);
  }
}
