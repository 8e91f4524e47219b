package app.throughline.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ships with the program: the artifacts that the build has resolved, and the list of licences
 * that is kept by hand beside the licences' texts. A test holds the second against the first.
 */
final class Shipped {
  /** Of Maven's list, a line "group:artifact:jar[:classifier]:version:scope". */
  private static final Pattern ARTIFACT =
      Pattern.compile("\\s+([\\w.-]+:[\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)");

  private static final String FOLDER = "/app/throughline/licences/";
  private static final String PART_OF = "+";
  private static final int COLUMNS = 5;

  private Shipped() {}

  /** A line of the list of licences. */
  record Licensed(String artifacts, String name, String licence, String file, String notice) {
    boolean covers(String artifact) {
      return artifact.startsWith(artifacts);
    }

    /** The notice and the licence in full. */
    String text() {
      return (notice.isEmpty() ? "" : notice + "\n\n") + read(file);
    }
  }

  /** The versions of the artifacts; empty where the program was not built by Maven. */
  static Map<String, String> artifacts() {
    Map<String, String> versions = new LinkedHashMap<>();
    Matcher matcher = ARTIFACT.matcher(exists("shipped.txt") ? read("shipped.txt") : "");
    while (matcher.find()) {
      versions.put(matcher.group(1), matcher.group(2));
    }
    return versions;
  }

  /** The list of licences. */
  static List<Licensed> licences() {
    return read("libraries.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", COLUMNS))
        .map(part -> new Licensed(part[0], part[1], part[2], part[3], part[4]))
        .toList();
  }

  /** The parts with their versions; those of the program itself and of Java are given. */
  static List<Part> parts(String ownVersion) {
    Map<String, String> artifacts = artifacts();
    return licences().stream()
        .map(
            line ->
                new Part(
                    line.name(), version(line, artifacts, ownVersion), line.licence(), line.text()))
        .toList();
  }

  private static String version(Licensed line, Map<String, String> artifacts, String ownVersion) {
    return switch (line.artifacts()) {
      case "program" -> ownVersion;
      case "java" -> System.getProperty("java.version", "");
      default ->
          line.artifacts().startsWith(PART_OF)
              ? ""
              : artifacts.entrySet().stream()
                  .filter(artifact -> line.covers(artifact.getKey()))
                  .map(Map.Entry::getValue)
                  .findFirst()
                  .orElse("");
    };
  }

  private static boolean exists(String file) {
    return Shipped.class.getResource(FOLDER + file) != null;
  }

  private static String read(String file) {
    String path = file.startsWith("/") ? file : FOLDER + file;
    try (InputStream bytes = Shipped.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("the program was packaged without " + path);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
