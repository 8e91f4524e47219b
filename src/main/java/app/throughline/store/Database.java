package app.throughline.store;

import app.throughline.model.CaseException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to a SQLite file, with the settings that a case file is used with.
 *
 * <p>Reading goes through Jdbi's {@link #handle()}, writing through {@link #prepared} statements.
 * All failures leave here as {@link CaseException}s.
 */
final class Database implements AutoCloseable {
  /** Whether the file may be written to. */
  enum Access {
    READ_WRITE,
    READ_ONLY
  }

  /** Work that talks to the database. */
  @FunctionalInterface
  interface SqlWork<T> {
    T run() throws SQLException;
  }

  /** How long to wait for another program that is about to close the file. */
  private static final int BUSY_MILLIS = 250;

  private static final List<String> SETTINGS =
      List.of(
          "PRAGMA trusted_schema = OFF",
          "PRAGMA cell_size_check = ON",
          "PRAGMA foreign_keys = ON",
          "PRAGMA secure_delete = ON",
          "PRAGMA cache_size = -32768",
          "PRAGMA synchronous = EXTRA",
          "PRAGMA locking_mode = EXCLUSIVE");

  private final String name;
  private final Connection connection;
  private final Handle handle;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
    this.handle = Jdbi.create(connection).open();
  }

  /**
   * Opens a file that exists. Nothing is read from it yet but what SQLite needs; a file that is no
   * database is found out by the first query.
   *
   * @throws CaseException if the system refuses
   */
  static Database connect(Path file, Access access) {
    return connect(file, access, file.toString());
  }

  /** As {@link #connect(Path, Access)}, of a file that messages call by another name. */
  static Database connect(Path file, Access access, String name) {
    SQLiteConfig config = new SQLiteConfig();
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setReadOnly(access == Access.READ_ONLY);
    config.setBusyTimeout(BUSY_MILLIS);
    // Nobody asks for them, and the driver would keep a query open after every INSERT.
    config.setGetGeneratedKeys(false);
    // As a URI, because a plain name would lose what follows a question mark.
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
    return connect(name, url, config.toProperties());
  }

  /** An empty database that lives in memory and is gone when closed. */
  static Database inMemory() {
    return connect("memory", "jdbc:sqlite::memory:", new Properties());
  }

  private static Database connect(String name, String url, Properties properties) {
    Connection connection;
    try {
      connection = DriverManager.getConnection(url, properties);
    } catch (SQLException e) {
      throw Failures.translated(name, e);
    }
    Database database = new Database(name, connection);
    try {
      for (String setting : SETTINGS) {
        database.script(setting);
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw Failures.translated(name, e);
    }
  }

  /** Keeps everybody else out until this is closed: in exclusive locking mode a lock stays. */
  void lock() throws SQLException {
    script("BEGIN EXCLUSIVE");
    script("COMMIT");
  }

  /** The file's name, for messages. */
  String name() {
    return name;
  }

  /** Jdbi's view of the connection, for reading; use it inside {@link #call}. */
  Handle handle() {
    return handle;
  }

  /** A statement, compiled once. */
  PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /** Runs a prepared statement with these values; answers the number of rows changed. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement.executeUpdate();
  }

  /** Fills in a statement's values. */
  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Runs a script of several statements. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /**
   * Runs work, translating whatever fails.
   *
   * @throws CaseException of the kind that fits
   */
  <T> T call(SqlWork<T> work) {
    try {
      return work.run();
    } catch (SQLException | RuntimeException e) {
      forgetPrepared(e);
      throw Failures.translated(name, e);
    }
  }

  /** After an error the driver may have closed a statement; they are compiled again when needed. */
  private void forgetPrepared(Exception cause) {
    for (PreparedStatement statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        cause.addSuppressed(e);
      }
    }
    prepared.clear();
  }

  /**
   * Runs work in one transaction: all of it is written, or nothing.
   *
   * @throws CaseException of the kind that fits; then nothing has changed
   */
  <T> T transaction(SqlWork<T> work) {
    return call(
        () -> {
          script("BEGIN IMMEDIATE");
          try {
            T result = work.run();
            commit();
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
          }
        });
  }

  private void commit() throws SQLException {
    try {
      script("COMMIT");
    } catch (SQLiteException e) {
      // References are checked here; which one is broken has to be asked before it is rolled back.
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
        throw Failures.refused("REFERENCE", brokenTable());
      }
      throw e;
    }
  }

  private String brokenTable() {
    return handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString("table"))
        .findFirst()
        .orElse("");
  }

  private void rollBack(Throwable cause) {
    try {
      script("ROLLBACK");
    } catch (SQLException e) {
      // After a full disk SQLite may have rolled back by itself; then there is nothing to do.
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    handle.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.translated(name, e);
    }
  }
}
