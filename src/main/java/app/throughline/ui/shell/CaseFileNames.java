package app.throughline.ui.shell;

import java.nio.file.Path;
import java.util.Locale;

/** How case files are named. */
final class CaseFileNames {
  /** What their names end in. */
  static final String EXTENSION = ".tlcase";

  private CaseFileNames() {}

  /** A name that every system takes. */
  static String of(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + EXTENSION;
  }

  static boolean isCase(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
  }

  static Path withExtension(Path file) {
    return isCase(file) ? file : file.resolveSibling(file.getFileName() + EXTENSION);
  }
}
