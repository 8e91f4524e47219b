package app.throughline.ui.views;

import app.throughline.layout.FirstView;
import app.throughline.layout.Range;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a time to go to from words: a range to show, or a moment to put into the middle. */
public final class GoToTimeViewModel {
  /** What is known to this is one moment: a clock time without seconds. */
  private final Supplier<CaseSnapshot> snapshot;

  private final Supplier<TimeStyle> style;
  private final Texts texts = new Texts("views");

  /**
   * What was understood.
   *
   * @param startMillis where to go
   * @param endMillis the end of the range, or {@code startMillis} for a moment
   * @param words how it is understood, or why it is not
   * @param understood whether there is somewhere to go
   */
  public record Goal(long startMillis, long endMillis, String words, boolean understood) {
    /** Whether it is to be put into the middle, at the same scale. */
    public boolean isMoment() {
      return startMillis == endMillis;
    }
  }

  /** Reads against a case, and tells times in a style. */
  public GoToTimeViewModel(Supplier<CaseSnapshot> snapshot, Supplier<TimeStyle> style) {
    this.snapshot = snapshot;
    this.style = style;
  }

  /** Reads words. */
  public Goal read(String text) {
    if (text.isBlank()) {
      return not(texts.get("go.hint"));
    }
    CaseInfo info = snapshot.get().info();
    // Whoever types a clock time reads it on the axis.
    ZoneId zone = style.get().zone().axis(info.zone());
    TimeContext context = new TimeContext(zone, info.referenceDate(), style.get().locale());
    TimeReading reading = new TimeReader(context).read(text).settled();
    if (reading instanceof TimeReading.NotUnderstood unread) {
      String part = text.substring(unread.from(), unread.to()).strip();
      return not(
          part.isEmpty() || part.equals(text.strip())
              ? unread.reason()
              : texts.get("go.unread", part, unread.reason()));
    }
    if (reading instanceof TimeReading.Stated stated && stated.when().kind() != When.Kind.UNDATED) {
      return goal(stated.when());
    }
    return not(texts.get("go.relative"));
  }

  private Goal goal(When when) {
    long from = when.earliest();
    long to = when.untilMillis();
    Range all = from == TimeBounds.PAST || to == TimeBounds.FUTURE ? all() : null;
    if (all != null) {
      from = from == TimeBounds.PAST ? Math.min(all.startMillis(), to - 1) : from;
      to = to == TimeBounds.FUTURE ? Math.max(all.endMillis(), from + 1) : to;
    }
    return new Goal(from, to, told(from, to), true);
  }

  private Range all() {
    return FirstView.all(snapshot.get().index());
  }

  private String told(long from, long to) {
    TimeWords words = new TimeWords(style.get(), snapshot.get().info().zone());
    return from == to
        ? texts.get("go.moment", words.instant(from, precision(from)))
        : texts.get("go.range", words.range(from, to));
  }

  private static Precision precision(long millis) {
    return millis % 60_000 == 0
        ? Precision.MINUTE
        : millis % 1000 == 0 ? Precision.SECOND : Precision.MILLISECOND;
  }

  private static Goal not(@Nullable String why) {
    return new Goal(0, 0, why == null ? "" : why, false);
  }
}
