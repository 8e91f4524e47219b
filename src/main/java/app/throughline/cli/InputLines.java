package app.throughline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of standard input, UTF-8, each as it stands: nothing is trimmed, and an empty line is a
 * line. A line ends with a line feed, and a carriage return right before it belongs to that end;
 * any other carriage return is part of the line.
 */
final class InputLines {
  private InputLines() {}

  static List<String> of(InputStream input) throws IOException {
    String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      boolean crlf = feed > from && text.charAt(feed - 1) == '\r';
      int to = feed < 0 ? text.length() : crlf ? feed - 1 : feed;
      lines.add(text.substring(from, to));
      from = feed < 0 ? text.length() : feed + 1;
    }
    return lines;
  }
}
