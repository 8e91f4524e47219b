package app.throughline.ui.form;

import app.throughline.model.Attachment;
import app.throughline.model.Claim;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.Participation;
import app.throughline.session.RecordIds;

/** Copies an event with all that hangs on it. */
final class EventCopy {
  private EventCopy() {}

  /**
   * The same records under new ids. Links that come in from other events are left out: they are
   * statements about those.
   */
  static EventRecords of(EventRecords original, String newTitle, RecordIds ids) {
    EventId id = ids.event();
    Event event = original.event().withId(id);
    return new EventRecords(
        event.withText(newTitle, event.description()),
        original.participations().stream()
            .map(p -> new Participation(ids.participation(), id, p.entity(), p.role()))
            .toList(),
        original.claims().stream().map(claim -> copy(claim, id, ids)).toList(),
        original.links().stream()
            .filter(link -> link.from().equals(original.event().id()))
            .map(link -> copy(link, id, ids))
            .toList(),
        original.attachments().stream().map(file -> copy(file, id, ids)).toList());
  }

  private static Claim copy(Claim claim, EventId event, RecordIds ids) {
    return new Claim(
        ids.claim(),
        event,
        claim.source(),
        claim.passage(),
        claim.speaker(),
        claim.stance(),
        claim.statement(),
        claim.when(),
        claim.place(),
        claim.credibility(),
        claim.firstHand(),
        claim.note());
  }

  private static EventLink copy(EventLink link, EventId from, RecordIds ids) {
    return new EventLink(
        ids.link(),
        from,
        link.to(),
        link.kind(),
        link.minGapMillis(),
        link.maxGapMillis(),
        link.hard());
  }

  private static Attachment copy(Attachment file, EventId event, RecordIds ids) {
    return new Attachment(
        ids.attachment(),
        event,
        file.source(),
        file.sha256(),
        file.sizeBytes(),
        file.mediaType(),
        file.originalName());
  }
}
