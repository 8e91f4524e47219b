package app.throughline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the history is hashed over: SHA-256 of these fields in this order, each as a
 * netstring (the number of its UTF-8 bytes in decimal, a colon, the bytes, a comma): sequence, at,
 * author, kind, target (empty if none), label, changes, previous. {@code previous} is the hash of
 * the row before, for the first row 64 zeros. The JSON of the changes is hashed as it stands, so
 * nobody has to agree on how to write JSON.
 */
final class HistoryHash {
  /** What the first row has in place of the previous row's hash. */
  static final String START = "0".repeat(64);

  private HistoryHash() {}

  /**
   * The row's hash.
   *
   * @param fields the texts listed above, in order; null counts as empty
   */
  static String of(@Nullable String... fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      byte[] bytes = (field == null ? "" : field).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
  static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** A fresh SHA-256; every Java platform has one. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
