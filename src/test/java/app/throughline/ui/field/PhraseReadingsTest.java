package app.throughline.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.EventId;
import app.throughline.model.Placement;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.When;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that can be read in two ways, in the line for an event's time. */
class PhraseReadingsTest {
  private static final EventId EVENT = new EventId(1_000_000);

  @TempDir Path folder;
  private CaseSession session;
  private TimeFieldViewModel line;

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "Anna",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    line = new TimeFieldViewModel(session, Locale.UK, TimeFieldViewModel.Unread.KEPT, () -> {});
    line.loadNew(EVENT);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void offersBothDaysAndSaysWhichIsTakenMeanwhile() {
    line.textProperty().set("05/06/2016");
    assertThat(told()).containsExactly("sometime on 5 June 2016", "sometime on 6 May 2016");
    assertThat(line.readings().chosenProperty().get()).isNull();
    assertThat(line.understoodProperty().get()).isEqualTo("sometime on 5 June 2016");
    assertThat(line.problemProperty().get()).contains("can be 5 June 2016 or 6 May 2016");
  }

  @Test
  void aChoiceSettlesTheMeaningAndLeavesTheWordsAlone() {
    line.textProperty().set("05/06/2016");
    line.readings().choose(line.readings().allProperty().get().get(1));
    assertThat(line.textProperty().get()).isEqualTo("05/06/2016");
    assertThat(line.problemProperty().get()).isEmpty();
    assertThat(line.understoodProperty().get()).isEqualTo("sometime on 6 May 2016");
    When meant = meant();
    assertThat(meant).isNotNull();
    assertThat(meant.text()).isEqualTo("05/06/2016");
    assertThat(day(meant)).isEqualTo(LocalDate.of(2016, 5, 6));
  }

  @Test
  void anEventThatWasSettledComesBackSettledAndCanBeMeantOtherwise() {
    line.textProperty().set("05/06/2016");
    When may = line.readings().allProperty().get().get(1);
    line.load(EVENT, may, Placement.stated(may));
    assertThat(line.readings().chosenProperty().get()).isEqualTo(may);
    assertThat(line.problemProperty().get()).isEmpty();
    assertThat(meant()).as("nothing has changed").isNull();
    line.readings().choose(line.readings().allProperty().get().get(0));
    assertThat(day(meant())).isEqualTo(LocalDate.of(2016, 6, 5));
  }

  @Test
  void otherWordsTakeTheChoiceAway() {
    line.textProperty().set("05/06/2016");
    line.readings().choose(line.readings().allProperty().get().get(1));
    line.textProperty().set("13/06/2016");
    assertThat(line.readings().allProperty().get()).isEmpty();
    assertThat(day(meant())).isEqualTo(LocalDate.of(2016, 6, 13));
  }

  @Test
  void aClockTimeMayBeMeantByTheClocksOfTheEventsPlace() {
    line.setPlaces(List.of("The night club", "Orlando, Florida"));
    line.textProperty().set("2 am on 12 June 2016");
    assertThat(told())
        .containsExactly("02:00 on 12 June 2016", "02:00 on 12 June 2016 (America/New_York)");
    assertThat(line.problemProperty().get()).isEmpty();
    line.readings().choose(line.readings().allProperty().get().get(1));
    When meant = meant();
    assertThat(meant.start().earliest())
        .isEqualTo(Instant.parse("2016-06-12T06:00:00Z").toEpochMilli());
    assertThat(meant.zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(meant.zoneStated()).isTrue();
    assertThat(meant.text()).isEqualTo("2 am on 12 June 2016");
  }

  @Test
  void noPlaceIsAskedAboutForADateOrAClockTimeThatNamesItsZone() {
    line.setPlaces(List.of("Orlando"));
    line.textProperty().set("12 June 2016");
    assertThat(told()).isEmpty();
    line.textProperty().set("12 June 2016 02:00 UTC");
    assertThat(told()).isEmpty();
    line.textProperty().set("12 June 2016 02:00");
    assertThat(told()).hasSize(2);
    line.setPlaces(List.of("Paris"));
    assertThat(told()).as("the case's own clocks").isEmpty();
  }

  private List<String> told() {
    return line.readings().allProperty().get().stream().map(line::told).toList();
  }

  private @Nullable When meant() {
    TimeMeaning meaning = line.meaning().toCompletableFuture().join();
    return meaning == null ? null : meaning.when();
  }

  private static LocalDate day(@Nullable When when) {
    return Instant.ofEpochMilli(when.start().earliest())
        .atZone(ZoneId.of("Europe/Paris"))
        .toLocalDate();
  }
}
