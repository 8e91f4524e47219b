package app.throughline.exchange;

import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A made-up case for measuring: twelve lanes over three days, 60 % moments and 40 % spans, a fifth
 * of them in forty bursts; some uncertain, undated or placed by others; with people, places, tags
 * and claims. The same number and seed make the same case everywhere.
 */
public final class SyntheticCase {
  /** The largest number of events. */
  public static final int MAX_EVENTS = 10_000_000;

  /** Monday 4 March 2024, 00:00 UTC. */
  static final long START_MILLIS = 1_709_510_400_000L;

  /** Three days. */
  static final long SPAN_MILLIS = 3L * 24 * 3_600_000;

  private static final String[] LANES = {
    "Phone calls",
    "Messages",
    "Bank",
    "CCTV",
    "Number plates",
    "Web history",
    "File system",
    "Cell sites",
    "Witnesses",
    "Travel",
    "Social media",
    "Device events"
  };
  private static final String[] COLORS = {
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00",
    "#8c6bb1", "#7f7f7f", "#944e10", "#45556b", "#c93650", "#52b27c"
  };
  private static final int PEOPLE = 40;
  private static final int ORGANISATIONS = 10;
  private static final int PLACES = 20;
  private static final int SOURCES = 15;
  private static final int BURSTS = 40;

  private final int events;
  private final long seed;

  /**
   * Describes a case; nothing is made yet.
   *
   * @param events 0 to {@link #MAX_EVENTS}
   * @param seed any number
   * @throws IllegalArgumentException if the number of events is out of range
   */
  public SyntheticCase(int events, long seed) {
    if (events < 0 || events > MAX_EVENTS) {
      throw new IllegalArgumentException("0 to " + MAX_EVENTS + " events, not " + events);
    }
    this.events = events;
    this.seed = seed;
  }

  /** What the case says of itself. */
  public CaseInfo info() {
    Texts texts = new Texts("exchange");
    return new CaseInfo(
        new UUID(events, seed),
        texts.get("synthetic.title", events, Long.toString(seed)),
        texts.get("synthetic.summary"),
        ZoneOffset.UTC,
        LocalDate.EPOCH.plusDays(START_MILLIS / 86_400_000),
        Instant.ofEpochMilli(START_MILLIS),
        CaseJson.SCHEMA_VERSION);
  }

  /**
   * All other records, made one by one as they are asked for; what is referred to comes first.
   * Eight bytes an event are held meanwhile.
   */
  public Stream<CaseRecord> records() {
    Random random = new Random(seed);
    List<CaseRecord> cast = new ArrayList<>();
    Sequence ids = new Sequence();
    List<LaneId> lanes = lanes(cast, ids);
    List<EntityId> entities = entities(cast, ids);
    List<SourceId> sources = sources(cast, ids);
    long[] starts = starts(random);
    SyntheticEvents made = new SyntheticEvents(random, ids, lanes, entities, sources);
    return Stream.concat(cast.stream(), Arrays.stream(starts).boxed().flatMap(made::event));
  }

  private long[] starts(Random random) {
    double[] bursts = random.doubles(BURSTS).map(r -> r * SPAN_MILLIS).toArray();
    long[] starts = new long[events];
    for (int i = 0; i < events; i++) {
      double offset = random.nextDouble() * SPAN_MILLIS;
      if (random.nextDouble() < 0.2) {
        double spread = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        offset = bursts[random.nextInt(BURSTS)] + spread * 300_000;
      }
      starts[i] = START_MILLIS + (long) Math.min(Math.max(offset, 0), SPAN_MILLIS - 1);
    }
    Arrays.sort(starts);
    return starts;
  }

  private static List<LaneId> lanes(List<CaseRecord> cast, Sequence ids) {
    List<LaneId> lanes = new ArrayList<>();
    for (int i = 0; i < LANES.length; i++) {
      LaneId id = new LaneId(ids.next());
      lanes.add(id);
      cast.add(new Lane(id, LANES[i], COLORS[i], i, true));
    }
    return lanes;
  }

  private static List<EntityId> entities(List<CaseRecord> cast, Sequence ids) {
    List<EntityId> entities = new ArrayList<>();
    for (int i = 0; i < PEOPLE + ORGANISATIONS + PLACES; i++) {
      EntityId id = new EntityId(ids.next());
      EntityKind kind =
          i < PEOPLE
              ? EntityKind.PERSON
              : i < PEOPLE + ORGANISATIONS ? EntityKind.ORGANISATION : EntityKind.PLACE;
      String name =
          switch (kind) {
            case PERSON -> "Person " + (i + 1);
            case ORGANISATION -> "Organisation " + (i - PEOPLE + 1);
            default -> "Place " + (i - PEOPLE - ORGANISATIONS + 1);
          };
      entities.add(id);
      cast.add(new Entity(id, kind, name, List.of(), "", null));
    }
    return entities;
  }

  private static List<SourceId> sources(List<CaseRecord> cast, Sequence ids) {
    List<SourceId> sources = new ArrayList<>();
    SourceKind[] kinds = SourceKind.values();
    Reliability[] reliabilities = Reliability.values();
    for (int i = 0; i < SOURCES; i++) {
      SourceId id = new SourceId(ids.next());
      sources.add(id);
      cast.add(
          new Source(
              id,
              kinds[i % kinds.length],
              "Source " + (i + 1),
              "",
              "",
              "",
              "",
              "",
              "en",
              reliabilities[i % reliabilities.length],
              null,
              ""));
    }
    return sources;
  }
}
