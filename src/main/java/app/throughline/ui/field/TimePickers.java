package app.throughline.ui.field;

import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The From and To pickers beside the time line. What is picked is written into the line as an ISO
 * phrase; what the line says is shown in the pickers as far as they can show it.
 */
public final class TimePickers {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.hH]?(\\d{2}))?[hH]?(?::(\\d{2}))?");

  private final Side from = new Side();
  private final Side to = new Side();
  private final ReadOnlyBooleanWrapper clockUnreadable = new ReadOnlyBooleanWrapper();
  private final Consumer<String> picked;
  private boolean showing;

  /**
   * Empty pickers.
   *
   * @param picked told the phrase after each change made in a picker
   */
  TimePickers(Consumer<String> picked) {
    this.picked = picked;
    for (Side side : new Side[] {from, to}) {
      side.date.addListener((property, old, date) -> write());
      side.clock.addListener((property, old, clock) -> write());
    }
  }

  /** When it began, or the moment. */
  public Side from() {
    return from;
  }

  /** When it was over; empty for a moment. */
  public Side to() {
    return to;
  }

  /** Whether a clock time is typed that cannot be read; nothing is written into the line then. */
  public ReadOnlyBooleanProperty clockUnreadableProperty() {
    return clockUnreadable.getReadOnlyProperty();
  }

  /** Shows a time without writing it into the line. */
  void show(When when, ZoneId zone) {
    showing = true;
    from.show(when.start(), when.precision(), zone);
    to.show(when.end(), when.precision(), zone);
    clockUnreadable.set(false);
    showing = false;
  }

  private void write() {
    if (showing) {
      return;
    }
    clockUnreadable.set(from.isUnreadable() || to.isUnreadable());
    if (!clockUnreadable.get()) {
      picked.accept(phrase());
    }
  }

  private String phrase() {
    String start = from.phrase();
    String end = to.phrase();
    if (end.isEmpty()) {
      return start;
    }
    return (start.isEmpty() ? ".." : start) + "/" + end;
  }

  /**
   * A clock time as people type it: {@code 9}, {@code 9:05}, {@code 0905}, {@code 9h05}, {@code
   * 09:05:30}.
   */
  static Optional<LocalTime> clock(String typed) {
    Matcher matcher = CLOCK.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = number(matcher.group(1));
    int minute = number(matcher.group(2));
    int second = number(matcher.group(3));
    boolean exists = hour < 24 && minute < 60 && second < 60;
    return exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** One date with its clock time. */
  public static final class Side {
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty clock = new SimpleStringProperty("");

    private Side() {}

    /** The date, or null. */
    public ObjectProperty<@Nullable LocalDate> dateProperty() {
      return date;
    }

    /** The clock time as typed, may be empty; without meaning where there is no date. */
    public StringProperty clockProperty() {
      return clock;
    }

    private boolean isUnreadable() {
      return !clock.get().isBlank() && clock(clock.get()).isEmpty();
    }

    private String phrase() {
      LocalDate day = date.get();
      if (day == null) {
        return "";
      }
      return clock(clock.get()).map(time -> day + "T" + time).orElseGet(day::toString);
    }

    private void show(@Nullable TimeBounds bounds, Precision precision, ZoneId zone) {
      boolean shown =
          bounds != null && bounds.isFinite() && precision.compareTo(Precision.DAY) <= 0;
      if (!shown || bounds == null) {
        date.set(null);
        clock.set("");
        return;
      }
      ZonedDateTime start = Instant.ofEpochMilli(bounds.earliest()).atZone(zone);
      date.set(start.toLocalDate());
      boolean exact = precision.compareTo(Precision.MINUTE) <= 0;
      clock.set(exact ? start.toLocalTime().toString() : "");
    }
  }
}
