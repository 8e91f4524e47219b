package app.throughline.chronology;

import app.throughline.model.EventId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements that cannot all be true, though all but any one of them can.
 *
 * @param statements soft ones first: they are to be doubted before the others
 * @param missMillis by how much they miss, in milliseconds: if their limits gave way by so much
 *     together, they could all be true. 0 where they only go round in a circle, as when each of two
 *     events is said to be before the other; {@link Long#MAX_VALUE} where it is more than the
 *     calendar has
 */
public record Contradiction(List<Statement> statements, long missMillis) {
  /** Copies the list. */
  public Contradiction {
    statements = List.copyOf(statements);
  }

  /** The events spoken of. */
  public Set<EventId> events() {
    Set<EventId> events = new LinkedHashSet<>();
    statements.forEach(statement -> events.addAll(statement.events()));
    return events;
  }
}
