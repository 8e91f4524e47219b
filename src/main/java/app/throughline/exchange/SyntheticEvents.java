package app.throughline.exchange;

import app.throughline.model.CaseRecord;
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
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the events of a {@link SyntheticCase} one after the other. */
final class SyntheticEvents {
  private static final String[] WORDS =
      ("call from to suspect witness vehicle seen near station transfer account login file "
              + "deleted opened message sent photo taken cell tower handover camera plate read "
              + "visit page search device unlocked charger connected purchase card cash withdrawn "
              + "meeting parcel delivered")
          .split(" ");
  private static final String[] TAGS = {
    "alibi", "contact", "device", "finance", "follow up", "location", "motive", "travel"
  };
  private static final String[] ROLES = {"caller", "recipient", "owner", "witness", "driver", ""};
  private static final int TITLE_LENGTH = 32;
  private static final double UNDATED = 0.01;
  private static final double RELATIVE = 0.02;

  private final Random random;
  private final Sequence ids;
  private final List<LaneId> lanes;
  private final List<EntityId> entities;
  private final List<SourceId> sources;
  private final SyntheticTimes times;
  private int made;
  private @Nullable Event lastDated;

  SyntheticEvents(
      Random random,
      Sequence ids,
      List<LaneId> lanes,
      List<EntityId> entities,
      List<SourceId> sources) {
    this.random = random;
    this.ids = ids;
    this.lanes = lanes;
    this.entities = entities;
    this.sources = sources;
    this.times = new SyntheticTimes(random);
  }

  /** The next event, at about an instant in epoch milliseconds, with what hangs on it. */
  Stream<CaseRecord> event(long startMillis) {
    List<CaseRecord> records = new ArrayList<>();
    EventId id = new EventId(ids.next());
    double dice = random.nextDouble();
    Event other = dice < RELATIVE ? lastDated : null;
    When when =
        other != null
            ? SyntheticTimes.after(other.title())
            : dice < RELATIVE + UNDATED ? When.UNDATED : times.stated(startMillis);
    Event event =
        new Event(
            id,
            title(),
            random.nextInt(4) == 0 ? words(120) + "." : "",
            lanes.get(random.nextInt(lanes.size())),
            when,
            status(),
            importance(),
            tags(),
            null,
            0);
    records.add(event);
    if (when.kind() != When.Kind.UNDATED) {
      lastDated = event;
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      EntityId entity = entities.get(random.nextInt(entities.size()));
      String role = ROLES[random.nextInt(ROLES.length)];
      records.add(new Participation(new ParticipationId(ids.next()), id, entity, role));
    }
    if (random.nextInt(3) == 0) {
      records.add(claim(id));
    }
    if (other != null) {
      records.add(after(id, other.id()));
    }
    return records.stream();
  }

  private EventLink after(EventId id, EventId other) {
    return new EventLink(
        new LinkId(ids.next()),
        id,
        other,
        LinkKind.AFTER,
        SyntheticTimes.MIN_GAP_MILLIS,
        SyntheticTimes.MAX_GAP_MILLIS,
        true);
  }

  private String title() {
    return words(TITLE_LENGTH) + " #" + ++made;
  }

  private String words(int length) {
    StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    while (text.length() < length) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private Claim claim(EventId event) {
    Stance stance = random.nextInt(20) == 0 ? Stance.CONTRADICTS : Stance.SUPPORTS;
    return new Claim(
        new ClaimId(ids.next()),
        event,
        sources.get(random.nextInt(sources.size())),
        null,
        null,
        stance,
        words(60) + ".",
        When.UNDATED,
        null,
        1 + random.nextInt(6),
        random.nextBoolean(),
        "");
  }

  private EventStatus status() {
    double dice = random.nextDouble();
    EventStatus[] all = EventStatus.values();
    return dice < 0.6
        ? EventStatus.CONFIRMED
        : dice < 0.8 ? EventStatus.REPORTED : all[random.nextInt(all.length)];
  }

  private Importance importance() {
    int dice = random.nextInt(1000);
    return dice == 0
        ? Importance.KEY
        : dice < 50 ? Importance.MAJOR : dice < 300 ? Importance.MINOR : Importance.NORMAL;
  }

  private List<String> tags() {
    return random.nextInt(3) == 0 ? List.of(TAGS[random.nextInt(TAGS.length)]) : List.of();
  }
}
