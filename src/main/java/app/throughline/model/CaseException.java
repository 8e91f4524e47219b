package app.throughline.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a case could not be opened, read or changed. What a person is told is looked up by the kind
 * in the message bundle {@code problems}, with the arguments filled in; the message here is for
 * logs.
 */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How systems say that there is no room left; Java has no exception of its own for it. */
  private static final List<String> FULL_DISK =
      List.of("no space left", "not enough space", "quota exceeded");

  /** What went wrong. The comments name the arguments. */
  public enum Kind {
    /** {0} file. */
    NO_SUCH_FILE,
    /** {0} file. */
    FILE_EXISTS,
    /** {0} file; it is no SQLite database or belongs to another program. */
    NOT_A_CASE,
    /** {0} file; zero bytes long. */
    EMPTY_FILE,
    /** {0} file, {1} what the check found. */
    DAMAGED,
    /** {0} file; another program, or another window, has it open. */
    ALREADY_OPEN,
    /** {0} file, {1} the name of a table, trigger, view or index that a case file does not have. */
    FOREIGN_SCHEMA,
    /** {0} file. */
    READ_ONLY,
    /** {0} file. */
    DISK_FULL,
    /** {0} file, {1} the system's words. */
    IO,
    /** {0} file, {1} the version of its schema; it is too new to be read. */
    NEWER_VERSION,
    /** {0} the record that has changed meanwhile. */
    STALE,
    /** {0} the id of the record that the case no longer has. */
    GONE,
    /** {0} what is wrong, from {@link Rules.Problem}. */
    INVALID,
    /** {0} file or "standard input", {1} line, {2} field, {3} what is wrong there. */
    BAD_JSON,
    /** {0} the search as typed. */
    BAD_QUERY
  }

  private final Kind kind;
  private final transient List<String> arguments;

  /** An exception of a kind; {@code arguments} as the kind's comment lists them. */
  public CaseException(Kind kind, List<String> arguments, @Nullable Throwable cause) {
    super(kind + " " + arguments, cause);
    this.kind = kind;
    this.arguments = List.copyOf(arguments);
  }

  /** An exception of a kind without a cause. */
  public CaseException(Kind kind, String... arguments) {
    this(kind, List.of(arguments), null);
  }

  /**
   * What the system's refusal to read or write a file means: {@code DISK_FULL}, or {@code IO} with
   * words that do not repeat the file's name.
   */
  public static CaseException of(String file, IOException failure) {
    String message =
        failure instanceof FileSystemException refusal ? refusal.getReason() : failure.getMessage();
    String words = message == null ? failure.getClass().getSimpleName() : message;
    String lower = words.toLowerCase(Locale.ROOT);
    if (FULL_DISK.stream().anyMatch(lower::contains)) {
      return new CaseException(Kind.DISK_FULL, List.of(file), failure);
    }
    Texts texts = new Texts("problems");
    if (failure instanceof NoSuchFileException) {
      words = texts.get("io.FOLDER");
    } else if (failure instanceof AccessDeniedException) {
      words = texts.get("io.RIGHTS");
    }
    return new CaseException(Kind.IO, List.of(file, words), failure);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** What the message needs, as the kind's comment lists it. */
  public List<String> arguments() {
    return arguments;
  }
}
