package app.throughline.exchange;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.Era;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.Participation;
import app.throughline.model.Passage;
import app.throughline.model.RecordId;
import app.throughline.model.Reliability;
import app.throughline.model.RowStyle;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import app.throughline.model.SourceKind;
import app.throughline.model.Stance;
import app.throughline.time.TimeBounds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the records of a case into the JSON text's tree; what is usual is left out. Used once. */
final class CaseJsonWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CaseInfo info;
  private final List<CaseRecord> records;
  private final WhenJson times;
  private final Map<RecordId, String> keys = new HashMap<>();
  private final Map<EventId, ObjectNode> events = new LinkedHashMap<>();

  CaseJsonWriter(CaseContent content) {
    info = content.info();
    records = content.records();
    times = new WhenJson(info.zone(), info.referenceDate());
    giveKeys(Lane.class, Lane::name, "lane");
    giveKeys(Entity.class, Entity::name, "entity");
    giveKeys(Source.class, Source::title, "source");
    giveKeys(Passage.class, passage -> keyOf(passage.source()) + " passage", "passage");
    giveKeys(Event.class, Event::title, "event");
  }

  private <R extends CaseRecord> void giveKeys(
      Class<R> type, Function<R, String> name, String otherwise) {
    Keys.Giver giver = new Keys.Giver();
    all(type).forEach(record -> keys.put(record.id(), giver.keyFor(name.apply(record), otherwise)));
  }

  /** The whole text. */
  ObjectNode write() {
    ObjectNode root = NODES.objectNode();
    root.put("format", CaseJson.FORMAT);
    root.put("version", CaseJson.VERSION);
    root.put("uuid", info.uuid().toString());
    root.put("created", info.created().toString());
    root.put("title", info.title());
    text(root, "summary", info.summary());
    root.put("zone", info.zone().getId());
    if (info.referenceDate() != null) {
      root.put("referenceDate", info.referenceDate().toString());
    }
    list(root, "lanes", all(Lane.class).stream().map(this::lane).toList());
    list(root, "entities", all(Entity.class).stream().map(this::entity).toList());
    list(root, "sources", all(Source.class).stream().map(this::source).toList());
    list(root, "passages", all(Passage.class).stream().map(this::passage).toList());
    all(Event.class).forEach(event -> events.put(event.id(), event(event)));
    all(Participation.class).forEach(this::addParticipation);
    all(Claim.class).forEach(this::addClaim);
    all(EventLink.class).forEach(this::addLink);
    list(root, "events", events.values());
    ViewsJsonWriter views = new ViewsJsonWriter(info.zone(), keys);
    list(root, "views", all(SavedView.class).stream().map(views::view).toList());
    list(root, "eras", all(Era.class).stream().map(views::era).toList());
    list(root, "rows", all(RowStyle.class).stream().map(views::row).toList());
    return root;
  }

  private ObjectNode lane(Lane lane) {
    ObjectNode node = keyed(lane);
    node.put("name", lane.name());
    node.put("color", lane.color());
    node.put("order", lane.order());
    flag(node, "visible", lane.visible(), true);
    return node;
  }

  private ObjectNode entity(Entity entity) {
    ObjectNode node = keyed(entity);
    node.put("kind", JsonItem.word(entity.kind()));
    node.put("name", entity.name());
    words(node, "aliases", entity.aliases());
    text(node, "note", entity.note());
    Entity.Coordinates place = entity.coordinates();
    if (place != null) {
      node.putObject("coordinates")
          .put("latitude", place.latitude())
          .put("longitude", place.longitude());
    }
    return node;
  }

  private ObjectNode source(Source source) {
    ObjectNode node = keyed(source);
    constant(node, "kind", source.kind(), SourceKind.OTHER);
    node.put("title", source.title());
    text(node, "author", source.author());
    text(node, "publisher", source.publisher());
    text(node, "published", source.published());
    text(node, "accessed", source.accessed());
    text(node, "url", source.url());
    text(node, "language", source.language());
    constant(node, "reliability", source.reliability(), Reliability.F);
    reference(node, "repeats", source.repeats());
    text(node, "text", source.text());
    return node;
  }

  private ObjectNode passage(Passage passage) {
    ObjectNode node = keyed(passage);
    reference(node, "source", passage.source());
    node.put("quote", passage.quote());
    text(node, "before", passage.before());
    text(node, "after", passage.after());
    number(node, "position", passage.position(), -1);
    text(node, "page", passage.page());
    return node;
  }

  private ObjectNode event(Event event) {
    ObjectNode node = keyed(event);
    node.put("title", event.title());
    text(node, "description", event.description());
    reference(node, "lane", event.lane());
    JsonNode when = times.write(event.when());
    if (when != null) {
      node.set("when", when);
    }
    constant(node, "status", event.status(), EventStatus.REPORTED);
    constant(node, "importance", event.importance(), Importance.NORMAL);
    words(node, "tags", event.tags());
    if (event.color() != null) {
      node.put("color", event.color());
    }
    number(node, "tieOrder", event.tieOrder(), 0);
    return node;
  }

  private void addParticipation(Participation part) {
    ObjectNode node = part(part.event(), "entities");
    reference(node, "entity", part.entity());
    text(node, "role", part.role());
  }

  private void addClaim(Claim claim) {
    ObjectNode node = part(claim.event(), "claims");
    reference(node, "source", claim.source());
    reference(node, "passage", claim.passage());
    reference(node, "speaker", claim.speaker());
    constant(node, "stance", claim.stance(), Stance.SUPPORTS);
    text(node, "statement", claim.statement());
    JsonNode when = times.write(claim.when());
    if (when != null) {
      node.set("when", when);
    }
    reference(node, "place", claim.place());
    number(node, "credibility", claim.credibility(), 6);
    flag(node, "firstHand", claim.firstHand(), false);
    text(node, "note", claim.note());
  }

  private void addLink(EventLink link) {
    ObjectNode node = part(link.from(), "links");
    node.put("kind", JsonItem.word(link.kind()));
    reference(node, "to", link.to());
    if (link.minGapMillis() != 0) {
      node.put("minGap", Duration.ofMillis(link.minGapMillis()).toString());
    }
    if (link.maxGapMillis() != TimeBounds.FUTURE) {
      node.put("maxGap", Duration.ofMillis(link.maxGapMillis()).toString());
    }
    flag(node, "hard", link.hard(), true);
  }

  private <R extends CaseRecord> List<R> all(Class<R> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private ObjectNode keyed(CaseRecord record) {
    return NODES.objectNode().put("key", keyOf(record.id()));
  }

  private String keyOf(RecordId id) {
    return Objects.requireNonNull(keys.get(id), () -> "no record " + id);
  }

  /** A new object in one of the event's lists. */
  private ObjectNode part(EventId id, String field) {
    ObjectNode event = Objects.requireNonNull(events.get(id), () -> "no event " + id);
    return event.withArrayProperty(field).addObject();
  }

  private void reference(ObjectNode node, String field, @Nullable RecordId id) {
    if (id != null) {
      node.put(field, keyOf(id));
    }
  }

  private static void list(ObjectNode node, String field, Collection<ObjectNode> items) {
    if (!items.isEmpty()) {
      node.putArray(field).addAll(items);
    }
  }

  private static void words(ObjectNode node, String field, List<String> words) {
    if (!words.isEmpty()) {
      ArrayNode array = node.putArray(field);
      words.forEach(array::add);
    }
  }

  private static void text(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  private static void number(ObjectNode node, String field, int number, int usual) {
    if (number != usual) {
      node.put(field, number);
    }
  }

  private static void flag(ObjectNode node, String field, boolean flag, boolean usual) {
    if (flag != usual) {
      node.put(field, flag);
    }
  }

  private static <E extends Enum<E>> void constant(
      ObjectNode node, String field, E constant, E usual) {
    if (constant != usual) {
      node.put(field, JsonItem.word(constant));
    }
  }
}
