package app.throughline.exchange;

import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.model.Stance;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeBounds;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the events of a JSON text, with what hangs on them, into records; used once. */
final class EventsJsonReader {
  private static final Set<String> EVENT =
      Set.of(
          "key",
          "title",
          "description",
          "lane",
          "when",
          "status",
          "importance",
          "tags",
          "color",
          "tieOrder",
          "entities",
          "claims",
          "links");
  private static final Set<String> PARTICIPATION = Set.of("entity", "role");
  private static final Set<String> CLAIM =
      Set.of(
          "source",
          "passage",
          "speaker",
          "stance",
          "statement",
          "when",
          "place",
          "credibility",
          "firstHand",
          "note");
  private static final Set<String> LINK = Set.of("kind", "to", "minGap", "maxGap", "hard");

  private final CaseJsonReader caseReader;
  private final WhenJson times;
  private final References<EventId> events = new References<>("kind.event");
  private final Keys.Names<EventId> names = new Keys.Names<>();
  private final List<Drawn> links = new ArrayList<>();

  EventsJsonReader(CaseJsonReader caseReader, WhenJson times) {
    this.caseReader = caseReader;
    this.times = times;
  }

  /** Reads all events; their links come after all of them. */
  void read(List<JsonItem> items) {
    List<EventId> ids = new ArrayList<>();
    for (JsonItem item : items) {
      EventId id = events.add(item.withFields(EVENT), caseReader.sequence(), EventId::new);
      names.add(id, item.required("key").text(), item.required("title").text());
      ids.add(id);
    }
    for (int i = 0; i < items.size(); i++) {
      readEvent(ids.get(i), items.get(i));
    }
    for (Drawn link : links) {
      caseReader.keep(link.item(), link.numbered(caseReader.sequence()));
    }
  }

  private void readEvent(EventId id, JsonItem item) {
    JsonItem time = item.optional("when");
    WhenJson.Timed timed = times.read(time);
    Event event =
        new Event(
            id,
            item.required("title").text(),
            item.text("description"),
            caseReader.lanes().get(item.required("lane")),
            timed.when(),
            item.constant("status", EventStatus.REPORTED),
            item.constant("importance", Importance.NORMAL),
            item.list("tags").stream().map(JsonItem::text).distinct().toList(),
            CaseJsonReader.color(item),
            item.integer("tieOrder", 0));
    caseReader.keep(item, event);
    item.list("entities").forEach(part -> caseReader.keep(part, participation(id, part)));
    item.list("claims").forEach(claim -> caseReader.keep(claim, claim(id, claim)));
    if (time != null) {
      timed.clauses().forEach(clause -> links.add(link(id, clause, time)));
    }
    item.list("links").forEach(link -> links.add(link(id, link)));
  }

  private Participation participation(EventId event, JsonItem item) {
    item.withFields(PARTICIPATION);
    return new Participation(
        new ParticipationId(caseReader.sequence().next()),
        event,
        caseReader.entities().get(item.required("entity")),
        item.text("role"));
  }

  private Claim claim(EventId event, JsonItem item) {
    item.withFields(CLAIM);
    JsonItem time = item.optional("when");
    WhenJson.Timed timed = times.read(time);
    if (time != null && !timed.clauses().isEmpty()) {
      throw time.bad("json.when.relative");
    }
    int credibility = item.integer("credibility", 6);
    if (credibility < 1 || credibility > 6) {
      throw item.required("credibility").bad("json.range", credibility, 1, 6);
    }
    return new Claim(
        new ClaimId(caseReader.sequence().next()),
        event,
        caseReader.sources().get(item.required("source")),
        caseReader.passages().getOrNull(item.optional("passage")),
        caseReader.entities().getOrNull(item.optional("speaker")),
        item.constant("stance", Stance.SUPPORTS),
        item.text("statement"),
        timed.when(),
        caseReader.entities().getOrNull(item.optional("place")),
        credibility,
        item.flag("firstHand", false),
        item.text("note"));
  }

  private Drawn link(EventId from, RelativeClause clause, JsonItem time) {
    List<EventId> named = names.named(clause.eventName());
    if (named.size() != 1) {
      String key = named.isEmpty() ? "json.when.name" : "json.when.names";
      throw time.bad(key, clause.eventName());
    }
    Gap gap = new Gap(clause.minGapMillis(), clause.maxGapMillis(), clause.hard());
    return new Drawn(time, from, named.get(0), LinkKind.of(clause.relation()), gap);
  }

  private Drawn link(EventId from, JsonItem item) {
    item.withFields(LINK);
    JsonItem min = item.optional("minGap");
    JsonItem max = item.optional("maxGap");
    Gap gap =
        new Gap(
            min == null ? 0 : millis(min),
            max == null ? TimeBounds.FUTURE : millis(max),
            item.flag("hard", true));
    EventId to = events.get(item.required("to"));
    return new Drawn(item, from, to, item.required("kind").constant(LinkKind.class), gap);
  }

  private record Gap(long min, long max, boolean hard) {}

  /** A link that waits until all events are read. */
  private record Drawn(JsonItem item, EventId from, EventId to, LinkKind kind, Gap gap) {
    EventLink numbered(Sequence sequence) {
      LinkId id = new LinkId(sequence.next());
      try {
        return new EventLink(id, from, to, kind, gap.min(), gap.max(), gap.hard());
      } catch (IllegalArgumentException e) {
        throw item.bad("json.impossible", String.valueOf(e.getMessage()));
      }
    }
  }

  private static long millis(JsonItem item) {
    try {
      return Duration.parse(item.text()).toMillis();
    } catch (DateTimeException | ArithmeticException e) {
      throw item.bad("json.duration", item.text());
    }
  }
}
