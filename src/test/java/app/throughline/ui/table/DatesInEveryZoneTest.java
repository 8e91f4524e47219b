package app.throughline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Event;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.DisplayZone;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.When;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A date is a date: an event on 13 June in each zone that there is, in the table and in what is
 * copied from it as CSV, told in each zone that there is; and through a file of JSON and back.
 */
class DatesInEveryZoneTest {
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

  @TempDir Path folder;

  @Test
  void aDateStaysThatDateInEveryCellWhateverTheZones() {
    try (CaseSession session =
        CaseSession.create(
            folder.resolve("zones.tlcase"),
            content(),
            "Anna",
            SessionThreads.sameThread(),
            Clock.systemUTC())) {
      List<EventId> ids = new ArrayList<>();
      for (int i = 0; i < ZONES.size(); i++) {
        ids.add(new EventId(10L + i));
      }
      List<EventRow> rows = session.rows(ids).toCompletableFuture().join();
      assertThat(rows).hasSize(ZONES.size());
      List<DisplayZone> displays = new ArrayList<>(List.of(DisplayZone.CASE, DisplayZone.EACH));
      ZONES.forEach(zone -> displays.add(DisplayZone.of(ZoneId.of(zone))));
      for (DisplayZone display : displays) {
        TimeStyle style = TimeStyle.of(Locale.ENGLISH).in(display);
        CellWords cells = new CellWords(session.snapshot(), style);
        for (EventRow row : rows) {
          check(cells, row, display.key());
        }
      }
    }
  }

  private static void check(CellWords cells, EventRow row, String display) {
    String start = cells.whole(EventColumn.START_EARLIEST, row);
    String latest = cells.whole(EventColumn.START_LATEST, row);
    // Not assertThat alone: there are hundreds of thousands of them.
    if (!start.startsWith("2016-06-13") || !latest.startsWith("2016-06-14 00:00")) {
      assertThat(start + " to " + latest).as("%s told in %s", row.title(), display).isEmpty();
    }
    String told = cells.whole(EventColumn.TIME, row);
    if (!told.contains("13 June 2016") || !row.when().text().equals("13 June 2016")) {
      assertThat(told).as("%s told in %s", row.title(), display).isEmpty();
    }
  }

  @Test
  void aDateComesBackFromJsonAsItWas() throws Exception {
    CaseContent content = content();
    StringWriter written = new StringWriter();
    CaseJson.write(content, written);
    CaseContent read = CaseJson.read(new StringReader(written.toString()), "zones.json");
    assertThat(whens(read)).isEqualTo(whens(content)).hasSize(ZONES.size());
  }

  @Test
  void aDateOfACaseInEveryZoneComesBackFromJsonAsItWas() throws Exception {
    for (String id : ZONES) {
      ZoneId zone = ZoneId.of(id);
      CaseContent content = content(zone, List.of(event(10, zone, false)));
      StringWriter written = new StringWriter();
      CaseJson.write(content, written);
      assertThat(written.toString()).as(id).contains("13 June 2016");
      CaseContent read = CaseJson.read(new StringReader(written.toString()), "zone.json");
      assertThat(whens(read)).as(id).isEqualTo(whens(content));
    }
  }

  private static List<When> whens(CaseContent content) {
    return content.records().stream()
        .filter(Event.class::isInstance)
        .map(record -> ((Event) record).when())
        .toList();
  }

  /** A case in Paris with an event in each zone. */
  private static CaseContent content() {
    List<CaseRecord> events = new ArrayList<>();
    for (int i = 0; i < ZONES.size(); i++) {
      events.add(event(10L + i, ZoneId.of(ZONES.get(i)), true));
    }
    return content(ZoneId.of("Europe/Paris"), events);
  }

  private static CaseContent content(ZoneId zone, List<? extends CaseRecord> events) {
    List<CaseRecord> records = new ArrayList<>();
    records.add(new Lane(new LaneId(1), "Lane", "#cc6677", 0, true));
    records.addAll(events);
    CaseInfo info = new CaseInfo(new UUID(1, 2), "Zones", "", zone, null, Instant.EPOCH, 1);
    return new CaseContent(info, records);
  }

  private static Event event(long id, ZoneId zone, boolean stated) {
    TimeReader reader = new TimeReader(new TimeContext(zone, null, Locale.ENGLISH));
    When when = ((TimeReading.Stated) reader.read("13 June 2016")).when();
    return new Event(
        new EventId(id),
        "In " + zone.getId(),
        "",
        new LaneId(1),
        when.withZone(zone, stated),
        EventStatus.CONFIRMED,
        Importance.NORMAL,
        List.of(),
        null,
        0);
  }
}
