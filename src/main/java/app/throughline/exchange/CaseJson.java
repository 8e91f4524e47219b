package app.throughline.exchange;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A whole case as a JSON text that a person can read, review and write: records refer to each other
 * by readable keys, and times are phrases where phrases say all.
 *
 * <p>What is written is read back as the same records, up to their ids; keys are not part of a case
 * and are made anew from the titles. Attached files are not part of the text.
 */
public final class CaseJson {
  /** What the text says of itself. */
  static final String FORMAT = "throughline-case";

  /** The version of the text's format. */
  static final int VERSION = 1;

  /** The version of the case file's schema that new cases have. */
  static final int SCHEMA_VERSION = 2;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private CaseJson() {}

  /**
   * Reads a case from a file.
   *
   * @throws CaseException of the kind {@code BAD_JSON} with file name, line, field and what is
   *     wrong; {@code NO_SUCH_FILE} or {@code IO} if the file cannot be read
   */
  public static CaseContent read(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes, String.valueOf(file.getFileName()));
    } catch (NoSuchFileException e) {
      throw new CaseException(CaseException.Kind.NO_SUCH_FILE, file.toString());
    } catch (IOException e) {
      throw CaseException.of(file.toString(), e);
    }
  }

  /**
   * Reads a case from UTF-8 bytes.
   *
   * @param name what errors call the text, as "standard input"
   * @throws IOException if the bytes cannot be read
   * @throws CaseException of the kind {@code BAD_JSON}
   */
  public static CaseContent read(InputStream bytes, String name) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      return new CaseJsonReader().read(JsonItem.parse(parser, name));
    }
  }

  /**
   * Reads a case from text.
   *
   * @param name what errors call the text
   * @throws IOException if the text cannot be read
   * @throws CaseException of the kind {@code BAD_JSON}
   */
  public static CaseContent read(Reader text, String name) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      return new CaseJsonReader().read(JsonItem.parse(parser, name));
    }
  }

  /**
   * The sample case that comes with the program.
   *
   * @throws IllegalStateException if the program was packaged without it
   */
  public static CaseContent sample() {
    try (InputStream bytes =
        CaseJson.class.getResourceAsStream("/app/throughline/sample/magnanville-2016.json")) {
      if (bytes == null) {
        throw new IllegalStateException("the sample case is missing from the program");
      }
      return read(bytes, "magnanville-2016.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a case; the same case gives the same text.
   *
   * @throws IOException if the text cannot be written
   */
  public static void write(CaseContent content, Writer text) throws IOException {
    JsonMapper.builder()
        .build()
        .writer(new ReviewablePrinter())
        .writeValue(text, new CaseJsonWriter(content).write());
  }

  /**
   * Writes a case to a new file or over an old one.
   *
   * @throws CaseException of the kind {@code IO} if it cannot be written
   */
  public static void write(CaseContent content, Path file) {
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(content, text);
    } catch (IOException e) {
      throw CaseException.of(file.toString(), e);
    }
  }
}
