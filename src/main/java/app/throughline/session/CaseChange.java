package app.throughline.session;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.RecordId;
import java.util.Set;

/**
 * A case has changed.
 *
 * @param snapshot the state after the change
 * @param changed the records that changed, and the events whose place or details changed with them;
 *     empty where there was nothing to do
 * @param label what was done
 */
public record CaseChange(CaseSnapshot snapshot, Set<RecordId> changed, String label) {
  /** Copies the set. */
  public CaseChange {
    changed = Set.copyOf(changed);
  }
}
