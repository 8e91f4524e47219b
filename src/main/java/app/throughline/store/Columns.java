package app.throughline.store;

import app.throughline.model.RecordId;
import app.throughline.store.RecordTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The words in which tables are described. */
final class Columns {
  private Columns() {}

  /** A yes or no as SQLite keeps it. */
  static int flag(boolean value) {
    return value ? 1 : 0;
  }

  /** The id in a column, or null. */
  static <I extends RecordId> @Nullable I id(Row row, String column, LongFunction<I> constructor) {
    Long value = row.numberOrNull(column);
    return value == null ? null : constructor.apply(value);
  }

  /** An id as a column has it, or null. */
  static @Nullable Long number(@Nullable RecordId id) {
    return id == null ? null : Long.valueOf(id.value());
  }

  /** A part of what may be null. */
  static <T, V> @Nullable V optional(@Nullable T value, Function<T, V> part) {
    return value == null ? null : part.apply(value);
  }

  /** A column; see {@link Column}. */
  static <R> Column<R> column(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, value);
  }

  /** A record's own columns and those of its time. */
  static <R> List<Column<R>> join(List<Column<R>> own, List<Column<R>> when) {
    List<Column<R>> all = new ArrayList<>(own);
    all.addAll(when);
    return List.copyOf(all);
  }
}
