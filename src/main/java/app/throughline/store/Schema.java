package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a case file, as the scripts make them: the first makes version 1, each later one
 * turns a version into the next. New files run all of them too, so that a new file and a migrated
 * one have the same text, and that text can be compared.
 */
final class Schema {
  /** The version that this program writes. */
  static final int VERSION = 2;

  /** Marks a SQLite file as a case: the ASCII letters "TLin". */
  static final int APPLICATION_ID = 0x544C696E;

  /** SQLite makes these for the search index; their text may change with SQLite's version. */
  private static final Set<String> SEARCH_TABLES =
      Set.of("search_data", "search_idx", "search_docsize", "search_config");

  private final List<String> scripts;

  private record Part(String type, @Nullable String sql) {}

  /** The schema that these scripts make; the script at {@code i} makes version {@code i + 1}. */
  Schema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The schema of this program. */
  static Schema current() {
    List<String> scripts = new ArrayList<>();
    for (int version = 1; version <= VERSION; version++) {
      scripts.add(script("schema-" + version + ".sql"));
    }
    return new Schema(scripts);
  }

  static String script(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            Schema.class.getResourceAsStream("/app/throughline/store/" + resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that the last script makes. */
  int version() {
    return scripts.size();
  }

  /** Takes a database from one version (0: empty) to the last; to be called in a transaction. */
  void advance(Database database, int from) throws SQLException {
    for (String script : scripts.subList(from, scripts.size())) {
      database.script(script);
    }
  }

  /**
   * Compares a file of a version with the scripts' text.
   *
   * @throws CaseException {@code FOREIGN_SCHEMA} if it has something else or something altered,
   *     {@code DAMAGED} if something is missing
   */
  void verify(Database database, int version) {
    Map<String, Part> expected = expected(version);
    Map<String, Part> actual = parts(database);
    actual.forEach(
        (name, part) -> {
          if (!part.equals(expected.get(name))) {
            throw new CaseException(Kind.FOREIGN_SCHEMA, database.name(), name);
          }
        });
    for (String name : expected.keySet()) {
      if (!actual.containsKey(name)) {
        throw new CaseException(Kind.DAMAGED, database.name(), name);
      }
    }
  }

  /** Whether a file of a newer version still has all tables and columns that this one reads. */
  boolean isReadable(Database database) {
    Map<String, Part> actual = parts(database);
    Map<String, Part> expected = expected(version());
    for (Map.Entry<String, Part> entry : expected.entrySet()) {
      Part part = actual.get(entry.getKey());
      String type = entry.getValue().type();
      if (!type.equals("index") && (part == null || !part.type().equals(type))) {
        return false;
      }
    }
    try {
      for (RecordTable<?> table : RecordTables.ALL) {
        database.prepared(table.select() + " LIMIT 0").executeQuery().close();
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private Map<String, Part> expected(int version) {
    try (Database model = Database.inMemory()) {
      return model.call(
          () -> {
            new Schema(scripts.subList(0, version)).advance(model, 0);
            return parts(model);
          });
    }
  }

  private static Map<String, Part> parts(Database database) {
    Map<String, Part> parts = new HashMap<>();
    database
        .handle()
        .createQuery("SELECT name, type, sql FROM sqlite_schema")
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("name"), new Part(row.getString("type"), row.getString("sql"))))
        .forEach(
            entry -> {
              String name = entry.getKey();
              Part part = entry.getValue();
              parts.put(name, SEARCH_TABLES.contains(name) ? new Part(part.type(), null) : part);
            });
    return parts;
  }
}
