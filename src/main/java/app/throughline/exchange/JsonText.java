package app.throughline.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;

/** Plain values as JSON text, for programs that read what the command line prints. */
public final class JsonText {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /**
   * Writes a value, one field or item a line, and a line break.
   *
   * @param value a map, list, iterator (asked item by item, so it may be long), text, number, truth
   *     value or null; nested as you like
   * @throws IOException if the text cannot be written
   */
  public static void write(Object value, Writer text) throws IOException {
    JSON.writer(new ReviewablePrinter()).writeValue(text, value);
    text.write("\n");
    text.flush();
  }
}
