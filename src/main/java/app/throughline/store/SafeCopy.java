package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.store.Database.Access;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Writes copies of an open case through SQLite, and makes files that only their owner may read. */
final class SafeCopy {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private SafeCopy() {}

  /**
   * Makes an empty file that only its owner may read, where the system knows of such rights.
   *
   * @throws CaseException {@code FILE_EXISTS}, or {@code IO}
   */
  static void createFile(Path file) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] rights =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, rights);
    } catch (FileAlreadyExistsException e) {
      throw new CaseException(Kind.FILE_EXISTS, List.of(file.toString()), e);
    } catch (IOException e) {
      throw Failures.io(file.toString(), e);
    }
  }

  /** Removes a file that was not finished. */
  static void discard(Path file, RuntimeException cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Copies the whole case to a new file, then opens the copy, checks it and compares every row.
   *
   * @throws CaseException if the copy could not be written or is not the same; then there is no
   *     copy
   */
  static void write(Database database, Path target) {
    createFile(target);
    String absolute = target.toAbsolutePath().toString();
    try {
      database.call(
          () -> {
            database.script("VACUUM INTO '" + absolute.replace("'", "''") + "'");
            return target;
          });
      verify(database, target);
    } catch (RuntimeException e) {
      discard(target, e);
      boolean full = e instanceof CaseException known && known.kind() == Kind.DISK_FULL;
      throw full ? new CaseException(Kind.DISK_FULL, List.of(target.toString()), e) : e;
    }
  }

  private static void verify(Database database, Path target) {
    try (Database copy = Database.connect(target, Access.READ_ONLY)) {
      String found =
          copy.call(
              () -> copy.handle().createQuery("PRAGMA quick_check(1)").mapTo(String.class).one());
      boolean same =
          copy.call(() -> ContentDigest.ofAll(copy))
              .equals(database.call(() -> ContentDigest.ofAll(database)));
      if (!found.equals("ok") || !same) {
        throw new CaseException(Kind.DAMAGED, target.toString(), found);
      }
    }
  }
}
