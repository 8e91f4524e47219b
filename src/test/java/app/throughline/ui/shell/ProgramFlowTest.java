package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.exchange.Preferences;
import app.throughline.exchange.PreferencesFile;
import app.throughline.exchange.RecentCase;
import app.throughline.exchange.Settings;
import app.throughline.model.Lane;
import app.throughline.model.Texts;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program around a case: welcome page, new case, palette, preferences, about, windows. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ProgramFlowTest {
  @TempDir Path folder;
  private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();
  private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);
  private Stage stage;
  private Desk desk;

  @Start
  void start(Stage first) {
    stage = first;
    complaints.start();
    log().addAppender(complaints);
    desk = newDesk();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
    Locale.setDefault(Locale.Category.FORMAT, formats);
    log().detachAppender(complaints);
    assertThat(complaints.list).as("complaints, of style sheets included").isEmpty();
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private Desk newDesk() {
    return Flow.desk(folder);
  }

  @Test
  void theVeryFirstStartShowsTheSample(FxRobot robot) throws Exception {
    robot.interact(() -> desk.start(stage));
    until(() -> desk.windows().size() == 1);
    assertThat(stage.getTitle()).startsWith("Magnanville");
  }

  @Test
  void theWelcomePageListsWhatIsGoneAndMakesRoomForACase(FxRobot robot) throws Exception {
    robot.interact(() -> desk.start(stage));
    until(() -> desk.windows().size() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until(() -> robot.lookup("#recent").tryQuery().isPresent());
    assertThat(desk.windows()).isEmpty();

    RecentCase gone = new RecentCase(folder.resolve("gone.tlcase").toString(), "Gone", 7, null);
    robot.interact(() -> desk.remember(desk.preferences().withRecent(gone)));
    robot.interact(() -> desk.showWelcome(null));
    ListView<?> recent = robot.lookup("#recent").queryListView();
    until(() -> recent.getItems().size() == 2);
    robot.interact(
        () -> {
          recent.requestFocus();
          recent.getSelectionModel().selectFirst();
        });
    robot.push(KeyCode.DELETE);
    until(() -> recent.getItems().size() == 1);
    robot.push(KeyCode.ENTER);
    until(() -> desk.windows().size() == 1);
    assertThat(desk.windows().get(0).stage()).isSameAs(stage);
    assertThat(desk.preferences().recentCases()).hasSize(1);
  }

  @Test
  void aNewCaseHasTheLanesOfItsTemplate(FxRobot robot) throws Exception {
    robot.interact(() -> desk.showWelcome(stage));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> robot.lookup("#templateCOURT").tryQuery().isPresent());
    robot.clickOn("#create");
    assertThat(robot.lookup("#titleProblem").queryAs(Label.class).getText()).isNotEmpty();
    robot.write("The bridge");
    robot.clickOn("#templateCOURT");
    robot.push(KeyCode.ENTER);
    until(() -> desk.windows().size() == 1);
    CaseWindow window = desk.windows().get(0);
    assertThat(window.file()).isEqualTo(folder.resolve("The bridge.tlcase"));
    assertThat(window.stage()).isSameAs(stage);
    until(() -> !window.view().timeline().getContent().groups().groups().isEmpty());
    assertThat(window.snapshot().lanes()).extracting(Lane::name).contains("Court", "Deadlines");
    assertThat(window.snapshot().index().size()).isZero();
    until(() -> robot.lookup("#templateCOURT").tryQuery().isEmpty());
  }

  @Test
  void aCaseMadeBesideAnotherHasTheKeyboard(FxRobot robot) throws Exception {
    openSample(robot);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> robot.lookup("#templateCOURT").tryQuery().isPresent());
    robot.clickOn(".newcase #title").write("The bridge");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> desk.windows().size() == 2);
    until(() -> robot.lookup("#templateCOURT").tryQuery().isEmpty());
    until(() -> desk.windows().get(1).stage().isFocused());
  }

  @Test
  void thePaletteRunsACommandAndGivesTheFocusBack(FxRobot robot) throws Exception {
    CaseWindow window = openSample(robot);
    robot.interact(() -> window.view().timeline().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> robot.lookup("#query").tryQuery().isPresent());
    robot.write("dark th");
    robot.push(KeyCode.ENTER);
    until(() -> desk.theme().dark().get());
    assertThat(robot.lookup("#query").tryQuery()).isEmpty();
    assertThat(window.view().timeline().isFocused()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> robot.lookup("#query").tryQuery().isPresent());
    robot.write("stabbing");
    ListView<?> found = robot.lookup("#found").queryListView();
    until(() -> !found.getItems().isEmpty());
    robot.push(KeyCode.ENTER);
    until(() -> window.view().timeline().selectionProperty().get().size() == 1);
    assertThat(window.view().timeline().isFocused()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#query").tryQuery()).isEmpty();
    assertThat(window.view().timeline().isFocused()).isTrue();
    robot.interact(() -> desk.setDark(false));
  }

  @Test
  void thePaletteKnowsViewsCasesAndGroupings(FxRobot robot) throws Exception {
    CaseWindow window = openSample(robot);
    robot.interact(() -> window.view().timeline().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.B);
    robot.write("Night");
    robot.push(KeyCode.ENTER);
    until(() -> window.snapshot().views().size() == 1);
    robot.interact(() -> window.view().timeline().requestFocus());
    double start = window.view().timeline().viewportProperty().get().startMillis();
    robot.interact(() -> window.view().timeline().showRange(0, 1e12));
    fromPalette(robot, "group by pla");
    until(() -> robot.lookup("Group by: Place").tryQuery().isPresent());
    fromPalette(robot, "go to view ni");
    until(() -> robot.lookup("Group by: Lane").tryQuery().isPresent());
    until(() -> Math.abs(start(window) - start) < 60_000);

    Path other = folder.resolve("other.tlcase");
    robot.interact(() -> desk.create(other, CaseJson.sample()));
    until(() -> desk.windows().size() == 2);
    robot.interact(() -> desk.windows().get(1).view().menu().item("closeCase").fire());
    until(() -> desk.windows().size() == 1);
    robot.interact(window::toFront);
    robot.interact(() -> window.view().timeline().requestFocus());
    fromPalette(robot, "open other.tlcase");
    until(() -> desk.windows().size() == 2);
    assertThat(desk.windows().get(1).file()).isEqualTo(other);
  }

  private static double start(CaseWindow window) {
    return window.view().timeline().viewportProperty().get().startMillis();
  }

  private void fromPalette(FxRobot robot, String words) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> robot.lookup("#query").tryQuery().isPresent());
    robot.write(words);
    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup("#query").tryQuery().isEmpty());
  }

  @Test
  void thePreferencesHoldAtOnce(FxRobot robot) throws Exception {
    CaseWindow window = openSample(robot);
    double before = statusText(robot, "outside the view").getFont().getSize();
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> robot.lookup("#hours12").tryQuery().isPresent());
    robot.clickOn("#hours12");
    Settings now = desk.preferences().settings();
    assertThat(now.twelveHours()).isTrue();
    until(
        () ->
            robot.lookup(".shell-status .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().matches(".* [ap]m.*")));
    Settings large = new Settings(150, "en-US", true, DayOfWeek.SATURDAY, false, now.start());
    robot.interact(() -> desk.remember(desk.preferences().withSettings(large)));
    until(() -> statusText(robot, "outside the view").getFont().getSize() > before * 1.4);
    until(() -> statusText(robot, " PM") != null);
    assertThat(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag())
        .isEqualTo("en-US-u-fw-sat");
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#hours12").tryQuery().isEmpty());
    assertThat(window.stage().isShowing()).isTrue();
    Preferences kept = new PreferencesFile(folder.resolve("preferences.json")).read();
    assertThat(kept.settings()).isEqualTo(large);
  }

  @Test
  void aboutShowsTheLicenceOfEveryPart(FxRobot robot) throws Exception {
    CaseWindow window = openSample(robot);
    robot.interact(() -> window.view().menu().item("about").fire());
    until(() -> robot.lookup("#parts").tryQuery().isPresent());
    ListView<?> parts = robot.lookup("#parts").queryListView();
    assertThat(parts.getItems()).hasSizeGreaterThan(15);
    robot.interact(() -> parts.getSelectionModel().selectLast());
    assertThat(robot.lookup("#licence").queryAs(TextArea.class).getText())
        .contains("SIL OPEN FONT LICENSE");
    robot.interact(parts::requestFocus);
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#parts").tryQuery().isEmpty());
  }

  @Test
  void everyCommandOfTheMenuBarDoesSomethingAndStandsOnTheSheetOfKeys(FxRobot robot)
      throws Exception {
    CaseWindow window = openSample(robot);
    ShellMenu menu = window.view().menu();
    assertThat(menu.commands())
        .filteredOn(item -> !(item instanceof CheckMenuItem))
        .allSatisfy(item -> assertThat(item.getOnAction()).as(item.getId()).isNotNull());
    robot.interact(
        () ->
            assertThat(KeySheet.sections(menu, new Texts("shell")))
                .flatExtracting(KeySheet.Section::keys)
                .extracting(KeySheet.Key::meaning)
                .containsAll(
                    menu.commands().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .map(MenuCommand::named)
                        .toList()));
    assertThat(menu.commands())
        .filteredOn(item -> item.getAccelerator() != null)
        .extracting(MenuItem::getAccelerator)
        .doesNotHaveDuplicates();

    robot.interact(() -> window.view().timeline().requestFocus());
    robot.push(KeyCode.F1);
    until(() -> robot.lookup("#keySearch").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#keySearch").tryQuery()).isEmpty();
    assertThat(window.view().timeline().isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.L);
    until(() -> robot.lookup(".legend-view").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".legend-view").tryQuery()).isEmpty();
    assertThat(window.view().timeline().isFocused()).isTrue();
  }

  @Test
  void severalCasesStandBesideEachOther(FxRobot robot) throws Exception {
    CaseWindow first = openSample(robot);
    Path copy = folder.resolve("copy.tlcase");
    robot.interact(() -> desk.create(copy, CaseJson.sample()));
    until(() -> desk.windows().size() == 2);
    CaseWindow second = desk.windows().get(1);
    assertThat(second.stage().getX()).isNotEqualTo(first.stage().getX());
    List<String> offered =
        robotCall(
            robot, () -> first.view().menu().everything().stream().map(MenuCommand::path).toList());
    assertThat(offered).filteredOn("Window"::equals).hasSize(3);
    robot.interact(() -> second.view().menu().item("nextWindow").fire());
    until(() -> first.stage().isFocused());
    robot.interact(() -> second.view().menu().item("closeCase").fire());
    until(() -> desk.windows().size() == 1);
    assertThat(second.stage().isShowing()).isFalse();
    assertThat(desk.preferences().recent(copy.toString()).orElseThrow().place()).isNotNull();
  }

  private CaseWindow openSample(FxRobot robot) throws Exception {
    robot.interact(() -> desk.openSample(stage));
    until(() -> desk.windows().size() == 1);
    CaseWindow window = desk.windows().get(0);
    until(() -> window.view().timeline().getContent().index().size() == 24);
    return window;
  }

  private static Label statusText(FxRobot robot, String part) {
    return robot.lookup(".shell-status .label").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().contains(part))
        .findFirst()
        .orElse(null);
  }

  private static <T> T robotCall(FxRobot robot, Callable<T> call) {
    Object[] result = new Object[1];
    robot.interact(() -> result[0] = call.call());
    @SuppressWarnings("unchecked")
    T typed = (T) result[0];
    return typed;
  }
}
