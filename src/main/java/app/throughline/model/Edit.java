package app.throughline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The one way to change a case: a list of records before and after, done and undone as a whole.
 *
 * @param label what the user did, for the Undo menu and the history
 * @param author who did it
 * @param changes in the order in which they are made; none twice for one record
 */
public record Edit(String label, String author, List<Change> changes) {
  /** Copies the changes. */
  public Edit {
    changes = List.copyOf(changes);
  }

  /** The edit that takes this one back, in reverse order. */
  public Edit inverse() {
    List<Change> back = new ArrayList<>(changes.size());
    for (Change change : changes) {
      back.add(change.inverse());
    }
    Collections.reverse(back);
    return new Edit(label, author, back);
  }
}
