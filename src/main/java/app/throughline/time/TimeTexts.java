package app.throughline.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundle of this package, in one style; the root bundle is English. */
final class TimeTexts {
  /** What the key of a text has behind it where clocks of twelve hours need another. */
  private static final String TWELVE_HOURS = ".12";

  /** Stands before a day that takes an article in a sentence. */
  private static final String ARTICLE = "\u2063";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final boolean twelveHours;

  TimeTexts(TimeStyle style) {
    this.locale = style.locale();
    this.twelveHours = style.twelveHours();
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
    return new MessageFormat(pattern(key), language()).format(arguments);
  }

  /** The same text with its days' articles, which go with the word before them. */
  String withArticles(String told) {
    if (!told.contains(ARTICLE)) {
      return told;
    }
    String joined = " " + told;
    for (String rule : bundle.getString("day.article").split(",\\s*", -1)) {
      String[] words = rule.split(">", -1);
      joined = joined.replace(" " + words[0] + " " + ARTICLE, " " + words[1] + " ");
    }
    return joined.replace(ARTICLE, "").substring(1);
  }

  /** Whether there is a text under a key. */
  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The pattern under a key as it stands, for a date formatter. */
  String pattern(String key) {
    boolean another = twelveHours && bundle.containsKey(key + TWELVE_HOURS);
    return bundle.getString(another ? key + TWELVE_HOURS : key);
  }
}
