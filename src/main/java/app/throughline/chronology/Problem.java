package app.throughline.chronology;

import app.throughline.model.EventId;
import app.throughline.model.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the case says of times and that cannot be true, or is hardly meant.
 *
 * @param kind what is wrong
 * @param events the events that it concerns, the one to look at first first: where clicks lead
 * @param statements of a contradiction those that cannot all be true, soft ones first; otherwise
 *     none
 * @param missMillis by how much it misses at the least, in milliseconds; 0 where there is nothing
 *     to measure
 * @param record the person or the source that it concerns, or null
 * @param name what that record is called, or empty
 */
public record Problem(
    Kind kind,
    List<EventId> events,
    List<Statement> statements,
    long missMillis,
    @Nullable RecordId record,
    String name) {

  /** What can be wrong with times. A span that ends before it starts is a contradiction. */
  public enum Kind {
    /** Statements cannot all be true; see {@link Contradiction}. */
    CONTRADICTION,
    /** The first event is part of the second, but starts before it or ends after it. */
    OUTSIDE_WHOLE,
    /** A person takes part in the first event, but was born, by the second, after it. */
    BEFORE_BIRTH,
    /** A person takes part in the first event, but had died, by the second, before it. */
    AFTER_DEATH,
    /** A source speaks of an event, but came out before it. */
    PUBLISHED_BEFORE
  }

  /** Copies the lists. */
  public Problem {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** A contradiction as a problem. */
  public static Problem of(Contradiction contradiction) {
    return new Problem(
        Kind.CONTRADICTION,
        List.copyOf(contradiction.events()),
        contradiction.statements(),
        contradiction.missMillis(),
        null,
        "");
  }
}
