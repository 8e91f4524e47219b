package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the database says into what a person can act on. */
final class Failures {
  private Failures() {}

  /** A row that holds what no version of the program wrote. */
  static final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRow(String table, RuntimeException cause) {
      super(table + ": " + cause.getMessage(), cause);
    }
  }

  /** The exception to throw instead of another one. */
  static RuntimeException translated(String file, Exception failure) {
    if (failure instanceof CaseException known) {
      return known;
    }
    SQLiteException sqlite = find(failure, SQLiteException.class);
    if (sqlite != null) {
      return of(file, sqlite, failure);
    }
    UnreadableRow row = find(failure, UnreadableRow.class);
    if (row != null) {
      return new CaseException(
          Kind.DAMAGED, List.of(file, Objects.toString(row.getMessage())), failure);
    }
    return failure instanceof RuntimeException bug
        ? bug
        : new CaseException(
            Kind.IO, List.of(file, Objects.toString(failure.getMessage(), "")), failure);
  }

  private static CaseException of(String file, SQLiteException sqlite, Exception failure) {
    SQLiteErrorCode code = sqlite.getResultCode();
    String words = plain(Objects.toString(sqlite.getMessage(), code.name()));
    return switch (primary(code)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new CaseException(Kind.ALREADY_OPEN, List.of(file), failure);
      case SQLITE_FULL -> new CaseException(Kind.DISK_FULL, List.of(file), failure);
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
          new CaseException(Kind.READ_ONLY, List.of(file), failure);
      case SQLITE_NOTADB -> new CaseException(Kind.NOT_A_CASE, List.of(file), failure);
      case SQLITE_CORRUPT -> new CaseException(Kind.DAMAGED, List.of(file, words), failure);
      case SQLITE_CONSTRAINT -> constraint(code, words, failure);
      default -> new CaseException(Kind.IO, List.of(file, words), failure);
    };
  }

  /** Without the driver's code in front and its second version behind; the details keep both. */
  private static String plain(String message) {
    return message.replaceFirst("^\\[\\w+]\\s*", "").replaceFirst("\\s*\\(.*\\)$", "");
  }

  private static CaseException constraint(SQLiteErrorCode code, String words, Exception failure) {
    boolean taken =
        code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
            || code == SQLiteErrorCode.SQLITE_CONSTRAINT_ROWID;
    return taken
        ? new CaseException(Kind.STALE, List.of(words), failure)
        : new CaseException(Kind.INVALID, List.of(words), failure);
  }

  /** The primary result code: the low byte of an extended one. */
  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & 0xff);
  }

  /** The refusal of an edit, its reason looked up among the problems' texts. */
  static CaseException refused(String reason, Object... arguments) {
    return new CaseException(
        Kind.INVALID, new Texts("problems").get("refused." + reason, arguments));
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
