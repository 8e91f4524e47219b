package app.throughline.time;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The zones that abbreviations and places stand for: the cities that the time-zone database names
 * zones after, and the table {@code zones.properties}. Immutable.
 */
final class ZoneNames {
  /** The names that the program knows. */
  static final ZoneNames KNOWN = read();

  /** What an abbreviation has for a zone that means several. */
  private static final String SEVERAL = "?";

  private final Map<String, String> abbreviations;
  private final Map<String, String> places;

  private ZoneNames(Map<String, String> abbreviations, Map<String, String> places) {
    this.abbreviations = abbreviations;
    this.places = places;
  }

  private static ZoneNames read() {
    Map<String, String> places = new HashMap<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      boolean city =
          id.matches(
              "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
      if (city) {
        places.put(key(id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')), id);
      }
    }
    Properties lines = new Properties();
    try (Reader reader =
        new InputStreamReader(
            ZoneNames.class.getResourceAsStream("/app/throughline/time/zones.properties"),
            StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> abbreviations = new HashMap<>();
    for (String zone : lines.stringPropertyNames()) {
      boolean letters = zone.startsWith("letters.");
      for (String name : lines.getProperty(zone).split(",\\s*", -1)) {
        if (letters) {
          abbreviations.put(name, zone.substring("letters.".length()).replace("several", SEVERAL));
        } else {
          places.put(key(name), zone);
        }
      }
    }
    return new ZoneNames(abbreviations, places);
  }

  /** A name as it is looked up. */
  static String key(String name) {
    return Vocabulary.withoutAccents(name).replace('-', ' ').replace("' ", "'");
  }

  /** Whether letters stand for a zone, or for several. */
  boolean isAbbreviation(String letters) {
    return abbreviations.containsKey(letters);
  }

  /** The zone of an abbreviation; null if it means several or none. */
  @Nullable ZoneId abbreviated(String letters) {
    String zone = abbreviations.get(letters);
    return zone == null || zone.equals(SEVERAL) ? null : ZoneId.of(zone);
  }

  /** The zone of a place by its {@link #key}, or null. */
  @Nullable ZoneId place(String key) {
    String zone = places.get(key);
    return zone == null ? null : ZoneId.of(zone);
  }
}
