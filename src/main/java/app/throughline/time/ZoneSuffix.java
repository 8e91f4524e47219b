package app.throughline.time;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The zone that ends a phrase: "02:00 in America/New_York", "20:30 UTC", "8 pm (Europe/Paris)".
 *
 * @param phrase the phrase without it
 * @param zone the zone, or null if the phrase names none
 */
record ZoneSuffix(String phrase, @Nullable ZoneId zone) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:,?\\s+(?:in|time|à|heure)?\\s*|\\s*\\(\\s*)"
              + "(?<zone>(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian"
              + "|Pacific|Etc)/[A-Za-z0-9_+/-]+|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::\\d{2})?)?)"
              + "(?:\\s+time)?\\s*\\)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTERS = Pattern.compile("(?<=[\\dm])\\s+(?<zone>[A-Z]{2,4}T)$");

  /**
   * Splits a phrase.
   *
   * @throws Misread if it ends in the form of a zone that does not exist, or that means several
   */
  static ZoneSuffix of(String phrase) throws Misread {
    Matcher letters = LETTERS.matcher(phrase);
    if (letters.find() && !letters.group("zone").equals("GMT")) {
      throw new Misread(
          letters.start("zone"), letters.end("zone"), "zoneLetters", letters.group("zone"));
    }
    Matcher matcher = FORM.matcher(phrase);
    if (!matcher.find()) {
      return new ZoneSuffix(phrase, null);
    }
    String name = matcher.group("zone");
    ZoneId zone = find(name);
    if (zone == null) {
      throw new Misread(matcher.start("zone"), matcher.end("zone"), "noZone", name);
    }
    return new ZoneSuffix(phrase.substring(0, matcher.start()), zone);
  }

  private static @Nullable ZoneId find(String name) {
    boolean offset = name.length() == 3 || name.charAt(3) == '+' || name.charAt(3) == '-';
    if (offset) {
      try {
        return ZoneId.of(name.toUpperCase(Locale.ROOT));
      } catch (java.time.DateTimeException e) {
        return null;
      }
    }
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.equalsIgnoreCase(name)) {
        return ZoneId.of(id);
      }
    }
    return null;
  }
}
