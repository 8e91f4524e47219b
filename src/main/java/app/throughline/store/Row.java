package app.throughline.store;

import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The values of one record by column, from the database or from the history's JSON: whole numbers,
 * decimals, texts or nothing.
 */
record Row(Map<String, Object> values) {

  /** The number in a column. */
  long number(String column) {
    Long value = numberOrNull(column);
    if (value == null) {
      throw new NoSuchElementException("no " + column);
    }
    return value;
  }

  /** The number in a column, or null. */
  @Nullable Long numberOrNull(String column) {
    return values.get(column) instanceof Number number ? Long.valueOf(number.longValue()) : null;
  }

  /** The number in a column that holds small ones. */
  int small(String column) {
    return Math.toIntExact(number(column));
  }

  /** Whether a column says yes. */
  boolean flag(String column) {
    return number(column) != 0;
  }

  /** The decimal in a column, or null. */
  @Nullable Double decimalOrNull(String column) {
    return values.get(column) instanceof Number number
        ? Double.valueOf(number.doubleValue())
        : null;
  }

  /** The text in a column. */
  String text(String column) {
    String value = textOrNull(column);
    if (value == null) {
      throw new NoSuchElementException("no " + column);
    }
    return value;
  }

  /** The text in a column, or null. */
  @Nullable String textOrNull(String column) {
    return values.get(column) instanceof String text ? text : null;
  }

  /** The constant whose name is in a column. */
  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return Enum.valueOf(type, text(column));
  }
}
