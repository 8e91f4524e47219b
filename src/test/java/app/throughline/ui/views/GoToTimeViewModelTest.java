package app.throughline.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.CaseInfo;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventIndex;
import app.throughline.time.TimeStyle;
import app.throughline.ui.views.GoToTimeViewModel.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoToTimeViewModelTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final CaseInfo info =
      new CaseInfo(
          UUID.randomUUID(), "Case", "", PARIS, LocalDate.of(2016, 6, 14), Instant.EPOCH, 2);
  private final CaseSnapshot snapshot =
      new CaseSnapshot(
          info,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          EventIndex.EMPTY,
          0,
          0,
          null,
          null,
          null);
  private final GoToTimeViewModel model =
      new GoToTimeViewModel(() -> snapshot, () -> TimeStyle.of(Locale.UK));

  private static long at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant().toEpochMilli();
  }

  @ParameterizedTest
  @CsvSource({
    "13 June 2016 20:00 to 14 June 02:00, 2016-06-13T20:00, 2016-06-14T02:00",
    "June 2016, 2016-06-01T00:00, 2016-07-01T00:00",
    "14 June 2016, 2016-06-14T00:00, 2016-06-15T00:00",
    "from 13 June 2016 to 14 June 2016, 2016-06-13T00:00, 2016-06-15T00:00",
    "2016, 2016-01-01T00:00, 2017-01-01T00:00"
  })
  void aRangeIsShownWithTheWholeOfItsLastUnit(String words, String from, String to) {
    Goal goal = model.read(words);
    assertThat(goal.words()).startsWith("Show ");
    assertThat(goal.startMillis()).isEqualTo(at(from));
    assertThat(goal.endMillis()).isEqualTo(at(to));
  }

  @Test
  void yesterdayIsTheDayBeforeTheCasesReferenceDate() {
    Goal goal = model.read("yesterday evening");
    assertThat(goal.understood()).isTrue();
    assertThat(goal.startMillis()).isBetween(at("2016-06-13T16:00"), at("2016-06-13T19:00"));
    assertThat(goal.endMillis()).isBetween(at("2016-06-13T20:00"), at("2016-06-14T00:00"));
  }

  @Test
  void aClockTimeIsAMoment() {
    Goal goal = model.read("13 June 2016 20:30");
    assertThat(goal.isMoment()).isTrue();
    assertThat(goal.startMillis()).isEqualTo(at("2016-06-13T20:30"));
    assertThat(goal.words()).isEqualTo("Centre on 13 June 2016 20:30");
  }

  @Test
  void anOpenSideReachesAsFarAsTheCase() {
    Goal goal = model.read("since 13 June 2016");
    assertThat(goal.understood()).isTrue();
    assertThat(goal.startMillis()).isEqualTo(at("2016-06-13T00:00"));
    assertThat(goal.endMillis()).isGreaterThan(goal.startMillis());
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Goal goal = model.read("13 Juneteenth 2016");
    assertThat(goal.understood()).isFalse();
    assertThat(goal.words()).isNotBlank();
    assertThat(model.read(" ").understood()).isFalse();
    assertThat(model.read("unknown").understood()).isFalse();
  }
}
