package app.throughline.ui.details;

import app.throughline.model.Attachment;
import app.throughline.model.AttachmentId;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.SourceKind;
import app.throughline.model.Stance;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A small case with one event that has everything and some that have little. */
final class DetailsCase {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final EventId STANDOFF = new EventId(10);
  static final EventId STABBING = new EventId(11);
  static final EventId VIDEO = new EventId(12);
  static final EventId CONTRADICTORY = new EventId(13);
  static final EventId UNDATED = new EventId(14);
  static final EntityId ATTACKER = new EntityId(20);
  static final EntityId TOWN = new EntityId(21);
  static final SourceId POLICE = new SourceId(30);
  static final SourceId ARTICLE = new SourceId(31);
  static final String ADDRESS = "https://example.org/news/1";
  static final String RTL_TITLE = "عملية الطعن 🚨 with a long title in two directions";

  private static final Lane LANE = new Lane(new LaneId(1), "Standoff", "#e08e2b", 0, true);
  private static final long NOON = Instant.parse("2016-06-13T10:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000;

  private DetailsCase() {}

  static CaseSession create(Path folder) {
    CaseSession session =
        CaseSession.create(
            folder.resolve("details.tlcase"),
            new CaseContent(info(), records()),
            "Anna",
            SessionThreads.sameThread(),
            Clock.fixed(Instant.parse("2024-05-06T07:08:00Z"), PARIS));
    String hash =
        session.keep("a map".getBytes(StandardCharsets.UTF_8)).toCompletableFuture().join();
    Attachment map =
        new Attachment(
            new AttachmentId(80), STANDOFF, null, hash, 123_456, "image/png", "street.png");
    apply(session, "Attach a map", Change.add(map));
    return session;
  }

  static TimeWords words() {
    return new TimeWords(Locale.ENGLISH, PARIS);
  }

  static void apply(CaseSession session, String label, Change... changes) {
    session.apply(new Edit(label, "Anna", List.of(changes))).toCompletableFuture().join();
  }

  static Event event(CaseSession session, EventId id) {
    return session.details(id).toCompletableFuture().join().event();
  }

  private static CaseInfo info() {
    return new CaseInfo(
        UUID.fromString("c1f3a5d0-0000-4000-8000-000000000002"),
        "A siege",
        "What it is about.",
        PARIS,
        LocalDate.of(2016, 6, 14),
        Instant.parse("2024-05-06T07:08:00Z"),
        1);
  }

  private static List<CaseRecord> records() {
    When day = When.moment(new TimeBounds(NOON, NOON + HOUR), Precision.HOUR, PARIS, "about noon");
    TimeBounds morning = new TimeBounds(NOON - 5 * HOUR, NOON - 4 * HOUR);
    When early = When.moment(morning, Precision.HOUR, PARIS, "in the morning");
    return List.of(
        LANE,
        new Entity(
            ATTACKER, EntityKind.PERSON, "The attacker", List.of("L. A."), "Known before.", null),
        new Entity(
            TOWN,
            EntityKind.PLACE,
            "The town",
            List.of(),
            "",
            new Entity.Coordinates(48.968, 1.681)),
        source(POLICE, SourceKind.STATEMENT, "Police sources", Reliability.B),
        source(ARTICLE, SourceKind.ARTICLE, "The article", Reliability.C),
        event(STABBING, "The stabbing", day, EventStatus.CONFIRMED),
        event(STANDOFF, "The standoff", undated("after the stabbing"), EventStatus.CONFIRMED),
        event(VIDEO, RTL_TITLE, undated("during the standoff"), EventStatus.ALLEGED),
        event(CONTRADICTORY, "Too early", early, EventStatus.REPORTED),
        event(UNDATED, "Some time", When.UNDATED, EventStatus.OPINION),
        new Participation(new ParticipationId(40), STANDOFF, ATTACKER, "attacker"),
        new Participation(new ParticipationId(41), STANDOFF, TOWN, ""),
        new Participation(new ParticipationId(42), STABBING, ATTACKER, "suspect"),
        claim(50, POLICE, Stance.SUPPORTS, "He went in.", When.UNDATED),
        claim(51, ARTICLE, Stance.CONTRADICTS, "Calls her the wife.", day),
        claim(52, ARTICLE, Stance.NEUTRAL, "", When.UNDATED),
        new EventLink(new LinkId(60), STANDOFF, STABBING, LinkKind.AFTER, HOUR, 2 * HOUR, true),
        EventLink.of(new LinkId(61), VIDEO, STANDOFF, LinkKind.DURING),
        EventLink.of(new LinkId(62), CONTRADICTORY, STABBING, LinkKind.AFTER));
  }

  private static When undated(String text) {
    return When.undated(text, PARIS);
  }

  private static Event event(EventId id, String title, When when, EventStatus status) {
    boolean full = id.equals(STANDOFF);
    return new Event(
        id,
        title,
        full ? "He enters the house.\n\nNobody leaves it." : "",
        LANE.id(),
        when,
        status,
        full ? Importance.KEY : Importance.NORMAL,
        full ? List.of("hostage", "police") : List.of(),
        null,
        0);
  }

  private static Source source(SourceId id, SourceKind kind, String title, Reliability letter) {
    boolean full = id.equals(ARTICLE);
    return new Source(
        id,
        kind,
        title,
        full ? "News desk" : "",
        full ? "Example News" : "",
        full ? "14 June 2016" : "",
        "",
        full ? ADDRESS : "",
        full ? "fr" : "",
        letter,
        full ? POLICE : null,
        "");
  }

  private static Claim claim(long id, SourceId source, Stance stance, String says, When when) {
    boolean quotes = stance == Stance.CONTRADICTS;
    return new Claim(
        new ClaimId(id),
        STANDOFF,
        source,
        null,
        quotes ? ATTACKER : null,
        stance,
        says,
        when,
        quotes ? TOWN : null,
        2,
        stance == Stance.SUPPORTS,
        quotes ? "Corrected later." : "");
  }
}
