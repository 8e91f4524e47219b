package app.throughline.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundle of this package, in one language; the root bundle is English. */
final class TimeTexts {
  private final ResourceBundle bundle;
  private final Locale locale;

  TimeTexts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "app.throughline.texts.time",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language the texts are in, which is English where there is no bundle for the locale. */
  Locale language() {
    Locale found = bundle.getLocale();
    boolean asAsked = found.getLanguage().equals(locale.getLanguage());
    return asAsked || locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? locale
        : Locale.ENGLISH;
  }

  /** The text under a key, its arguments (texts, never numbers) filled in. */
  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language()).format(arguments);
  }

  /** The pattern under a key as it stands, for a date formatter. */
  String pattern(String key) {
    return bundle.getString(key);
  }
}
