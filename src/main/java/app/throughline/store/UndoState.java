package app.throughline.store;

import app.throughline.model.HistoryEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and redone, found by walking through the history: an edit can be undone, an
 * undo can be redone, and a new edit ends what could be redone.
 */
final class UndoState {
  /**
   * An edit of the history.
   *
   * @param sequence its row
   * @param label what it did
   */
  record Step(long sequence, String label) {}

  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();

  /** Takes the next row of the history into account. */
  void follow(HistoryEntry.Kind kind, long sequence, String label) {
    switch (kind) {
      case CREATED -> {}
      case EDIT -> {
        undo.push(new Step(sequence, label));
        redo.clear();
      }
      case UNDO -> move(undo, redo);
      case REDO -> move(redo, undo);
    }
  }

  /** What Undo would take back, or null if nothing. */
  @Nullable Step undoable() {
    return undo.peek();
  }

  /** What Redo would do again, or null if nothing. */
  @Nullable Step redoable() {
    return redo.peek();
  }

  private static void move(Deque<Step> from, Deque<Step> to) {
    Step step = from.poll();
    if (step != null) {
      to.push(step);
    }
  }
}
