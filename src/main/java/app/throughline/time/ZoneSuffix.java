package app.throughline.time;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The zone that ends a phrase and holds for all of it: "2016-06-13/2016-06-14 (Europe/Paris)".
 * Other zones are {@link ZoneWords}.
 *
 * @param phrase the phrase without it
 * @param zone the zone, or null if the phrase names none
 */
record ZoneSuffix(String phrase, @Nullable ZoneId zone) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\s,])(?:,?\\s++(?:in\\s++|time\\s++)?|\\s*+\\(\\s*+)"
              + "(?<zone>(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian"
              + "|Pacific|Etc)/[A-Za-z0-9_+/-]+|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::\\d{2})?)?)"
              + "(?:\\s++time)?\\s*+\\)?$",
          Pattern.CASE_INSENSITIVE);

  /**
   * Splits a phrase.
   *
   * @throws Misread if it ends in the form of a zone that does not exist
   */
  static ZoneSuffix of(String phrase) throws Misread {
    Matcher matcher = FORM.matcher(phrase);
    if (!matcher.find()) {
      return new ZoneSuffix(phrase, null);
    }
    String name = matcher.group("zone");
    ZoneId zone = Scanner.zone(name);
    if (zone == null) {
      throw new Misread(matcher.start("zone"), matcher.end("zone"), "noZone", name);
    }
    return new ZoneSuffix(phrase.substring(0, matcher.start()), zone);
  }
}
