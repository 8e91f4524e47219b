package app.throughline.store;

import app.throughline.model.CaseRecord;
import app.throughline.model.RecordId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads records of any type. */
final class RecordReader {
  private final Handle handle;

  RecordReader(Handle handle) {
    this.handle = handle;
  }

  /** The record of an id, or null if the case has none. */
  @Nullable CaseRecord find(RecordId id) {
    RecordTable<?> table = RecordTables.of(id);
    return handle
        .select(table.select() + " WHERE id = ?", id.value())
        .map(table)
        .findFirst()
        .orElse(null);
  }

  /** All records of a type, by id. */
  <R extends CaseRecord> List<R> all(RecordTable<R> table) {
    return handle.createQuery(table.select() + " ORDER BY id").map(table).list();
  }

  /** The records of a type that refer to one of another type in a column, by id. */
  <R extends CaseRecord> List<R> referring(RecordTable<R> table, String column, RecordId to) {
    return handle
        .select(table.select() + " WHERE " + column + " = ? ORDER BY id", to.value())
        .map(table)
        .list();
  }

  /** The records of a type that refer to one of several in a column, by id. */
  <R extends CaseRecord> List<R> referring(
      RecordTable<R> table, String column, Collection<? extends RecordId> to) {
    return where(table, column + " IN (SELECT value FROM json_each(?))", idList(to));
  }

  /** The records of a type that meet a condition with one parameter, by id. */
  <R extends CaseRecord> List<R> where(RecordTable<R> table, String condition, String parameter) {
    return handle
        .select(table.select() + " WHERE " + condition + " ORDER BY id", parameter)
        .map(table)
        .list();
  }

  /** The records of a type with these ids; those the case does not have are left out. */
  <R extends CaseRecord> List<R> some(RecordTable<R> table, Collection<? extends RecordId> ids) {
    return handle
        .select(
            table.select() + " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            idList(ids))
        .map(table)
        .list();
  }

  /** Ids as a JSON array, for {@code json_each}: one parameter for any number of them. */
  static String idList(Collection<? extends RecordId> ids) {
    return ids.stream().map(RecordId::value).sorted().toList().toString();
  }
}
