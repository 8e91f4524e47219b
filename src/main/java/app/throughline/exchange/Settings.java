package app.throughline.exchange;

import app.throughline.time.TimeStyle;
import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person chooses in the preferences, the theme and the name apart.
 *
 * @param fontPercent how large texts are, of their usual size
 * @param locale a language tag for dates and numbers; empty for what the system says
 * @param twelveHours whether clocks count to twelve twice a day
 * @param firstDay the day that weeks start with, or null for what is usual in the locale
 * @param snapping whether what is dragged keeps to the units of the axis
 * @param start what a start without a file shows
 */
public record Settings(
    int fontPercent,
    String locale,
    boolean twelveHours,
    @Nullable DayOfWeek firstDay,
    boolean snapping,
    Start start) {
  /** The smallest size of texts. */
  public static final int MIN_FONT_PERCENT = 80;

  /** The largest size of texts. */
  public static final int MAX_FONT_PERCENT = 200;

  /** The usual size of texts. */
  public static final int USUAL_FONT_PERCENT = 100;

  /** What a start without a file shows. The very first one always shows the sample case. */
  public enum Start {
    WELCOME,
    LAST_CASE,
    SAMPLE
  }

  /** What a new user gets. */
  public static final Settings INITIAL =
      new Settings(USUAL_FONT_PERCENT, "", false, null, true, Start.WELCOME);

  /** Keeps the size of texts to what can be read and fits. */
  public Settings {
    fontPercent = Math.max(MIN_FONT_PERCENT, Math.min(MAX_FONT_PERCENT, fontPercent));
  }

  /** How times are told. */
  public TimeStyle timeStyle() {
    Locale chosen = locale.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(locale);
    DayOfWeek usual = TimeStyle.of(chosen).firstDay();
    return new TimeStyle(chosen, twelveHours, firstDay == null ? usual : firstDay);
  }
}
