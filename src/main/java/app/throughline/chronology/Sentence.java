package app.throughline.chronology;

import app.throughline.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which events are named, so that each name can lead to its event.
 *
 * @param parts in reading order
 */
public record Sentence(List<Part> parts) {
  private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

  /** Copies the list. */
  public Sentence {
    parts = List.copyOf(parts);
  }

  /**
   * A stretch of a sentence.
   *
   * @param text as it is read
   * @param event the event that it names, or null for other words
   */
  public record Part(String text, @Nullable EventId event) {}

  /** All of it as it is read. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /** Stands for an event's name in a text until {@link #of}: characters for private use. */
  static String mark(EventId event) {
    return "\uE000" + event.value() + '\uE001';
  }

  /** A text with the names put in where marks stand. */
  static Sentence of(String marked, Function<EventId, String> names) {
    List<Part> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      if (mark.start() > from) {
        parts.add(new Part(marked.substring(from, mark.start()), null));
      }
      EventId event = new EventId(Long.parseLong(mark.group(1)));
      parts.add(new Part(names.apply(event), event));
      from = mark.end();
    }
    if (from < marked.length()) {
      parts.add(new Part(marked.substring(from), null));
    }
    return new Sentence(parts);
  }
}
