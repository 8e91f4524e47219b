package app.throughline.store;

import app.throughline.model.CaseRecord;
import app.throughline.model.RecordId;
import app.throughline.store.Failures.UnreadableRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * How one type of record lies in its table. From this one description come the SQL that adds,
 * changes, removes and reads it, and its form in the history's JSON.
 *
 * @param type the record's class
 * @param idType the class of its id
 * @param name the table's name
 * @param columns the columns after {@code id}
 * @param reader makes the record of its values; fails with an {@link IllegalArgumentException} or
 *     the like on values that no record has
 */
record RecordTable<R extends CaseRecord>(
    Class<R> type,
    Class<? extends RecordId> idType,
    String name,
    List<Column<R>> columns,
    Function<Row, R> reader)
    implements RowMapper<R> {

  /**
   * One column.
   *
   * @param name its name
   * @param value what a record has in it: {@code Long}, {@code Integer}, {@code Double}, {@code
   *     String}, or null
   */
  record Column<R>(String name, Function<R, @Nullable Object> value) {}

  /** The values of a record, its id first. */
  @Nullable Object[] values(CaseRecord record) {
    R mine = type.cast(record);
    @Nullable Object[] values = new Object[columns.size() + 1];
    values[0] = record.id().value();
    for (int i = 0; i < columns.size(); i++) {
      values[i + 1] = columns.get(i).value().apply(mine);
    }
    return values;
  }

  /** The names of all columns, the id first. */
  List<String> columnNames() {
    List<String> names = new ArrayList<>();
    names.add("id");
    columns.forEach(column -> names.add(column.name()));
    return names;
  }

  /** {@code SELECT} all columns {@code FROM} the table. */
  String select() {
    return "SELECT " + String.join(", ", columnNames()) + " FROM " + name;
  }

  /** The same with an empty text in place of a column that is large and not needed. */
  String selectWithout(String column) {
    return columnNames().stream()
        .map(name -> name.equals(column) ? "''" : name)
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + name));
  }

  /** Adds a record; the parameters are {@link #values}. */
  String insert() {
    String marks = columnNames().stream().map(column -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(name, String.join(", ", columnNames()), marks);
  }

  /** Changes the record of an id; the parameters are {@link #values}. */
  String update() {
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      sets.add(columns.get(i).name() + " = ?" + (i + 2));
    }
    return "UPDATE %s SET %s WHERE id = ?1".formatted(name, String.join(", ", sets));
  }

  /** Removes the record of an id. */
  String delete() {
    return "DELETE FROM " + name + " WHERE id = ?";
  }

  /** The record with these values. */
  R read(Row row) {
    try {
      return reader.apply(row);
    } catch (IllegalArgumentException
        | NoSuchElementException
        | ArithmeticException
        | DateTimeException e) {
      throw new UnreadableRow(name, e);
    }
  }

  @Override
  public R map(ResultSet rows, StatementContext context) throws SQLException {
    return read(rows);
  }

  /** The record in the current row of a {@link #select}. */
  R read(ResultSet rows) throws SQLException {
    Map<String, Object> values = new HashMap<>();
    List<String> names = columnNames();
    for (int i = 0; i < names.size(); i++) {
      Object value = rows.getObject(i + 1);
      if (value != null) {
        values.put(names.get(i), value);
      }
    }
    return read(new Row(values));
  }
}
