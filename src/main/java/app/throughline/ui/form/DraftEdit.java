package app.throughline.ui.form;

import app.throughline.model.CaseRecord;
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
import app.throughline.model.LanePalette;
import app.throughline.model.Participation;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.session.RecordIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a form holds into the changes that save it, with the lanes, entities and sources that
 * it names for the first time. One name makes one record, however often it stands in the form.
 */
final class DraftEdit {
  private final RecordIds ids;
  private final CaseSnapshot snapshot;
  private final Map<String, CaseRecord> made = new LinkedHashMap<>();

  /** Prepares to save into a state of the case. */
  DraftEdit(RecordIds ids, CaseSnapshot snapshot) {
    this.ids = ids;
    this.snapshot = snapshot;
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
    List<Change> changes = new ArrayList<>(made.values().stream().map(Change::add).toList());
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
    List<EventLink> links =
        meaning == null ? base.links() : links(base, oldRelations, meaning.relations());
    return new EventRecords(event, parts, claims, links, base.attachments());
  }

  private LaneId lane(NameChoice.Named<Lane> lane) {
    Lane known = lane.known();
    if (known != null) {
      return known.id();
    }
    int order = snapshot.lanes().stream().mapToInt(Lane::order).max().orElse(-1) + 1;
    String color = freeColor();
    return make("lane", lane.name(), () -> new Lane(ids.lane(), lane.name(), color, order, true))
        .id();
  }

  /** The palette's colour that the fewest lanes have. */
  private String freeColor() {
    return IntStream.range(0, LanePalette.size())
        .mapToObj(LanePalette::hex)
        .min(
            Comparator.comparingLong(
                hex -> snapshot.lanes().stream().filter(l -> l.color().equals(hex)).count()))
        .orElseThrow();
  }

  private Participation participation(ParticipantRow.Part part, EventId event) {
    Participation before = part.before();
    EntityId entity = entity(part.entity(), part.newKind());
    return new Participation(
        before == null ? ids.participation() : before.id(), event, entity, part.role());
  }

  private EntityId entity(NameChoice.Named<Entity> entity, EntityKind kind) {
    Entity known = entity.known();
    if (known != null) {
      return known.id();
    }
    String name = entity.name();
    return make(kind.name(), name, () -> new Entity(ids.entity(), kind, name, List.of(), "", null))
        .id();
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
    return make(
            "source",
            title,
            () -> Source.titled(ids.source(), title).withReliability(said.newReliability()))
        .id();
  }

  @SuppressWarnings("unchecked") // the kind is part of the key, so the type is the supplier's
  private <T extends CaseRecord> T make(String kind, String name, Supplier<T> record) {
    String key = kind + ":" + name.toLowerCase(Locale.ROOT);
    return (T) made.computeIfAbsent(key, absent -> record.get());
  }

  /**
   * The base's links with those that the old phrase stands for replaced by those of the new one. A
   * link that both phrases state keeps its id.
   */
  private List<EventLink> links(
      EventRecords base,
      List<TimeMeaning.Relation> oldRelations,
      Collection<TimeMeaning.Relation> relations) {
    EventId id = base.event().id();
    List<EventLink> kept = new ArrayList<>();
    Map<LinkEnd, EventLink> replaced = new HashMap<>();
    for (EventLink link : base.links()) {
      boolean stated =
          link.from().equals(id) && oldRelations.stream().anyMatch(old -> states(old, link));
      boolean restated =
          link.from().equals(id) && relations.stream().anyMatch(now -> states(now, link));
      if (stated || restated) {
        replaced.put(new LinkEnd(link.kind().name(), link.to()), link);
      } else {
        kept.add(link);
      }
    }
    for (TimeMeaning.Relation relation : relations) {
      EventId other = relation.event();
      if (other != null) {
        EventLink old = replaced.remove(new LinkEnd(relation.kind().name(), other));
        kept.add(link(relation, id, other, Optional.ofNullable(old)));
      }
    }
    return kept;
  }

  private EventLink link(
      TimeMeaning.Relation relation, EventId from, EventId to, Optional<EventLink> old) {
    return new EventLink(
        old.map(EventLink::id).orElseGet(ids::link),
        from,
        to,
        relation.kind(),
        relation.clause().minGapMillis(),
        relation.clause().maxGapMillis(),
        relation.clause().hard());
  }

  private static boolean states(TimeMeaning.Relation relation, EventLink link) {
    EventId event = relation.event();
    return relation.kind() == link.kind() && (event == null || event.equals(link.to()));
  }

  private record LinkEnd(String kind, EventId to) {}
}
