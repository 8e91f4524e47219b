package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.store.Database.Access;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes files that are there whole or not at all, and writes copies of an open case into them. */
final class SafeCopy {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private SafeCopy() {}

  /**
   * Makes a file that is there whole or not at all: it is filled beside its place, then moved
   * there. A program that dies meanwhile leaves no half-written case, and no journal that would be
   * taken for that of another file of the name.
   *
   * @param fill gets the path of an empty file that only its owner may read
   * @throws CaseException {@code FILE_EXISTS}, {@code IO}, or what {@code fill} throws; then there
   *     is no file
   */
  static void makeWhole(Path file, Consumer<Path> fill) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CaseException(Kind.FILE_EXISTS, file.toString());
    }
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime());
    createFile(part, file.toString());
    try {
      fill.accept(part);
      move(part, target, file.toString());
    } catch (RuntimeException e) {
      discard(part, e);
      throw e;
    }
  }

  private static void move(Path part, Path target, String name) {
    // A move may replace what is there, so the name is claimed first.
    createFile(target, name);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(target);
    } catch (IOException e) {
      CaseException problem = CaseException.of(name, e);
      discard(target, problem);
      throw problem;
    }
  }

  /** Has the new name itself written to the disk, as SQLite does with the contents. */
  private static void syncFolder(Path file) throws IOException {
    if (isPosix()) {
      try (FileChannel folder = FileChannel.open(file.resolveSibling(""))) {
        folder.force(true);
      }
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static void createFile(Path file, String name) {
    FileAttribute<?>[] rights =
        isPosix()
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, rights);
    } catch (FileAlreadyExistsException e) {
      throw new CaseException(Kind.FILE_EXISTS, List.of(name), e);
    } catch (IOException e) {
      throw CaseException.of(name, e);
    }
  }

  private static void discard(Path file, RuntimeException cause) {
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
    makeWhole(target, part -> copy(database, part, target.toString()));
  }

  private static void copy(Database database, Path part, String name) {
    try {
      database.call(
          () -> {
            database.script("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
            return part;
          });
      verify(database, part, name);
    } catch (CaseException e) {
      throw e.kind() == Kind.DISK_FULL ? new CaseException(Kind.DISK_FULL, List.of(name), e) : e;
    }
  }

  private static void verify(Database database, Path part, String name) {
    try (Database copy = Database.connect(part, Access.READ_ONLY, name)) {
      String found =
          copy.call(
              () -> copy.handle().createQuery("PRAGMA quick_check(1)").mapTo(String.class).one());
      boolean same =
          copy.call(() -> ContentDigest.ofAll(copy))
              .equals(database.call(() -> ContentDigest.ofAll(database)));
      if (!found.equals("ok") || !same) {
        throw new CaseException(Kind.DAMAGED, name, found);
      }
    }
  }
}
