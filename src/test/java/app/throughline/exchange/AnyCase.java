package app.throughline.exchange;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Era;
import app.throughline.model.EraId;
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
import app.throughline.model.Reliability;
import app.throughline.model.RowStyle;
import app.throughline.model.RowStyleId;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Stance;
import app.throughline.model.ViewId;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes cases with every kind of record and every kind of time, ids numbered as a reader does. */
final class AnyCase {
  private static final String[] TEXTS = {
    "",
    "The stabbing",
    "“Quoted”, \"quoted\" \\ and\nbroken",
    "🔥 emoji only? 🔥",
    "مرحبا بالعالم",
    "été à l’hôtel",
    "a".repeat(300),
    "2016-06-13",
    "13 June 2016",
    "2013",
    "13/06/2016",
    " padded "
  };
  private static final String[] ZONES = {
    "Europe/Paris", "America/New_York", "UTC", "Z", "+05:30", "Australia/Lord_Howe"
  };

  private final Random random;
  private final List<CaseRecord> records = new ArrayList<>();
  private long last = 1;

  private AnyCase(long seed) {
    random = new Random(seed);
  }

  static CaseContent of(long seed) {
    return new AnyCase(seed).make();
  }

  private CaseContent make() {
    CaseInfo info =
        new CaseInfo(
            new UUID(random.nextLong(), random.nextLong()),
            name(),
            text(),
            zone(),
            random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000)),
            Instant.ofEpochMilli(random.nextInt()),
            CaseJson.SCHEMA_VERSION);
    List<LaneId> lanes = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      lanes.add(new LaneId(++last));
      String color = String.format("#%06x", random.nextInt(1 << 24));
      records.add(new Lane(lanes.get(i), name(), color, random.nextInt(9), random.nextBoolean()));
    }
    List<EntityId> entities = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      entities.add(new EntityId(++last));
      records.add(
          new Entity(
              entities.get(i),
              one(EntityKind.values()),
              name(),
              List.of(text(), text()),
              text(),
              random.nextBoolean() ? null : new Entity.Coordinates(48.99, -random.nextDouble())));
    }
    List<SourceId> sources = sources();
    List<PassageId> passages = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      passages.add(new PassageId(++last));
      records.add(
          new Passage(
              passages.get(i), one(sources), text(), text(), text(), random.nextInt(9) - 1, "7b"));
    }
    addEvents(lanes, entities, sources, passages);
    addViews(lanes, entities, sources);
    return new CaseContent(info, records);
  }

  private void addViews(List<LaneId> lanes, List<EntityId> entities, List<SourceId> sources) {
    for (int i = 0; i < random.nextInt(3); i++) {
      EventFilter filter =
          new EventFilter(
              Set.of(one(lanes)),
              Set.of(one(EventStatus.values())),
              Set.of(one(entities)),
              Set.of(),
              Set.of(one(entities)),
              Set.of(name()),
              Set.of(one(sources)),
              random.nextBoolean() ? Long.MIN_VALUE : random.nextInt(),
              random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(),
              random.nextBoolean(),
              random.nextBoolean(),
              text());
      Arrangement arrangement =
          new Arrangement(
              one(Grouping.values()),
              filter,
              Set.of("person:" + one(entities).value(), "tag:night", "person:"),
              Set.of("lane:" + one(lanes).value(), "source:" + one(sources).value()));
      records.add(
          new SavedView(
              new ViewId(++last),
              name(),
              random.nextInt(),
              random.nextLong() >>> 8,
              arrangement,
              random.nextInt(9)));
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      long start = random.nextInt();
      long end = start + random.nextInt(2) * 3_600_000L;
      records.add(new Era(new EraId(++last), name(), start, end, "#0072b2"));
    }
    records.add(
        new RowStyle(
            new RowStyleId(++last),
            "place:" + one(entities).value(),
            random.nextInt(9),
            random.nextBoolean() ? null : "#d55e00"));
  }

  private List<SourceId> sources() {
    List<SourceId> sources = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      sources.add(new SourceId(++last));
    }
    for (SourceId id : sources) {
      SourceId repeated = one(sources);
      records.add(
          new Source(
              id,
              one(SourceKind.values()),
              name(),
              text(),
              text(),
              text(),
              text(),
              text(),
              "fr",
              one(Reliability.values()),
              repeated.equals(id) ? null : repeated,
              text()));
    }
    return sources;
  }

  private void addEvents(
      List<LaneId> lanes,
      List<EntityId> entities,
      List<SourceId> sources,
      List<PassageId> passages) {
    List<EventId> events = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      events.add(new EventId(++last));
    }
    for (EventId id : events) {
      records.add(
          new Event(
              id,
              name(),
              text(),
              one(lanes),
              when(),
              one(EventStatus.values()),
              one(Importance.values()),
              random.nextBoolean() ? List.of() : List.of("a", "b c"),
              random.nextBoolean() ? null : "#0a0B0c",
              random.nextInt(5) - 2));
      for (int i = 0; i < random.nextInt(3); i++) {
        records.add(new Participation(new ParticipationId(++last), id, one(entities), text()));
      }
      for (int i = 0; i < random.nextInt(3); i++) {
        records.add(
            new Claim(
                new ClaimId(++last),
                id,
                one(sources),
                random.nextBoolean() ? null : one(passages),
                random.nextBoolean() ? null : one(entities),
                one(Stance.values()),
                text(),
                when(),
                random.nextBoolean() ? null : one(entities),
                1 + random.nextInt(6),
                random.nextBoolean(),
                text()));
      }
    }
    addLinks(events);
  }

  private void addLinks(List<EventId> events) {
    for (EventId from : events) {
      EventId to = one(events);
      if (!to.equals(from)) {
        long min = random.nextInt(3) * 1_234_567L;
        long max = random.nextBoolean() ? TimeBounds.FUTURE : min + random.nextInt(99_999_999);
        records.add(
            new EventLink(
                new LinkId(++last),
                from,
                to,
                one(LinkKind.values()),
                min,
                max,
                random.nextBoolean()));
      }
    }
  }

  private When when() {
    if (random.nextInt(4) == 0) {
      return random.nextBoolean() ? When.UNDATED : When.undated(text(), zone());
    }
    TimeBounds start = bounds(random.nextInt(5));
    boolean span = start.isOpenEnd() || random.nextBoolean();
    TimeBounds end = span ? end(start) : null;
    boolean estimated = start.isFinite() && random.nextBoolean();
    return new When(
        start,
        end,
        estimated ? (Long) start.earliest() : null,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        one(Precision.values()),
        zone(),
        random.nextBoolean(),
        text());
  }

  private TimeBounds bounds(int kind) {
    long from = random.nextLong() >> (10 + random.nextInt(30));
    long to = from + 1 + random.nextInt(Integer.MAX_VALUE);
    return switch (kind) {
      case 0 -> TimeBounds.UNKNOWN;
      case 1 -> TimeBounds.ALWAYS;
      case 2 -> new TimeBounds(TimeBounds.PAST, to);
      case 3 -> new TimeBounds(from, TimeBounds.FUTURE);
      default -> new TimeBounds(from, to);
    };
  }

  private TimeBounds end(TimeBounds start) {
    if (!start.isFinite() || random.nextInt(3) == 0) {
      return random.nextBoolean() ? TimeBounds.NEVER : TimeBounds.UNKNOWN;
    }
    return start.shifted(0, random.nextInt(99_999));
  }

  private ZoneId zone() {
    return ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private String name() {
    String text = text().lines().findFirst().orElse("");
    return text.isBlank() ? "Nameless" : text;
  }

  private <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
