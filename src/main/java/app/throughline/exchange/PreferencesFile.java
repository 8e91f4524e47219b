package app.throughline.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The program's settings as a small JSON file. A missing or broken file means the initial settings.
 */
public final class PreferencesFile {
  private static final System.Logger LOG = System.getLogger(PreferencesFile.class.getName());
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path file;

  /** The settings kept in a file, which need not exist yet. */
  public PreferencesFile(Path file) {
    this.file = file;
  }

  /**
   * The settings as last written; what the file does not say is as in {@link
   * Preferences#initial()}.
   */
  public Preferences read() {
    if (!Files.exists(file)) {
      return Preferences.initial();
    }
    try {
      ObjectNode values = JSON.valueToTree(Preferences.initial());
      replace(values, (ObjectNode) JSON.readTree(file.toFile()));
      return JSON.treeToValue(values, Preferences.class);
    } catch (IOException | ClassCastException e) {
      LOG.log(System.Logger.Level.WARNING, "settings could not be read and start anew", e);
      return Preferences.initial();
    }
  }

  /** Puts what was read in place of what is initial, one value at a time. */
  private static void replace(ObjectNode initial, ObjectNode read) {
    for (Map.Entry<String, JsonNode> field : read.properties()) {
      boolean parts =
          initial.get(field.getKey()) instanceof ObjectNode
              && field.getValue() instanceof ObjectNode;
      if (parts) {
        replace((ObjectNode) initial.get(field.getKey()), (ObjectNode) field.getValue());
      } else {
        initial.set(field.getKey(), field.getValue());
      }
    }
  }

  /** Replaces the file as a whole. A failure is logged: settings are not worth a message. */
  public void write(Preferences preferences) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      JSON.writeValue(fresh.toFile(), preferences);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "settings could not be written", e);
    }
  }
}
