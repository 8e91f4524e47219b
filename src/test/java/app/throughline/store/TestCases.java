package app.throughline.store;

import app.throughline.model.Arrangement;
import app.throughline.model.Attachment;
import app.throughline.model.AttachmentId;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Small cases for tests. */
public final class TestCases {
  private static final EventFilter FILTER =
      new EventFilter(
          Set.of(new LaneId(3)),
          Set.of(EventStatus.OPINION, EventStatus.ALLEGED),
          Set.of(new EntityId(4), new EntityId(5)),
          Set.of(),
          Set.of(),
          Set.of("night"),
          Set.of(),
          -5,
          Long.MAX_VALUE,
          true,
          false,
          "van");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-06T07:08:09.123Z"), ZoneOffset.UTC);
  public static final long DAY = 86_400_000;
  static final long T0 = Instant.parse("2016-06-13T17:00:00Z").toEpochMilli();
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  public static final long NEXT_ID = 24;

  public static final CaseInfo INFO =
      new CaseInfo(
          UUID.fromString("c1f3a5d0-0000-4000-8000-000000000001"),
          "A case",
          "What it is about",
          PARIS,
          LocalDate.of(2016, 6, 13),
          Instant.parse("2024-01-01T00:00:00Z"),
          Schema.VERSION);
  public static final Lane LANE = new Lane(new LaneId(2), "Attack", "#0072b2", 0, true);
  static final EventId STABBING = new EventId(10);

  private TestCases() {}

  /** A moment in the lane {@link #LANE}. */
  public static Event event(long id, String title) {
    return new Event(
        new EventId(id),
        title,
        "",
        LANE.id(),
        When.moment(TimeBounds.at(T0 + id * DAY), Precision.MINUTE, PARIS, "then"),
        EventStatus.REPORTED,
        Importance.NORMAL,
        List.of(),
        null,
        0);
  }

  static Attachment attachment(String sha256, long size) {
    return new Attachment(
        new AttachmentId(60), STABBING, null, sha256, size, "image/png", "photo.png");
  }

  /** A record or more of every type but attachments, in the order of their ids and types. */
  static CaseContent full() {
    When span =
        new When(
            new TimeBounds(T0, T0 + 5 * 3_600_000),
            TimeBounds.NEVER,
            T0 + 1_000,
            true,
            true,
            false,
            Precision.PART_OF_DAY,
            PARIS,
            true,
            "lundi soir, vers 20 h 20 🌙");
    Source first = Source.titled(new SourceId(7), "Le Monde");
    Source second =
        new Source(
            new SourceId(8),
            SourceKind.ARTICLE,
            "Agency",
            "A. Author",
            "Publisher",
            "2016-06-14",
            "2020",
            "https://example.org/a?b=c",
            "fr",
            Reliability.B,
            first.id(),
            "The full text with many words.");
    List<CaseRecord> records =
        List.of(
            LANE,
            new Lane(new LaneId(3), "شارع", "#d55e00", 1, false),
            new Entity(
                new EntityId(4),
                EntityKind.PLACE,
                "Magnanville",
                List.of("the \"town\"", "ville"),
                "A note",
                new Entity.Coordinates(48.9667, 1.6833)),
            new Entity(new EntityId(5), EntityKind.PERSON, "Zoë", List.of(), "", null),
            new Entity(new EntityId(6), EntityKind.PERSON, "Émile", List.of(), "", null),
            first,
            second,
            new Passage(new PassageId(9), second.id(), "many words", "with ", ".", 14, "p. 3"),
            new Event(
                STABBING,
                "قتل 🔪 the stabbing",
                "Line one\nline two",
                LANE.id(),
                span,
                EventStatus.CONFIRMED,
                Importance.KEY,
                List.of("été", "عنف"),
                "#ff0000",
                -3),
            new Event(
                new EventId(11),
                "Nothing known",
                "",
                new LaneId(3),
                When.undated("some time ago", ZoneOffset.UTC),
                EventStatus.ALLEGED,
                Importance.MINOR,
                List.of(),
                null,
                7),
            new Participation(new ParticipationId(12), STABBING, new EntityId(5), "victim"),
            new Participation(new ParticipationId(13), STABBING, new EntityId(4), ""),
            new Claim(
                new ClaimId(14),
                STABBING,
                second.id(),
                new PassageId(9),
                new EntityId(6),
                Stance.CONTRADICTS,
                "It was earlier",
                When.moment(TimeBounds.at(T0), Precision.MINUTE, PARIS, "17h"),
                new EntityId(4),
                2,
                true,
                "unsure"),
            Claim.of(new ClaimId(15), STABBING, first.id(), Stance.SUPPORTS, ""),
            EventLink.of(new LinkId(16), STABBING, new EventId(11), LinkKind.CAUSES),
            new EventLink(
                new LinkId(17),
                STABBING,
                new EventId(11),
                LinkKind.AFTER,
                5,
                TimeBounds.FUTURE,
                false),
            new SavedView(
                new ViewId(21),
                "Night",
                T0,
                T0 + DAY,
                new Arrangement(
                    Grouping.PERSON, FILTER, Set.of("person:4"), Set.of("tag:night", "tag:été")),
                3),
            new Era(new EraId(22), "Standoff", T0, T0 + DAY, "#0072b2"),
            new RowStyle(new RowStyleId(23), "person:4", 1, null));
    return new CaseContent(INFO, records);
  }
}
