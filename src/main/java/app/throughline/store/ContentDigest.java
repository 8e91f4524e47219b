package app.throughline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over rows, to tell whether two files say the same. */
final class ContentDigest {
  private ContentDigest() {}

  /** Over every table of a file, whatever its version; the search index is left out. */
  static String ofAll(Database database) throws SQLException {
    List<String> tables =
        database
            .handle()
            .createQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
                    + " ORDER BY name")
            .mapTo(String.class)
            .list();
    return of(database, tables);
  }

  /** Over the records of a case, without its history. */
  static String ofRecords(Database database) throws SQLException {
    return of(database, RecordTables.ALL.stream().map(RecordTable::name).toList());
  }

  private static String of(Database database, List<String> tables) throws SQLException {
    MessageDigest digest = HistoryHash.sha256();
    for (String table : tables) {
      add(digest, table);
      // The first column is each table's key.
      String sql = "SELECT * FROM \"" + table.replace("\"", "\"\"") + "\" ORDER BY 1";
      try (ResultSet rows = database.prepared(sql).executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            Object value = rows.getObject(i);
            add(digest, value instanceof byte[] bytes ? HistoryHash.ofBytes(bytes) : "" + value);
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
