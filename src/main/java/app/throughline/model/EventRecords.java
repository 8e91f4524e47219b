package app.throughline.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event with all the records that hang on it: what a form edits, a copy copies, and a deletion
 * takes along.
 *
 * @param event the event
 * @param participations who and what takes part
 * @param claims what sources say of it
 * @param links the links that go out from it or come in
 * @param attachments files that belong to it
 */
public record EventRecords(
    Event event,
    List<Participation> participations,
    List<Claim> claims,
    List<EventLink> links,
    List<Attachment> attachments) {

  /** Copies the lists. */
  public EventRecords {
    participations = List.copyOf(participations);
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    attachments = List.copyOf(attachments);
  }

  /** An event on its own. */
  public static EventRecords of(Event event) {
    return new EventRecords(event, List.of(), List.of(), List.of(), List.of());
  }

  /** All records, the event first, so that what refers to it comes after it. */
  public List<CaseRecord> all() {
    List<CaseRecord> records = new ArrayList<>();
    records.add(event);
    records.addAll(participations);
    records.addAll(claims);
    records.addAll(links);
    records.addAll(attachments);
    return records;
  }

  /** The changes that add all of it. */
  public List<Change> additions() {
    return all().stream().map(Change::add).toList();
  }

  /** The changes that remove all of it, the event last. */
  public List<Change> removals() {
    List<Change> changes = new ArrayList<>();
    List<CaseRecord> records = all();
    for (int i = records.size() - 1; i >= 0; i--) {
      changes.add(Change.remove(records.get(i)));
    }
    return changes;
  }

  /**
   * The changes that turn this into {@code after}, the same event later; empty if nothing changed.
   */
  public List<Change> changesTo(EventRecords after) {
    Map<RecordId, CaseRecord> before = new LinkedHashMap<>();
    all().forEach(record -> before.put(record.id(), record));
    List<Change> changes = new ArrayList<>();
    for (CaseRecord record : after.all()) {
      CaseRecord old = before.remove(record.id());
      if (!record.equals(old)) {
        changes.add(new Change(old, record));
      }
    }
    before.values().forEach(gone -> changes.add(0, Change.remove(gone)));
    return changes;
  }
}
