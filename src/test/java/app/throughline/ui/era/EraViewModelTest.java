package app.throughline.ui.era;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Era;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraViewModelTest {
  private static final long EVENING = millis("2016-06-13T20:00:00+02:00");
  private static final long NIGHT = millis("2016-06-14T02:00:00+02:00");

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private CaseSession session;
  private EraActions actions;
  private EraViewModel pane;

  @BeforeEach
  void openTheSample() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    actions =
        new EraActions(
            session,
            "test",
            (text, error) -> {
              assertThat(error).isNull();
              told.add(text);
            });
    pane = new EraViewModel(session, actions, Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    pane.close();
    session.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 June 2016 20:00 to 14 June 02:00 | 2016-06-13T20:00:00+02:00 | 2016-06-14T02:00:00+02:00
          13 June 2016 20:00                  | 2016-06-13T20:00:00+02:00 | 2016-06-13T20:00:00+02:00
          13 to 15 June 2016                  | 2016-06-13T00:00:00+02:00 | 2016-06-16T00:00:00+02:00
          2013                                | 2013-01-01T00:00:00+01:00 | 2014-01-01T00:00:00+01:00
          """)
  void aRangeIsAPeriodAndAnInstantAMarker(String phrase, String start, String end) {
    add(phrase, "Siege");
    Era era = actions.all().get(0);
    assertThat(era.name()).isEqualTo("Siege");
    assertThat(era.startMillis()).isEqualTo(millis(start));
    assertThat(era.endMillis()).isEqualTo(millis(end));
    assertThat(pane.openProperty().get()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"since 2013", "before 2013", "the blue hour", "after the stabbing", "2013/.."})
  void whatIsNoPeriodIsRefusedInWords(String phrase) {
    pane.startNew(EVENING, NIGHT);
    pane.nameProperty().set("Siege");
    pane.timeProperty().set(phrase);
    assertThat(pane.problemProperty().get()).isNotEmpty();
    assertThat(pane.understoodProperty().get()).isEmpty();
    assertThat(pane.canSaveProperty().get()).isFalse();
    pane.save();
    assertThat(actions.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-13T20:00:00+02:00, 2016-06-14T02:00:00+02:00",
    "2016-06-13T20:00:05+02:00, 2016-06-13T20:00:05+02:00",
    "2016-06-13T00:00:00+02:00, 2016-06-14T00:00:00+02:00",
    "2016-06-13T00:00:00+02:00, 2016-06-13T00:00:00+02:00",
    "2016-06-13T00:00:00+02:00, 2016-06-14T02:00:00+02:00",
    "2015-11-14T00:00:00+01:00, 2017-11-01T00:00:00+01:00"
  })
  void whatItIsPrefilledWithReadsBack(String start, String end) {
    pane.startNew(millis(start), millis(end));
    pane.nameProperty().set("A");
    pane.save();
    Era era = actions.all().get(0);
    assertThat(era.startMillis()).isEqualTo(millis(start));
    assertThat(era.endMillis()).isEqualTo(millis(end));
  }

  @Test
  void changingRecolouringAndDeletingAreOneEditEachAndUndoable() {
    add("13 June 2016 20:00 to 14 June 02:00", "Siege");
    Era added = actions.all().get(0);
    pane.startEdit(added);
    assertThat(pane.timeProperty().get()).isEqualTo("13 June 2016 20:00 to 14 June 2016 02:00");
    pane.nameProperty().set("Standoff");
    pane.save();
    actions.recolor(actions.all().get(0), "#009e73");
    assertThat(pane.eras()).extracting(Era::name).containsExactly("Standoff");
    pane.delete(actions.all().get(0));
    assertThat(pane.eras()).isEmpty();
    assertThat(told)
        .containsExactly(
            "Done: Add period \u201cSiege\u201d",
            "Done: Change \u201cStandoff\u201d",
            "Done: Colour \u201cStandoff\u201d",
            "Done: Delete period \u201cStandoff\u201d");
    for (int i = 0; i < 3; i++) {
      session.undo();
    }
    assertThat(actions.all()).containsExactly(added);
  }

  @Test
  void aChangeOfTheNameAloneKeepsTheTimeToTheMillisecond() {
    actions.add(new Era(session.ids().era(), "A", EVENING + 123, NIGHT + 456, "#0072b2"));
    Era added = actions.all().get(0);
    pane.startEdit(added);
    pane.nameProperty().set("B");
    pane.save();
    assertThat(actions.all().get(0).startMillis()).isEqualTo(EVENING + 123);
    assertThat(actions.all().get(0).endMillis()).isEqualTo(NIGHT + 456);
  }

  @Test
  void whatIsBeingChangedGoesWhenItIsUndone() {
    add("2013", "A year");
    pane.startEdit(actions.all().get(0));
    session.undo();
    assertThat(pane.openProperty().get()).isFalse();
    assertThat(pane.eras()).isEmpty();
  }

  private void add(String phrase, String name) {
    pane.startNew(EVENING, NIGHT);
    pane.timeProperty().set(phrase);
    assertThat(pane.problemProperty().get()).isEmpty();
    assertThat(pane.understoodProperty().get()).isNotEmpty();
    pane.nameProperty().set(name);
    pane.save();
  }

  private static long millis(String time) {
    return java.time.OffsetDateTime.parse(time).toInstant().toEpochMilli();
  }
}
