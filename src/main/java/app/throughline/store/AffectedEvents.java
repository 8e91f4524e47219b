package app.throughline.store;

import app.throughline.model.Attachment;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.Participation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which events an edit concerns. */
final class AffectedEvents {
  private AffectedEvents() {}

  /** The events that an edit's records are or belong to, before or after it. */
  static Set<EventId> named(Edit edit) {
    Set<EventId> events = new LinkedHashSet<>();
    for (Change change : edit.changes()) {
      add(events, change.before());
      add(events, change.after());
    }
    return events;
  }

  private static void add(Set<EventId> events, @Nullable CaseRecord record) {
    if (record instanceof Event event) {
      events.add(event.id());
    } else if (record instanceof Participation part) {
      events.add(part.event());
    } else if (record instanceof Claim claim) {
      events.add(claim.event());
    } else if (record instanceof EventLink link) {
      events.add(link.from());
      events.add(link.to());
    } else if (record instanceof Attachment attachment && attachment.event() != null) {
      events.add(attachment.event());
    }
  }
}
