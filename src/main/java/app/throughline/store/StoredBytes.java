package app.throughline.store;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;

/** The bytes of attached files, each kept once under its SHA-256. */
final class StoredBytes {
  private final Database database;

  StoredBytes(Database database) {
    this.database = database;
  }

  /** Keeps bytes, unless they are kept already; answers their SHA-256. */
  String keep(byte[] bytes) {
    String sha256 = HistoryHash.ofBytes(bytes);
    database.transaction(
        () ->
            database.update(
                "INSERT OR IGNORE INTO stored_bytes (sha256, bytes) VALUES (?, ?)", sha256, bytes));
    return sha256;
  }

  /** The bytes of that SHA-256; {@code GONE} if there are none. */
  byte[] read(String sha256) {
    return database.call(
        () ->
            database
                .handle()
                .select("SELECT bytes FROM stored_bytes WHERE sha256 = ?", sha256)
                .mapTo(byte[].class)
                .findFirst()
                .orElseThrow(() -> new CaseException(Kind.GONE, sha256)));
  }
}
