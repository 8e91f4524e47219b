package app.throughline.ui.table;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
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
import java.util.concurrent.CompletionStage;

/** A small case with what a table can show: lanes, people, tags, an undated event. */
final class TableCase {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final LaneId ATTACK = new LaneId(2);
  static final EntityId ANNA = new EntityId(4);
  static final EventId DAWN = new EventId(10);
  static final EventId NOON = new EventId(11);
  static final EventId EVENING = new EventId(12);
  static final EventId RUMOUR = new EventId(13);

  private TableCase() {}

  static CaseSession create(Path folder) {
    CaseInfo info =
        new CaseInfo(
            new UUID(1, 2),
            "Table",
            "",
            PARIS,
            LocalDate.of(2016, 6, 14),
            Instant.parse("2026-01-01T00:00:00Z"),
            1);
    List<CaseRecord> records =
        List.of(
            new Lane(ATTACK, "Attack", "#cc6677", 0, true),
            new Lane(new LaneId(3), "Online", "#332288", 1, true),
            new Entity(ANNA, EntityKind.PERSON, "Anna", List.of("Annie"), "", null),
            event(DAWN, "Zebra seen", "2016-06-13T06:00", EventStatus.CONFIRMED, "animal"),
            event(NOON, "\u00c9toile", "2016-06-13T12:00/2016-06-13T13:00", EventStatus.ALLEGED),
            event(EVENING, "apple eaten", "evening of 13 June 2016", EventStatus.REPORTED, "food"),
            event(RUMOUR, "Rumour", "", EventStatus.OPINION),
            new Participation(new ParticipationId(20), DAWN, ANNA, "witness"));
    return CaseSession.create(
        folder.resolve("table.tlcase"),
        new CaseContent(info, records),
        "tester",
        SessionThreads.sameThread(),
        Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC));
  }

  private static Event event(
      EventId id, String title, String time, EventStatus status, String... tags) {
    return new Event(
        id, title, "", ATTACK, when(time), status, Importance.NORMAL, List.of(tags), null, 0);
  }

  private static When when(String phrase) {
    TimeContext context = new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH);
    if (new TimeReader(context).read(phrase) instanceof TimeReading.Stated stated) {
      return stated.when();
    }
    throw new IllegalArgumentException(phrase);
  }

  static <T> T now(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  static EventRow row(CaseSession session, EventId event) {
    return now(session.rows(List.of(event))).get(0);
  }
}
