package app.throughline.store;

import app.throughline.model.Attachment;
import app.throughline.model.AttachmentId;
import app.throughline.model.CaseId;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.model.Passage;
import app.throughline.model.PassageId;
import app.throughline.model.RecordId;
import app.throughline.model.Reliability;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Stance;
import app.throughline.model.ViewId;
import app.throughline.store.RecordTable.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How each type of record lies in its table; the columns are those of the schema script. Longer
 * than most files because it is a list.
 */
final class RecordTables {
  static final RecordTable<CaseInfo> CASE_INFO =
      new RecordTable<>(
          CaseInfo.class,
          CaseId.class,
          "case_info",
          List.of(
              column("uuid", info -> info.uuid().toString()),
              column("title", CaseInfo::title),
              column("summary", CaseInfo::summary),
              column("zone", info -> info.zone().getId()),
              column(
                  "reference_date",
                  info -> info.referenceDate() == null ? null : info.referenceDate().toString()),
              column("created", info -> info.created().toEpochMilli())),
          row ->
              new CaseInfo(
                  UUID.fromString(row.text("uuid")),
                  row.text("title"),
                  row.text("summary"),
                  ZoneId.of(row.text("zone")),
                  optional(row.textOrNull("reference_date"), LocalDate::parse),
                  Instant.ofEpochMilli(row.number("created")),
                  Schema.VERSION));

  static final RecordTable<Lane> LANE =
      new RecordTable<>(
          Lane.class,
          LaneId.class,
          "lane",
          List.of(
              column("name", Lane::name),
              column("color", Lane::color),
              column("position", Lane::order),
              column("visible", lane -> flag(lane.visible()))),
          row ->
              new Lane(
                  new LaneId(row.number("id")),
                  row.text("name"),
                  row.text("color"),
                  row.small("position"),
                  row.flag("visible")));

  static final RecordTable<Entity> ENTITY =
      new RecordTable<>(
          Entity.class,
          EntityId.class,
          "entity",
          List.of(
              column("kind", entity -> entity.kind().name()),
              column("name", Entity::name),
              column("aliases", entity -> Json.list(entity.aliases())),
              column("note", Entity::note),
              column("latitude", entity -> optional(entity.coordinates(), c -> c.latitude())),
              column("longitude", entity -> optional(entity.coordinates(), c -> c.longitude()))),
          row ->
              new Entity(
                  new EntityId(row.number("id")),
                  row.constant(EntityKind.class, "kind"),
                  row.text("name"),
                  Json.list(row.text("aliases")),
                  row.text("note"),
                  coordinates(row.decimalOrNull("latitude"), row.decimalOrNull("longitude"))));

  static final RecordTable<Source> SOURCE =
      new RecordTable<>(
          Source.class,
          SourceId.class,
          "source",
          List.of(
              column("kind", source -> source.kind().name()),
              column("title", Source::title),
              column("author", Source::author),
              column("publisher", Source::publisher),
              column("published", Source::published),
              column("accessed", Source::accessed),
              column("url", Source::url),
              column("language", Source::language),
              column("reliability", source -> source.reliability().name()),
              column("repeats", source -> number(source.repeats())),
              column("body", Source::text)),
          RecordTables::source);

  static final RecordTable<Passage> PASSAGE =
      new RecordTable<>(
          Passage.class,
          PassageId.class,
          "passage",
          List.of(
              column("source", passage -> passage.source().value()),
              column("quote", Passage::quote),
              column("text_before", Passage::before),
              column("text_after", Passage::after),
              column("position", Passage::position),
              column("page", Passage::page)),
          row ->
              new Passage(
                  new PassageId(row.number("id")),
                  new SourceId(row.number("source")),
                  row.text("quote"),
                  row.text("text_before"),
                  row.text("text_after"),
                  row.small("position"),
                  row.text("page")));

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
          RecordTables::claim);

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

  static final RecordTable<SavedView> SAVED_VIEW =
      new RecordTable<>(
          SavedView.class,
          ViewId.class,
          "saved_view",
          List.of(
              column("name", SavedView::name),
              column("start_millis", SavedView::startMillis),
              column("end_millis", SavedView::endMillis),
              column("grouping", view -> view.grouping().name()),
              column("hidden_lanes", view -> hiddenLanes(view.filter())),
              column("hidden_statuses", view -> hiddenStatuses(view.filter()))),
          row ->
              new SavedView(
                  new ViewId(row.number("id")),
                  row.text("name"),
                  row.number("start_millis"),
                  row.number("end_millis"),
                  row.constant(Grouping.class, "grouping"),
                  filter(row)));

  /** All tables; what a record refers to stands in an earlier table, or in the same. */
  static final List<RecordTable<?>> ALL =
      List.of(
          CASE_INFO,
          LANE,
          ENTITY,
          SOURCE,
          PASSAGE,
          EVENT,
          PARTICIPATION,
          CLAIM,
          EVENT_LINK,
          ATTACHMENT,
          SAVED_VIEW);

  private RecordTables() {}

  /** The table of a record. */
  static RecordTable<?> of(CaseRecord record) {
    for (RecordTable<?> table : ALL) {
      if (table.type().isInstance(record)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table for " + record.getClass());
  }

  /** The table of the records with such an id. */
  static RecordTable<?> of(RecordId id) {
    for (RecordTable<?> table : ALL) {
      if (table.idType().isInstance(id)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table for " + id.getClass());
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException if no records lie there
   */
  static RecordTable<?> named(String name) {
    for (RecordTable<?> table : ALL) {
      if (table.name().equals(name)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table " + name);
  }

  static int flag(boolean value) {
    return value ? 1 : 0;
  }

  private static Source source(Row row) {
    return new Source(
        new SourceId(row.number("id")),
        row.constant(SourceKind.class, "kind"),
        row.text("title"),
        row.text("author"),
        row.text("publisher"),
        row.text("published"),
        row.text("accessed"),
        row.text("url"),
        row.text("language"),
        row.constant(Reliability.class, "reliability"),
        id(row, "repeats", SourceId::new),
        row.text("body"));
  }

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

  private static String hiddenLanes(EventFilter filter) {
    return Json.list(
        filter.hiddenLanes().stream().map(LaneId::value).sorted().map(String::valueOf).toList());
  }

  private static String hiddenStatuses(EventFilter filter) {
    return Json.list(filter.hiddenStatuses().stream().sorted().map(Enum::name).toList());
  }

  private static EventFilter filter(Row row) {
    return new EventFilter(
        Json.list(row.text("hidden_lanes")).stream()
            .map(text -> new LaneId(Long.parseLong(text)))
            .collect(Collectors.toSet()),
        Json.list(row.text("hidden_statuses")).stream()
            .map(EventStatus::valueOf)
            .collect(Collectors.toSet()));
  }

  private static Entity.@Nullable Coordinates coordinates(
      @Nullable Double latitude, @Nullable Double longitude) {
    return latitude == null || longitude == null
        ? null
        : new Entity.Coordinates(latitude, longitude);
  }

  private static <I extends RecordId> @Nullable I id(
      Row row, String column, LongFunction<I> constructor) {
    Long value = row.numberOrNull(column);
    return value == null ? null : constructor.apply(value);
  }

  private static @Nullable Long number(@Nullable RecordId id) {
    return id == null ? null : Long.valueOf(id.value());
  }

  private static <T, V> @Nullable V optional(@Nullable T value, Function<T, V> part) {
    return value == null ? null : part.apply(value);
  }

  private static <R> Column<R> column(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, value);
  }

  private static <R> List<Column<R>> join(List<Column<R>> own, List<Column<R>> when) {
    List<Column<R>> all = new ArrayList<>(own);
    all.addAll(when);
    return List.copyOf(all);
  }
}
