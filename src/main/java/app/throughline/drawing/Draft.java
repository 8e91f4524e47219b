package app.throughline.drawing;

import app.throughline.layout.Handle;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edit by hand shows before it is made.
 *
 * @param moving the marks that are being moved, shown faded where they are
 * @param ghosts the same at their new places
 * @param grips the handles to take hold of
 * @param target the row that they would come into, or null if they stay in theirs
 */
public record Draft(
    List<Mark> moving, List<Mark> ghosts, List<Grip> grips, @Nullable LaneBand target) {
  /** Nothing. */
  public static final Draft NONE = new Draft(List.of(), List.of(), List.of(), null);

  /**
   * A handle on a mark.
   *
   * @param mark the event as drawn
   * @param handle one of its handles
   */
  public record Grip(Mark mark, Handle handle) {}

  /** Copies the lists. */
  public Draft {
    moving = List.copyOf(moving);
    ghosts = List.copyOf(ghosts);
    grips = List.copyOf(grips);
  }

  /** Whether this event's mark is being moved. */
  boolean moves(Mark mark) {
    return moving.stream().anyMatch(moved -> moved.event().equals(mark.event()));
  }
}
