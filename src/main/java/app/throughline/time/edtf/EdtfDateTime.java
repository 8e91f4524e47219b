package app.throughline.time.edtf;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time of day, to the second: {@code 1985-04-12T23:20:30+04:30}. Its limits are on the
 * clock of its own offset.
 *
 * @param date a full date without qualifiers and open digits
 * @param time the time of day as written, {@code 23:20:30}
 * @param offset as written: {@code Z}, {@code -04}, {@code +04:30}, or empty for none
 */
public record EdtfDateTime(EdtfDate.Calendar date, String time, String offset)
    implements EdtfValue {

  /** The offset from UTC, or null where none is stated. */
  public @Nullable ZoneOffset zone() {
    return offset.isEmpty() ? null : ZoneOffset.of(offset);
  }

  @Override
  public int level() {
    return date.level();
  }

  @Override
  public EdtfLimit earliest() {
    return EdtfLimit.at(start());
  }

  @Override
  public EdtfLimit latest() {
    return EdtfLimit.at(start().plusSeconds(1));
  }

  private LocalDateTime start() {
    return Hull.first(date).atTime(two(0), two(3), two(6));
  }

  private int two(int at) {
    return Character.digit(time.charAt(at), 10) * 10 + Character.digit(time.charAt(at + 1), 10);
  }

  @Override
  public boolean approximate() {
    return false;
  }

  @Override
  public boolean uncertain() {
    return false;
  }

  @Override
  public String toString() {
    return date + "T" + time + offset;
  }
}
