package app.throughline.ui.search;

import app.throughline.model.EventId;
import app.throughline.model.Grouping;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of results.
 *
 * @param kind what was found
 * @param heading the heading above it, empty but for the first of each section
 * @param record the record that matches
 * @param title what it is called
 * @param snippet the text around the match; of a title that matches the title itself
 * @param when its time in words, or how many events it concerns
 * @param events the events it concerns
 */
public record SearchResult(
    Kind kind,
    String heading,
    RecordId record,
    String title,
    List<Piece> snippet,
    String when,
    List<EventId> events) {

  /** What can be found, in the order of the list. */
  public enum Kind {
    EVENT(Section.EVENTS, null),
    CLAIM(Section.SAID, null),
    PASSAGE(Section.SAID, null),
    PERSON(Section.NAMES, Grouping.PERSON),
    ORGANISATION(Section.NAMES, Grouping.ORGANISATION),
    PLACE(Section.NAMES, Grouping.PLACE),
    OBJECT(Section.NAMES, null),
    SOURCE(Section.SOURCES, Grouping.SOURCE);

    private final Section section;
    private final @Nullable Grouping condition;

    Kind(Section section, @Nullable Grouping condition) {
      this.section = section;
      this.condition = condition;
    }

    /** Where it stands in the list. */
    Section section() {
      return section;
    }

    /** The condition of a filter that shows only events with it, or null. */
    @Nullable Grouping condition() {
      return condition;
    }
  }

  /** The parts of the list. */
  enum Section {
    EVENTS,
    SAID,
    NAMES,
    SOURCES
  }

  /**
   * A stretch of a text.
   *
   * @param match whether it is what was searched for
   */
  public record Piece(String text, boolean match) {}

  /** Copies the lists. */
  public SearchResult {
    snippet = List.copyOf(snippet);
    events = List.copyOf(events);
  }

  /** Whether the title itself is the text that matches. */
  public boolean isTitleMatch() {
    StringBuilder plain = new StringBuilder();
    snippet.forEach(piece -> plain.append(piece.text()));
    return plain.toString().strip().equals(title.strip());
  }

  /** Takes a snippet apart; line breaks become blanks. */
  static List<Piece> pieces(String snippet) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean match = false;
    for (char c : snippet.replaceAll("\\s+", " ").strip().toCharArray()) {
      if (c == SearchHit.MATCH_START || c == SearchHit.MATCH_END) {
        add(pieces, text, match);
        match = c == SearchHit.MATCH_START;
      } else {
        text.append(c);
      }
    }
    add(pieces, text, match);
    return pieces;
  }

  private static void add(List<Piece> pieces, StringBuilder text, boolean match) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.toString(), match));
      text.setLength(0);
    }
  }
}
