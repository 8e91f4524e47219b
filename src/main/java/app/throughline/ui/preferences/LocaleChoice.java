package app.throughline.ui.preferences;

import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A locale that dates and numbers can be told in.
 *
 * @param tag its language tag; empty for what the system says
 * @param name what it is called
 */
public record LocaleChoice(String tag, String name) {
  private static final List<String> TAGS =
      List.of("en-GB", "en-US", "fr-FR", "de-DE", "es-ES", "it-IT", "nl-NL");

  /** All there are, the system's first; another one that is in use already comes last. */
  static List<LocaleChoice> all(String inUse, Texts texts) {
    List<LocaleChoice> choices = new ArrayList<>();
    String system = Locale.getDefault().getDisplayName(Locale.ENGLISH);
    choices.add(new LocaleChoice("", texts.get("locale.system", system)));
    TAGS.forEach(tag -> choices.add(of(tag)));
    if (!inUse.isEmpty() && !TAGS.contains(inUse)) {
      choices.add(of(inUse));
    }
    return choices;
  }

  private static LocaleChoice of(String tag) {
    return new LocaleChoice(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH));
  }

  @Override
  public String toString() {
    return name;
  }
}
