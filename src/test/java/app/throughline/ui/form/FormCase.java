package app.throughline.ui.form;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A small case in a real file, for the tests of the form. */
final class FormCase {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final LaneId ATTACK = new LaneId(2);
  static final EntityId ATTACKER = new EntityId(4);
  static final EntityId TOWN = new EntityId(5);
  static final SourceId POLICE = new SourceId(6);
  static final EventId STABBING = new EventId(10);
  static final EventId ASSAULT = new EventId(11);

  private FormCase() {}

  static CaseSession create(Path folder) {
    CaseInfo info =
        new CaseInfo(
            new UUID(1, 2),
            "Form",
            "",
            PARIS,
            LocalDate.of(2016, 6, 14),
            Instant.parse("2026-01-01T00:00:00Z"),
            1);
    List<CaseRecord> records =
        List.of(
            new Lane(ATTACK, "Attack", "#cc6677", 0, true),
            new Lane(new LaneId(3), "Online", "#332288", 1, true),
            new Entity(ATTACKER, EntityKind.PERSON, "Larossi Abballa", List.of(), "", null),
            new Entity(TOWN, EntityKind.PLACE, "Magnanville", List.of(), "", null),
            Source.titled(POLICE, "Police sources").withReliability(Reliability.B),
            event(STABBING, "The stabbing", "2016-06-13T20:30"),
            event(ASSAULT, "The RAID assault", "2016-06-14T00:10"),
            new Participation(new ParticipationId(20), STABBING, ATTACKER, "attacker"),
            Claim.of(new ClaimId(30), STABBING, POLICE, Stance.SUPPORTS, "Outside his home."));
    return CaseSession.create(
        folder.resolve("form.tlcase"),
        new CaseContent(info, records),
        "tester",
        SessionThreads.sameThread(),
        Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC));
  }

  private static Event event(EventId id, String title, String time) {
    return new Event(
        id,
        title,
        "What happened.",
        ATTACK,
        when(time),
        EventStatus.CONFIRMED,
        Importance.KEY,
        List.of("attack"),
        null,
        0);
  }

  static When when(String phrase) {
    TimeContext context = new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH);
    if (new TimeReader(context).read(phrase) instanceof TimeReading.Stated stated) {
      return stated.when();
    }
    throw new IllegalArgumentException(phrase);
  }

  static EventDetails details(CaseSession session, EventId id) {
    return session.details(id).toCompletableFuture().join();
  }
}
