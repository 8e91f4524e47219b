package app.throughline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a case could not be opened, read or changed. What a person is told is looked up by the kind
 * in the message bundle {@code problems}, with the arguments filled in; the message here is for
 * logs.
 */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

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

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** What the message needs, as the kind's comment lists it. */
  public List<String> arguments() {
    return arguments;
  }
}
