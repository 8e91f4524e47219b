package app.throughline.ui.table;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventRecords;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.ui.field.NewRecords;
import app.throughline.ui.field.TimeMeaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the changes that add pasted rows, with the lanes and entities that they name first. */
final class PasteEdit {
  private final CaseSession session;
  private final NewRecords made;
  private final List<Change> changes = new ArrayList<>();
  private final Set<EventId> events = new LinkedHashSet<>();

  PasteEdit(CaseSession session, CaseSnapshot snapshot) {
    this.session = session;
    made = new NewRecords(session.ids(), snapshot);
  }

  /** What the rows would make besides events. */
  static NewRecords made(CaseSession session, List<PasteRow> rows) {
    PasteEdit trial = new PasteEdit(session, session.snapshot());
    rows.forEach(row -> trial.add(row, List.of()));
    return trial.made;
  }

  /** Adds a row as an event; {@code relations} are what its words say of other events. */
  void add(PasteRow row, List<TimeMeaning.Relation> relations) {
    EventId id = session.ids().event();
    Event event =
        new Event(
            id,
            row.title(),
            row.description(),
            lane(row.lane()),
            row.when(),
            row.status(),
            row.importance(),
            row.tags(),
            null,
            0);
    Set<EntityId> entities = new LinkedHashSet<>();
    row.people().forEach(name -> entities.add(made.entity(EntityKind.PERSON, name)));
    row.organisations().forEach(name -> entities.add(made.entity(EntityKind.ORGANISATION, name)));
    row.places().forEach(name -> entities.add(made.entity(EntityKind.PLACE, name)));
    List<Participation> parts =
        entities.stream()
            .map(entity -> new Participation(session.ids().participation(), id, entity, ""))
            .toList();
    EventRecords alone = new EventRecords(event, parts, List.of(), List.of(), List.of());
    TimeMeaning meaning = new TimeMeaning(row.when(), relations);
    EventRecords linked =
        new EventRecords(
            event,
            parts,
            List.of(),
            meaning.links(alone, List.of(), session.ids()::link),
            List.of());
    changes.addAll(linked.additions());
    events.add(id);
  }

  /** All changes, what is referred to first. */
  List<Change> changes() {
    List<Change> all = new ArrayList<>(made.additions());
    all.addAll(changes);
    return all;
  }

  /** The new events, in the order of their rows. */
  Set<EventId> events() {
    return events;
  }

  private LaneId lane(String name) {
    if (!name.isBlank()) {
      return made.lane(name);
    }
    List<Lane> lanes = session.snapshot().lanes();
    return lanes.isEmpty() ? made.lane(new Texts("table").get("paste.lane")) : lanes.get(0).id();
  }
}
