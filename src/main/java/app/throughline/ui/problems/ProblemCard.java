package app.throughline.ui.problems;

import app.throughline.chronology.Problem;
import app.throughline.chronology.Sentence;
import app.throughline.model.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem in words.
 *
 * @param kind decides the icon
 * @param heading what kind of problem it is
 * @param headline what is wrong
 * @param statements of a contradiction those that cannot all be true, the ones to doubt first
 * @param events where clicks lead, the one to look at first first
 */
public record ProblemCard(
    Problem.Kind kind,
    String heading,
    Sentence headline,
    List<Group> statements,
    List<EventId> events) {

  /** Copies the lists. */
  public ProblemCard {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /**
   * Statements of one weight.
   *
   * @param heading what they are: our reading, stated, or evident
   * @param soft whether they are our reading, and to be doubted before the others
   */
  public record Group(String heading, boolean soft, List<Line> lines) {
    /** Copies the list. */
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A statement.
   *
   * @param sentence what it says
   * @param event whose statement it is, where it can be changed; null for what is evident
   */
  public record Line(Sentence sentence, @Nullable EventId event) {}
}
