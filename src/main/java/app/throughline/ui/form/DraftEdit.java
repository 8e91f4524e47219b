package app.throughline.ui.form;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.session.RecordIds;
import app.throughline.ui.field.NewRecords;
import app.throughline.ui.field.TimeMeaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a form holds into the changes that save it, with the lanes, entities and sources that
 * it names for the first time. One name makes one record, however often it stands in the form.
 */
final class DraftEdit {
  private final RecordIds ids;
  private final NewRecords made;

  /** Prepares to save into a state of the case. */
  DraftEdit(RecordIds ids, CaseSnapshot snapshot) {
    this.ids = ids;
    made = new NewRecords(ids, snapshot);
  }

  /**
   * The changes that bring an event to what the form holds; empty if nothing changed.
   *
   * @param base the event's records as the form began with them
   * @param adding whether the event is not in the case yet
   * @param oldRelations what the phrase that the form began with says of other events
   * @param meaning what the phrase of now comes to, or null if the phrase is still the same
   */
  List<Change> changes(
      EventRecords base,
      boolean adding,
      EventDraft draft,
      List<TimeMeaning.Relation> oldRelations,
      @Nullable TimeMeaning meaning) {
    EventRecords after = applied(base, draft, oldRelations, meaning);
    List<Change> changes = new ArrayList<>(made.additions());
    changes.addAll(adding ? after.additions() : base.changesTo(after));
    return changes;
  }

  private EventRecords applied(
      EventRecords base,
      EventDraft draft,
      List<TimeMeaning.Relation> oldRelations,
      @Nullable TimeMeaning meaning) {
    Event old = base.event();
    Event event =
        new Event(
            old.id(),
            draft.title().strip(),
            draft.description(),
            lane(draft.lane()),
            meaning == null ? old.when() : meaning.when(),
            draft.status(),
            draft.importance(),
            draft.tags(),
            draft.color(),
            old.tieOrder());
    List<Participation> parts =
        draft.parts().stream().map(part -> participation(part, old.id())).toList();
    List<Claim> claims = draft.claims().stream().map(said -> claim(said, old.id())).toList();
    List<EventLink> links = links(base, draft, oldRelations);
    EventRecords after = new EventRecords(event, parts, claims, links, base.attachments());
    return meaning == null
        ? after
        : new EventRecords(
            event,
            parts,
            claims,
            meaning.links(after, oldRelations, ids::link),
            base.attachments());
  }

  /** The links of the rows, and those that the phrase stated so far; none twice. */
  private List<EventLink> links(
      EventRecords base, EventDraft draft, List<TimeMeaning.Relation> oldRelations) {
    EventId self = base.event().id();
    List<EventLink> links =
        new ArrayList<>(
            base.links().stream()
                .filter(link -> TimeMeaning.states(oldRelations, self, link))
                .toList());
    for (LinkRow.Stated stated : draft.links()) {
      EventLink link = stated.link(self, ids::link);
      if (link != null && !TimeMeaning.states(oldRelations, self, link)) {
        links.add(link);
      }
    }
    return links;
  }

  private LaneId lane(NameChoice.Named<Lane> lane) {
    Lane known = lane.known();
    return known == null ? made.newLane(lane.name()) : known.id();
  }

  private Participation participation(ParticipantRow.Part part, EventId event) {
    Participation before = part.before();
    EntityId entity = entity(part.entity(), part.newKind());
    return new Participation(
        before == null ? ids.participation() : before.id(), event, entity, part.role());
  }

  private EntityId entity(NameChoice.Named<Entity> entity, EntityKind kind) {
    Entity known = entity.known();
    return known == null ? made.newEntity(kind, entity.name()) : known.id();
  }

  private Claim claim(ClaimRow.Said said, EventId event) {
    SourceId source = source(said);
    Claim before = said.before();
    if (before == null) {
      return Claim.of(ids.claim(), event, source, said.stance(), said.statement());
    }
    // A passage belongs to its source: with another source the old passage would be a false trail.
    boolean sameSource = before.source().equals(source);
    return new Claim(
        before.id(),
        event,
        source,
        sameSource ? before.passage() : null,
        before.speaker(),
        said.stance(),
        said.statement(),
        before.when(),
        before.place(),
        before.credibility(),
        before.firstHand(),
        before.note());
  }

  private SourceId source(ClaimRow.Said said) {
    Source known = said.source().known();
    if (known != null) {
      return known.id();
    }
    String title = said.source().name();
    return made.newSource(title, said.newReliability());
  }
}
