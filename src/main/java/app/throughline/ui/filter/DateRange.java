package app.throughline.ui.filter;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseInfo;
import app.throughline.model.EventFilter;
import app.throughline.model.Texts;
import app.throughline.time.DisplayZone;
import app.throughline.time.Precision;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * The two fields of the date range. What is typed is understood at once and holds once it is
 * committed; an empty field is no limit. A whole range may be typed into the first. Both speak of
 * the case's zone, whatever is on display: what was typed must not come to mean something else.
 */
public final class DateRange {
  private final ObjectProperty<Arrangement> arrangement;
  private final Supplier<CaseInfo> info;
  private final ObservableValue<TimeStyle> style;
  private final Texts texts = new Texts("filter");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** What the two fields mean; {@code problem} is empty if it can hold. */
  private record Meaning(long fromMillis, long toMillis, String told, String problem) {}

  DateRange(
      ObjectProperty<Arrangement> arrangement,
      Supplier<CaseInfo> info,
      ObservableValue<TimeStyle> style) {
    this.arrangement = arrangement;
    this.info = info;
    this.style = style;
    from.addListener((observable, was, is) -> tell());
    to.addListener((observable, was, is) -> tell());
    arrangement.addListener((observable, was, is) -> follow(was.filter(), is.filter()));
    style.addListener((observable, was, is) -> tell());
    follow(EventFilter.NONE, arrangement.get().filter());
  }

  /** From when, in words. */
  public StringProperty from() {
    return from;
  }

  /** Until when, in words. */
  public StringProperty to() {
    return to;
  }

  /** What was understood of both; empty if nothing was typed. */
  public ReadOnlyStringProperty understood() {
    return understood.getReadOnlyProperty();
  }

  /** Why it cannot hold; empty if it can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Shows only the events of the range, if it was understood. */
  public void commit() {
    Meaning meaning = meaning();
    if (meaning.problem().isEmpty() && !holds(meaning)) {
      EventFilter filter = arrangement.get().filter();
      arrangement.set(
          arrangement.get().withFilter(filter.withRange(meaning.fromMillis(), meaning.toMillis())));
    }
  }

  private boolean holds(Meaning meaning) {
    EventFilter filter = arrangement.get().filter();
    return filter.fromMillis() == meaning.fromMillis() && filter.toMillis() == meaning.toMillis();
  }

  /** Puts in words what something else has set. */
  private void follow(EventFilter was, EventFilter is) {
    boolean moved = was.fromMillis() != is.fromMillis() || was.toMillis() != is.toMillis();
    if (moved && !holds(meaning())) {
      from.set(is.fromMillis() == Long.MIN_VALUE ? "" : instant(is.fromMillis()));
      to.set(is.toMillis() == Long.MAX_VALUE ? "" : instant(is.toMillis()));
    }
  }

  private String instant(long millis) {
    return words().instant(millis, Precision.MINUTE);
  }

  private void tell() {
    Meaning meaning = meaning();
    ZoneId own = info.get().zone();
    boolean elsewhere = !style.getValue().zone().axis(own).equals(own);
    understood.set(
        elsewhere && !meaning.told().isEmpty()
            ? texts.get("range.in", meaning.told(), own.getId())
            : meaning.told());
    problem.set(meaning.problem());
  }

  private Meaning meaning() {
    String unread = "";
    When start = null;
    When end = null;
    for (StringProperty field : new StringProperty[] {from, to}) {
      TimeReading reading = reader().read(field.get()).settled();
      When when = reading instanceof TimeReading.Stated stated ? stated.when() : null;
      boolean understandable =
          field.get().isBlank() || (when != null && when.kind() != When.Kind.UNDATED);
      if (!understandable && unread.isEmpty()) {
        unread =
            reading instanceof TimeReading.NotUnderstood refused
                ? refused.reason()
                : texts.get("range.undated");
      }
      if (field.equals(from)) {
        start = when;
      } else {
        end = when;
      }
    }
    if (!unread.isEmpty() || start == null || end == null) {
      return new Meaning(Long.MIN_VALUE, Long.MAX_VALUE, "", unread);
    }
    return meaning(start, end);
  }

  private Meaning meaning(When start, When end) {
    long fromMillis = from.get().isBlank() ? Long.MIN_VALUE : start.earliest();
    boolean wholeRange = to.get().isBlank() && !from.get().isBlank() && start.end() != null;
    long toMillis = Long.MAX_VALUE;
    if (wholeRange || !to.get().isBlank()) {
      toMillis = (wholeRange ? start : end).untilMillis();
    }
    String told = told(fromMillis, toMillis, words(), texts);
    return fromMillis < toMillis
        ? new Meaning(fromMillis, toMillis, told, "")
        : new Meaning(fromMillis, toMillis, "", texts.get("range.reversed"));
  }

  /** A range in words; one without limits is none. */
  static String told(long fromMillis, long toMillis, TimeWords words, Texts texts) {
    if (fromMillis != Long.MIN_VALUE && toMillis != Long.MAX_VALUE) {
      return fromMillis < toMillis ? words.range(fromMillis, toMillis) : "";
    }
    if (fromMillis != Long.MIN_VALUE) {
      return texts.get("range.from", words.instant(fromMillis, Precision.MINUTE));
    }
    return toMillis == Long.MAX_VALUE
        ? ""
        : texts.get("range.to", words.instant(toMillis, Precision.MINUTE));
  }

  private TimeReader reader() {
    return new TimeReader(
        new TimeContext(info.get().zone(), info.get().referenceDate(), style.getValue().locale()));
  }

  private TimeWords words() {
    return new TimeWords(style.getValue().in(DisplayZone.CASE), info.get().zone());
  }
}
