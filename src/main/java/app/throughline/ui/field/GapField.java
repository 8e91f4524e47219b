package app.throughline.ui.field;

import app.throughline.model.Texts;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A field for the distance between two events, in English or French: "18 h", "2–3 h", "at least 1
 * h", "about 2 days". Blank states none.
 *
 * <p>As long as it says what it said at first, the distance stays as it was, also where the words
 * would be read as a little more or less.
 */
public final class GapField {
  /** Stands for the other event where the grammar of phrases reads the distance. */
  private static final String OTHER = "the other event";

  private static final String CARRIER = " before \"" + OTHER + "\"";

  private final Texts texts = new Texts("field");
  private final TimeStyle style;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final StatedGap base;
  private final String baseText;
  private @Nullable StatedGap gap;

  /**
   * A field that says a distance.
   *
   * @param style in whose language distances are told and, where words mean something in both, read
   * @param base what it says at first
   * @param changed told after each change
   */
  public GapField(TimeStyle style, StatedGap base, Runnable changed) {
    this.style = style;
    this.base = base;
    this.gap = base;
    baseText = base.equals(StatedGap.ANY) ? "" : told(base);
    text.set(baseText);
    take(base);
    text.addListener(
        (property, old, typed) -> {
          read(typed);
          changed.run();
        });
  }

  /** The words. */
  public StringProperty textProperty() {
    return text;
  }

  /** What was understood, in words; empty where nothing is stated or nothing was understood. */
  public ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** Which part cannot be read; empty if all is read. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether nothing is typed. */
  public boolean isBlank() {
    return text.get().isBlank();
  }

  /** What it says, or null while that cannot be read. */
  public @Nullable StatedGap value() {
    return gap;
  }

  private void read(String typed) {
    if (typed.equals(baseText)) {
      take(base);
      return;
    }
    TimeReading reading = typed.isBlank() ? null : reader().read(typed + CARRIER);
    StatedGap read = typed.isBlank() ? StatedGap.ANY : gapOf(reading);
    if (read != null) {
      take(read);
      return;
    }
    gap = null;
    understood.set("");
    problem.set(texts.get("gap.unread", Names.shortened(unread(typed, reading), 60)));
  }

  private void take(StatedGap read) {
    gap = read;
    problem.set("");
    if (read.equals(StatedGap.ANY)) {
      understood.set("");
      return;
    }
    String limits = words().gap(read.minMillis(), read.maxMillis());
    understood.set(read.hard() ? limits : texts.get("gap.soft", limits));
  }

  /** The distance, if that is all that a phrase states. */
  private static @Nullable StatedGap gapOf(@Nullable TimeReading reading) {
    if (!(reading instanceof TimeReading.Relative relative)
        || relative.clauses().size() != 1
        || relative.stated().kind() != When.Kind.UNDATED) {
      return null;
    }
    RelativeClause clause = relative.clauses().get(0);
    boolean stated = clause.minGapMillis() > 0 || clause.maxGapMillis() < TimeBounds.FUTURE;
    return stated && clause.eventName().equals(OTHER)
        ? new StatedGap(clause.minGapMillis(), clause.maxGapMillis(), clause.hard())
        : null;
  }

  private static String unread(String typed, @Nullable TimeReading reading) {
    if (reading instanceof TimeReading.NotUnderstood refused
        && refused.from() < typed.length()
        && refused.to() > refused.from()) {
      // To the end: a length goes wrong at its unit, but is refused from its number on.
      String part = typed.substring(refused.from()).strip();
      return part.isEmpty() ? typed : part;
    }
    return typed;
  }

  /** The shortest words that say just this distance; else its limits. */
  private String told(StatedGap stated) {
    if (stated.maxMillis() == TimeBounds.FUTURE || stated.minMillis() == 0) {
      return words().gap(stated.minMillis(), stated.maxMillis());
    }
    long middle = stated.minMillis() + (stated.maxMillis() - stated.minMillis()) / 2;
    String length = words().duration(middle);
    for (String brief : List.of(length, texts.get("gap.about", length))) {
      if (stated.equals(gapOf(reader().read(brief + CARRIER)))) {
        return brief;
      }
    }
    return words().gap(stated.minMillis(), stated.maxMillis());
  }

  private TimeReader reader() {
    return new TimeReader(new TimeContext(ZoneOffset.UTC, null, style.locale()));
  }

  private TimeWords words() {
    return new TimeWords(style, ZoneOffset.UTC);
  }
}
