package app.throughline.drawing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Texts inside a PNG file (PNG Specification, third edition: 5.3 chunk layout, 11.3.3.2 {@code
 * tEXt}, 11.3.3.4 {@code iTXt}).
 */
final class PngText {
  /** The signature and the header chunk; any text may stand right after them. */
  static final int HEADER_BYTES = 8 + 4 + 4 + 13 + 4;

  private static final int LONGEST_KEYWORD = 79;

  private PngText() {}

  /**
   * The chunks of texts by keyword, in the keywords' order: {@code tEXt} where Latin-1 does, {@code
   * iTXt} in UTF-8 otherwise.
   *
   * @throws IllegalArgumentException if a keyword is none that PNG allows
   */
  static byte[] chunks(Map<String, String> texts) {
    SortedMap<String, String> sorted = new TreeMap<>(texts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sorted.forEach((keyword, text) -> append(bytes, keyword, text.replace("\0", "")));
    return bytes.toByteArray();
  }

  private static void append(ByteArrayOutputStream bytes, String keyword, String text) {
    if (!keyword.matches("[!-~]([ -~]*[!-~])?") || keyword.length() > LONGEST_KEYWORD) {
      throw new IllegalArgumentException("no keyword of PNG: " + keyword);
    }
    boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    data.write(0);
    if (latin) {
      data.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      // Not compressed, of no language, with no translated keyword.
      data.writeBytes(new byte[] {0, 0, 0, 0});
      data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    append(bytes, latin ? "tEXt" : "iTXt", data.toByteArray());
  }

  private static void append(ByteArrayOutputStream bytes, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(data.length);
      out.write(name);
      out.write(data);
      out.writeInt((int) check.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
