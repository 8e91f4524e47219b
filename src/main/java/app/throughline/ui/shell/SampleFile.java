package app.throughline.ui.shell;

import app.throughline.model.CaseContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The user's working copy of the sample case, as a file.
 *
 * @param file where it is, or will be
 * @param content reads the sample case that ships with the program
 */
record SampleFile(Path file, Supplier<CaseContent> content) {
  private static final DateTimeFormatter BACKUP_STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

  boolean exists() {
    return Files.exists(file);
  }

  /** Where it goes when it is reset now. */
  Path backup(Clock clock) {
    String stamp = BACKUP_STAMP.format(LocalDateTime.now(clock));
    return file.resolveSibling("magnanville-2016 until " + stamp + ".tlcase");
  }

  /** Makes it, in a folder that need not exist. */
  <T> Callable<T> made(Function<CaseContent, T> make) {
    return () -> {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return make.apply(content.get());
    };
  }

  /** Makes it anew and keeps what it was; if that fails, it is as it was. */
  <T> Callable<T> remade(Path backup, Function<CaseContent, T> make) {
    return () -> {
      boolean kept = exists();
      if (kept) {
        Files.move(file, backup);
      }
      try {
        return made(make).call();
      } catch (IOException | RuntimeException e) {
        if (kept) {
          Files.move(backup, file, StandardCopyOption.REPLACE_EXISTING);
        }
        throw e;
      }
    };
  }
}
