package app.throughline.store;

import static app.throughline.store.Columns.column;
import static app.throughline.store.Columns.flag;
import static app.throughline.store.Columns.id;
import static app.throughline.store.Columns.number;
import static app.throughline.store.Columns.optional;

import app.throughline.model.CaseId;
import app.throughline.model.CaseInfo;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Passage;
import app.throughline.model.PassageId;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the records that events refer to lie in their tables; the columns are those of the schema
 * script.
 */
final class CaseTables {
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
          CaseTables::source);

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

  private CaseTables() {}

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

  private static Entity.@Nullable Coordinates coordinates(
      @Nullable Double latitude, @Nullable Double longitude) {
    return latitude == null || longitude == null
        ? null
        : new Entity.Coordinates(latitude, longitude);
  }
}
