package app.throughline.exchange;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a new case begins with: lanes that suit its kind, and no event. Each is a case in JSON in
 * {@code resources/app/throughline/templates}; a translation of {@code x.json} is {@code
 * x_fr.json}.
 */
public enum CaseTemplate {
  ATTACK,
  COURT,
  INCIDENT,
  BIOGRAPHY,
  BLANK;

  private static final String FOLDER = "/app/throughline/templates/";

  /**
   * A new case of this kind.
   *
   * @param title its title
   * @param zone the zone of its clock times
   * @param now when it is made
   * @param language the language of the lanes' names, English where there is no translation
   */
  public CaseContent content(String title, ZoneId zone, Instant now, Locale language) {
    CaseContent template = read(language);
    CaseInfo info =
        new CaseInfo(
            UUID.randomUUID(),
            title,
            "",
            zone,
            null,
            now.truncatedTo(ChronoUnit.MILLIS),
            template.info().schemaVersion());
    return new CaseContent(info, template.records());
  }

  private CaseContent read(Locale language) {
    String name = name().toLowerCase(Locale.ROOT);
    String translated = name + "_" + language.getLanguage() + ".json";
    try (InputStream own = stream(translated);
        InputStream english = stream(name + ".json")) {
      InputStream bytes = own == null ? english : own;
      if (bytes == null) {
        throw new IllegalStateException("the template " + name + " is missing from the program");
      }
      return CaseJson.read(bytes, name + ".json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream stream(String file) {
    return CaseTemplate.class.getResourceAsStream(FOLDER + file);
  }
}
