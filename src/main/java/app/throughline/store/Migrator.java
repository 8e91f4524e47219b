package app.throughline.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Brings a file of an older version up to date, after a backup that was opened and compared. */
final class Migrator {
  private final Schema schema;

  Migrator(Schema schema) {
    this.schema = schema;
  }

  /**
   * Migrates in one transaction; the backup stays beside the file.
   *
   * @return the backup
   * @throws app.throughline.model.CaseException if the backup or the migration fails; then the file
   *     has not changed
   */
  Path migrate(Database database, Path file, int from) {
    Path backup = backupName(file, from);
    SafeCopy.write(database, backup);
    database.transaction(
        () -> {
          schema.advance(database, from);
          schema.verify(database, schema.version());
          return backup;
        });
    return backup;
  }

  private static Path backupName(Path file, int version) {
    Path folder = file.toAbsolutePath().getParent();
    String name = file.getFileName() + ".version-" + version;
    for (int number = 1; ; number++) {
      String suffix = number == 1 ? ".backup" : "-" + number + ".backup";
      Path candidate = folder == null ? Path.of(name + suffix) : folder.resolve(name + suffix);
      if (Files.notExists(candidate)) {
        return candidate;
      }
    }
  }
}
