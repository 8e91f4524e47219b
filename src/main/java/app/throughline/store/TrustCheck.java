package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.Texts;
import app.throughline.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file and looks at it before anything in it is believed.
 *
 * <p>The file is never read but through SQLite: where one program has it open twice, closing a
 * plain stream would drop the lock of the first.
 */
final class TrustCheck {
  /**
   * A file that passed.
   *
   * @param database the open file
   * @param readOnly why it cannot be changed, in plain words, or null if it can
   */
  record Trusted(Database database, @Nullable String readOnly) {}

  private static final Set<PosixFilePermission> WRITERS =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path file;
  private final Schema schema;

  TrustCheck(Path file, Schema schema) {
    this.file = file;
    this.schema = schema;
  }

  /**
   * Opens the file.
   *
   * @throws CaseException saying what is wrong with it; then it was not changed
   */
  Trusted open() {
    checkPresence();
    String readOnly = whyReadOnly();
    Database database = Database.connect(file, access(readOnly));
    try {
      int version = database.call(() -> identify(database));
      if (version > schema.version()) {
        database.close();
        return newer(version);
      }
      database.call(() -> check(database, version, readOnly == null));
      return new Trusted(database, readOnly);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void checkPresence() {
    String name = file.toString();
    try {
      if (!Files.exists(file)) {
        throw new CaseException(Kind.NO_SUCH_FILE, name);
      }
      if (!Files.isRegularFile(file)) {
        throw new CaseException(Kind.NOT_A_CASE, name);
      }
      if (Files.size(file) == 0) {
        throw new CaseException(Kind.EMPTY_FILE, name);
      }
    } catch (IOException e) {
      throw CaseException.of(name, e);
    }
  }

  private static Access access(@Nullable String readOnly) {
    return readOnly == null ? Access.READ_WRITE : Access.READ_ONLY;
  }

  /** The file's version, if it is a case at all. */
  private int identify(Database database) {
    if (number(database, "application_id") != Schema.APPLICATION_ID) {
      throw new CaseException(Kind.NOT_A_CASE, file.toString());
    }
    return number(database, "user_version");
  }

  private static int number(Database database, String pragma) {
    return database.handle().createQuery("PRAGMA " + pragma).mapTo(Integer.class).one();
  }

  private boolean check(Database database, int version, boolean writable)
      throws java.sql.SQLException {
    if (writable) {
      database.lock();
      database.prepared("PRAGMA journal_mode = DELETE").executeQuery().close();
    }
    quickCheck(database);
    if (version < 1) {
      throw new CaseException(Kind.DAMAGED, file.toString(), "version " + version);
    }
    schema.verify(database, version);
    if (version < schema.version()) {
      if (!writable) {
        throw new CaseException(Kind.READ_ONLY, file.toString());
      }
      new Migrator(schema).migrate(database, file, version);
    }
    return true;
  }

  private void quickCheck(Database database) {
    String found = database.handle().createQuery("PRAGMA quick_check(1)").mapTo(String.class).one();
    if (!found.equals("ok")) {
      String place = found.replace("*** in database main ***", "").strip();
      throw new CaseException(Kind.DAMAGED, file.toString(), place);
    }
  }

  private Trusted newer(int version) {
    Database database = Database.connect(file, Access.READ_ONLY);
    try {
      return database.call(
          () -> {
            quickCheck(database);
            if (!schema.isReadable(database)) {
              throw new CaseException(Kind.NEWER_VERSION, file.toString(), String.valueOf(version));
            }
            return new Trusted(
                database, new Texts("problems").get("readonly.NEWER_VERSION", version));
          });
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private @Nullable String whyReadOnly() {
    try {
      Path real = file.toRealPath();
      if (!mayBeWritten(real)) {
        return new Texts("problems").get("readonly.FILE");
      }
      Path folder = real.getParent();
      // SQLite needs the folder for its journal.
      return folder == null || mayBeWritten(folder)
          ? null
          : new Texts("problems").get("readonly.FOLDER");
    } catch (IOException e) {
      throw CaseException.of(file.toString(), e);
    }
  }

  /** Not if nobody may, even where the system lets an administrator do so all the same. */
  private static boolean mayBeWritten(Path path) throws IOException {
    if (!Files.isWritable(path)) {
      return false;
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, new LinkOption[0]);
    return view == null || view.readAttributes().permissions().stream().anyMatch(WRITERS::contains);
  }
}
