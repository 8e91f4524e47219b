package app.throughline.model;

import java.util.List;

/**
 * A record that a search found.
 *
 * @param record the record whose text matches
 * @param events the events it concerns: itself, or those it takes part in or speaks of
 * @param title what to call it in a list
 * @param snippet the text around the match, the match between {@link #MATCH_START} and {@link
 *     #MATCH_END}
 */
public record SearchHit(RecordId record, List<EventId> events, String title, String snippet) {
  /** Stands before a match in a snippet; not a character that text contains. */
  public static final char MATCH_START = '\uE000';

  /** Stands after a match in a snippet. */
  public static final char MATCH_END = '\uE001';

  /** Copies the list. */
  public SearchHit {
    events = List.copyOf(events);
  }
}
