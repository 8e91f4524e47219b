package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventRecords;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimesInWordsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final TimeWords WORDS = new TimeWords(Locale.ENGLISH, UTC);
  private static final long DAY = Instant.parse("2016-06-13T00:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000;
  private static final TimeBounds WHOLE = new TimeBounds(DAY, DAY + 24 * HOUR);
  private static final TimeBounds TWO_HOURS = new TimeBounds(DAY + 2 * HOUR, DAY + 4 * HOUR);

  @Test
  void statedAndDerivedAreToldApart() {
    When stated = When.moment(WHOLE, Precision.DAY, UTC, "that Monday");
    String told = told(stated, new Placement(TWO_HOURS, null, null, false, true, false));
    assertThat(told.lines()).hasSize(2);
    assertThat(told.lines().toList().get(0))
        .startsWith("As stated: that Monday")
        .contains("13 June");
    assertThat(told.lines().toList().get(1))
        .startsWith("From its links: ")
        .contains(WORDS.bounds(TWO_HOURS, null));
  }

  @Test
  void whatOnlyItsLinksPlaceSaysSo() {
    Placement placed = new Placement(TWO_HOURS, null, null, false, true, false);
    assertThat(told(When.undated("after the visit", UTC), placed))
        .startsWith("As stated: after the visit\nFrom its links: ");
    assertThat(told(When.UNDATED, placed)).startsWith("As stated: no date\n");
  }

  @Test
  void aTimeOfItsOwnIsToldAsBefore() {
    When stated = When.moment(WHOLE, Precision.DAY, UTC, "that Monday");
    assertThat(told(stated, Placement.stated(stated)))
        .isEqualTo("that Monday\n" + WORDS.sentence(stated));
    assertThat(told(stated, new Placement(WHOLE, null, null, false, false, true)))
        .endsWith("\nIts links cannot be true together with the time as stated.");
  }

  private static String told(When when, Placement placement) {
    Lane lane = new Lane(new LaneId(1), "Lane", "#0969da", 0, true);
    Event event =
        new Event(
            new EventId(2),
            "Event",
            "",
            lane.id(),
            when,
            EventStatus.CONFIRMED,
            Importance.NORMAL,
            List.of(),
            null,
            0);
    EventRecords records = new EventRecords(event, List.of(), List.of(), List.of(), List.of());
    return TimesInWords.told(
        new EventDetails(records, placement, lane, Map.of(), Map.of(), Map.of(), List.of()), WORDS);
  }
}
