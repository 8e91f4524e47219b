package app.throughline.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The last views of the cases that were open lately, as a small JSON file beside the settings: they
 * are the user's, not the case's. A missing or broken file means none.
 */
public final class LastViewsFile {
  /** How many cases are remembered. */
  static final int MOST = 50;

  private static final System.Logger LOG = System.getLogger(LastViewsFile.class.getName());
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path file;

  /** The views kept in a file, which need not exist yet. */
  public LastViewsFile(Path file) {
    this.file = file;
  }

  /** The last view of a case, if it is remembered. */
  public Optional<LastView> of(UUID caseId) {
    return read().stream()
        .filter(view -> view.caseId().equals(caseId) && view.startMillis() < view.endMillis())
        .findFirst();
  }

  /** Remembers a view in place of the one before; the case closed longest ago falls off. */
  public void remember(LastView view) {
    List<LastView> views = new ArrayList<>(read());
    views.removeIf(other -> other.caseId().equals(view.caseId()));
    views.add(0, view);
    write(views.subList(0, Math.min(MOST, views.size())));
  }

  private List<LastView> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return List.of(JSON.readValue(file.toFile(), LastView[].class));
    } catch (IOException | NullPointerException e) {
      LOG.log(System.Logger.Level.WARNING, "last views could not be read and start anew", e);
      return List.of();
    }
  }

  /** A failure is logged: where one looked last is not worth a message. */
  private void write(List<LastView> views) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      JSON.writeValue(fresh.toFile(), views);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "last views could not be written", e);
    }
  }
}
