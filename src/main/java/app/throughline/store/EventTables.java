package app.throughline.store;

import static app.throughline.store.Columns.column;
import static app.throughline.store.Columns.flag;
import static app.throughline.store.Columns.id;
import static app.throughline.store.Columns.join;
import static app.throughline.store.Columns.number;

import app.throughline.model.Attachment;
import app.throughline.model.AttachmentId;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.LaneId;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.model.PassageId;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import java.util.List;

/**
 * How events and what hangs on them lie in their tables; the columns are those of the schema
 * script.
 */
final class EventTables {
  static final RecordTable<Event> EVENT =
      new RecordTable<>(
          Event.class,
          EventId.class,
          "event",
          join(
              List.of(
                  column("title", Event::title),
                  column("description", Event::description),
                  column("lane", event -> event.lane().value()),
                  column("status", event -> event.status().name()),
                  column("importance", event -> event.importance().name()),
                  column("tags", event -> Json.list(event.tags())),
                  column("color", Event::color),
                  column("tie_order", Event::tieOrder)),
              WhenColumns.of(Event::when)),
          row ->
              new Event(
                  new EventId(row.number("id")),
                  row.text("title"),
                  row.text("description"),
                  new LaneId(row.number("lane")),
                  WhenColumns.read(row),
                  row.constant(EventStatus.class, "status"),
                  row.constant(Importance.class, "importance"),
                  Json.list(row.text("tags")),
                  row.textOrNull("color"),
                  row.small("tie_order")));

  static final RecordTable<Participation> PARTICIPATION =
      new RecordTable<>(
          Participation.class,
          ParticipationId.class,
          "participation",
          List.of(
              column("event", part -> part.event().value()),
              column("entity", part -> part.entity().value()),
              column("role", Participation::role)),
          row ->
              new Participation(
                  new ParticipationId(row.number("id")),
                  new EventId(row.number("event")),
                  new EntityId(row.number("entity")),
                  row.text("role")));

  static final RecordTable<Claim> CLAIM =
      new RecordTable<>(
          Claim.class,
          ClaimId.class,
          "claim",
          join(
              List.of(
                  column("event", claim -> claim.event().value()),
                  column("source", claim -> claim.source().value()),
                  column("passage", claim -> number(claim.passage())),
                  column("speaker", claim -> number(claim.speaker())),
                  column("stance", claim -> claim.stance().name()),
                  column("statement", Claim::statement),
                  column("place", claim -> number(claim.place())),
                  column("credibility", Claim::credibility),
                  column("first_hand", claim -> flag(claim.firstHand())),
                  column("note", Claim::note)),
              WhenColumns.of(Claim::when)),
          EventTables::claim);

  static final RecordTable<EventLink> EVENT_LINK =
      new RecordTable<>(
          EventLink.class,
          LinkId.class,
          "event_link",
          List.of(
              column("from_event", link -> link.from().value()),
              column("to_event", link -> link.to().value()),
              column("kind", link -> link.kind().name()),
              column("min_gap", EventLink::minGapMillis),
              column("max_gap", EventLink::maxGapMillis),
              column("hard", link -> flag(link.hard()))),
          row ->
              new EventLink(
                  new LinkId(row.number("id")),
                  new EventId(row.number("from_event")),
                  new EventId(row.number("to_event")),
                  row.constant(LinkKind.class, "kind"),
                  row.number("min_gap"),
                  row.number("max_gap"),
                  row.flag("hard")));

  static final RecordTable<Attachment> ATTACHMENT =
      new RecordTable<>(
          Attachment.class,
          AttachmentId.class,
          "attachment",
          List.of(
              column("event", attachment -> number(attachment.event())),
              column("source", attachment -> number(attachment.source())),
              column("sha256", Attachment::sha256),
              column("size", Attachment::sizeBytes),
              column("media_type", Attachment::mediaType),
              column("original_name", Attachment::originalName)),
          row ->
              new Attachment(
                  new AttachmentId(row.number("id")),
                  id(row, "event", EventId::new),
                  id(row, "source", SourceId::new),
                  row.text("sha256"),
                  row.number("size"),
                  row.text("media_type"),
                  row.text("original_name")));

  private EventTables() {}

  private static Claim claim(Row row) {
    return new Claim(
        new ClaimId(row.number("id")),
        new EventId(row.number("event")),
        new SourceId(row.number("source")),
        id(row, "passage", PassageId::new),
        id(row, "speaker", EntityId::new),
        row.constant(Stance.class, "stance"),
        row.text("statement"),
        WhenColumns.read(row),
        id(row, "place", EntityId::new),
        row.small("credibility"),
        row.flag("first_hand"),
        row.text("note"));
  }
}
