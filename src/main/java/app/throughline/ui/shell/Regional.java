package app.throughline.ui.shell;

import app.throughline.exchange.Settings;
import app.throughline.time.TimeStyle;
import java.util.Locale;

/**
 * Hands the chosen locale on to those controls of JavaFX that ask nobody but the Java runtime: the
 * calendar of a date picker takes its names and its first day from the default locale for formats.
 */
final class Regional {
  /** By the Unicode locale extension "fw": sun, mon, ... */
  private static final int DAY_LETTERS = 3;

  private final Locale system = Locale.getDefault(Locale.Category.FORMAT);

  void follow(Settings settings) {
    TimeStyle style = settings.timeStyle();
    boolean asTheSystem = settings.locale().isEmpty() && settings.firstDay() == null;
    Locale.setDefault(Locale.Category.FORMAT, asTheSystem ? system : withFirstDay(style));
  }

  private static Locale withFirstDay(TimeStyle style) {
    String day = style.firstDay().name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT);
    return new Locale.Builder()
        .setLocale(style.locale().stripExtensions())
        .setUnicodeLocaleKeyword("fw", day)
        .build();
  }
}
