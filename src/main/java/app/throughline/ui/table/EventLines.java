package app.throughline.ui.table;

import app.throughline.model.CaseId;
import app.throughline.model.EntityId;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.RecordId;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The lines that were looked at lately. A line that is not at hand is null until it is read; all
 * that are asked for while others are being read are read in one go.
 */
final class EventLines {
  private static final int KEPT = 2_000;

  private final CaseSession session;
  private final Map<EventId, ReadOnlyObjectWrapper<@Nullable EventRow>> lines =
      new LinkedHashMap<>(256, 0.75f, true);
  private final Set<EventId> wanted = new LinkedHashSet<>();
  private boolean reading;

  EventLines(CaseSession session) {
    this.session = session;
  }

  /** An event's line, as it is now and from now on. */
  ReadOnlyObjectProperty<@Nullable EventRow> of(EventId event) {
    ReadOnlyObjectWrapper<@Nullable EventRow> known = lines.get(event);
    if (known == null) {
      known = new ReadOnlyObjectWrapper<>();
      lines.put(event, known);
      forgetOldest();
      wanted.add(event);
      read();
    }
    return known.getReadOnlyProperty();
  }

  /** Reads anew what has changed; until it is read the lines stay as they were. */
  void take(CaseChange change) {
    boolean names =
        change.changed().stream().anyMatch(id -> id instanceof EntityId || id instanceof CaseId);
    for (EventId event : lines.keySet()) {
      RecordId id = event;
      if (names || change.changed().contains(id)) {
        wanted.add(event);
      }
    }
    read();
  }

  private void forgetOldest() {
    Iterator<EventId> oldest = lines.keySet().iterator();
    while (lines.size() > KEPT) {
      wanted.remove(oldest.next());
      oldest.remove();
    }
  }

  private void read() {
    if (reading || wanted.isEmpty()) {
      return;
    }
    reading = true;
    List<EventId> batch = List.copyOf(wanted);
    wanted.clear();
    session
        .rows(batch)
        .whenComplete(
            (rows, failure) -> {
              reading = false;
              if (rows != null) {
                rows.forEach(this::put);
                read();
              }
            });
  }

  private void put(EventRow row) {
    ReadOnlyObjectWrapper<@Nullable EventRow> line = lines.get(row.id());
    if (line != null) {
      line.set(row);
    }
  }
}
