package app.throughline.exchange;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Passage;
import app.throughline.model.PassageId;
import app.throughline.model.Reliability;
import app.throughline.model.Rules;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the items of a JSON text into the records of a case; used once. */
final class CaseJsonReader {
  private static final Texts WORDS = new Texts("words");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Set<String> ROOT =
      Set.of(
          "format",
          "version",
          "uuid",
          "created",
          "title",
          "summary",
          "zone",
          "referenceDate",
          "lanes",
          "entities",
          "sources",
          "passages",
          "events",
          "views",
          "eras",
          "rows");
  private static final Set<String> LANE = Set.of("key", "name", "color", "order", "visible");
  private static final Set<String> ENTITY =
      Set.of("key", "kind", "name", "aliases", "note", "coordinates");
  private static final Set<String> COORDINATES = Set.of("latitude", "longitude");
  private static final Set<String> SOURCE =
      Set.of(
          "key",
          "kind",
          "title",
          "author",
          "publisher",
          "published",
          "accessed",
          "url",
          "language",
          "reliability",
          "repeats",
          "text");
  private static final Set<String> PASSAGE =
      Set.of("key", "source", "quote", "before", "after", "position", "page");
  private final Sequence sequence = new Sequence();
  private final List<CaseRecord> records = new ArrayList<>();
  private final References<LaneId> lanes = new References<>("kind.lane");
  private final References<EntityId> entities = new References<>("kind.entity");
  private final References<SourceId> sources = new References<>("kind.source");
  private final References<PassageId> passages = new References<>("kind.passage");

  /** Reads a whole case. */
  CaseContent read(JsonItem root) {
    root.withFields(ROOT);
    CaseInfo info = info(root);
    root.list("lanes").forEach(item -> keep(item, lane(item)));
    root.list("entities").forEach(item -> keep(item, entity(item)));
    readSources(root.list("sources"));
    root.list("passages").forEach(item -> keep(item, passage(item)));
    WhenJson times = new WhenJson(info.zone(), info.referenceDate());
    new EventsJsonReader(this, times).read(root.list("events"));
    new ViewsJsonReader(info.zone(), lanes, entities, sources).read(root, sequence, this::keep);
    return new CaseContent(info, records);
  }

  /** Keeps a record if it obeys the rules; errors are said of the item it was read from. */
  void keep(JsonItem item, CaseRecord record) {
    check(item, record);
    records.add(record);
  }

  Sequence sequence() {
    return sequence;
  }

  References<LaneId> lanes() {
    return lanes;
  }

  References<EntityId> entities() {
    return entities;
  }

  References<SourceId> sources() {
    return sources;
  }

  References<PassageId> passages() {
    return passages;
  }

  /** The colour that the field gives, or null. */
  static @Nullable String color(JsonItem item) {
    JsonItem color = item.optional("color");
    if (color != null && !COLOR.matcher(color.text()).matches()) {
      throw color.bad("json.color", color.text());
    }
    return color == null ? null : color.text();
  }

  private static void check(JsonItem item, CaseRecord record) {
    for (Rules.Problem problem : Rules.of(record)) {
      throw item.badWords(WORDS.of("rule", problem));
    }
  }

  private static CaseInfo info(JsonItem root) {
    JsonItem format = root.required("format");
    if (!format.text().equals(CaseJson.FORMAT)) {
      throw format.bad("json.format", CaseJson.FORMAT);
    }
    int version = root.integer("version", 0);
    if (version != CaseJson.VERSION) {
      throw root.required("version").bad("json.version", version, CaseJson.VERSION);
    }
    JsonItem created = root.optional("created");
    CaseInfo info =
        new CaseInfo(
            uuid(root.optional("uuid")),
            root.required("title").text(),
            root.text("summary"),
            WhenJson.zone(root.required("zone")),
            date(root.optional("referenceDate")),
            created == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : instant(created),
            CaseJson.SCHEMA_VERSION);
    check(root.required("title"), info);
    return info;
  }

  private static UUID uuid(@Nullable JsonItem item) {
    if (item == null) {
      return UUID.randomUUID();
    }
    try {
      return UUID.fromString(item.text());
    } catch (IllegalArgumentException e) {
      throw item.bad("json.uuid", item.text());
    }
  }

  private static @Nullable LocalDate date(@Nullable JsonItem item) {
    if (item == null) {
      return null;
    }
    try {
      return LocalDate.parse(item.text());
    } catch (DateTimeException e) {
      throw item.bad("json.date", item.text());
    }
  }

  private static Instant instant(JsonItem item) {
    try {
      return Instant.parse(item.text());
    } catch (DateTimeException e) {
      throw item.bad("json.instant", item.text());
    }
  }

  private Lane lane(JsonItem item) {
    item.withFields(LANE);
    LaneId id = lanes.add(item, sequence, LaneId::new);
    String color = color(item);
    return new Lane(
        id,
        item.required("name").text(),
        color == null ? item.required("color").text() : color,
        item.integer("order", records.size()),
        item.flag("visible", true));
  }

  private Entity entity(JsonItem item) {
    item.withFields(ENTITY);
    return new Entity(
        entities.add(item, sequence, EntityId::new),
        item.required("kind").constant(EntityKind.class),
        item.required("name").text(),
        item.list("aliases").stream().map(JsonItem::text).toList(),
        item.text("note"),
        coordinates(item.optional("coordinates")));
  }

  private static Entity.@Nullable Coordinates coordinates(@Nullable JsonItem item) {
    if (item == null) {
      return null;
    }
    item.withFields(COORDINATES);
    try {
      return new Entity.Coordinates(item.number("latitude"), item.number("longitude"));
    } catch (IllegalArgumentException e) {
      throw item.bad("json.impossible", String.valueOf(e.getMessage()));
    }
  }

  /** A source may repeat one that stands further down, so all keys are known before any is used. */
  private void readSources(List<JsonItem> items) {
    List<SourceId> ids = new ArrayList<>();
    for (JsonItem item : items) {
      ids.add(sources.add(item.withFields(SOURCE), sequence, SourceId::new));
    }
    for (int i = 0; i < items.size(); i++) {
      keep(items.get(i), source(ids.get(i), items.get(i)));
    }
  }

  private Source source(SourceId id, JsonItem item) {
    return new Source(
        id,
        item.constant("kind", SourceKind.OTHER),
        item.required("title").text(),
        item.text("author"),
        item.text("publisher"),
        item.text("published"),
        item.text("accessed"),
        item.text("url"),
        item.text("language"),
        item.constant("reliability", Reliability.F),
        sources.getOrNull(item.optional("repeats")),
        item.text("text"));
  }

  private Passage passage(JsonItem item) {
    item.withFields(PASSAGE);
    return new Passage(
        passages.add(item, sequence, PassageId::new),
        sources.get(item.required("source")),
        item.required("quote").text(),
        item.text("before"),
        item.text("after"),
        item.integer("position", -1),
        item.text("page"));
  }
}
