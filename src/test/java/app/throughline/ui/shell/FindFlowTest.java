package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.drawing.Palette;
import app.throughline.model.EventId;
import app.throughline.timeline.TimelineView;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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

/** Finding and filtering in a real window, on the sample case. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FindFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    complaints.start();
    log().addAppender(complaints);
    desk = Flow.desk(folder);
    desk.openSample(null).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
    log().detachAppender(complaints);
    assertThat(complaints.list).as("what the window complained of").isEmpty();
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  @Test
  void typingShowsResultsEnterGoesFromMatchToMatchAndEscLeaves(FxRobot robot) throws Exception {
    open(robot);
    int without = matchPixels(robot, timeline);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("raid");
    until(() -> shown(robot, "The RAID assault"));
    assertThat(matchPixels(robot, timeline))
        .as("marks on the timeline")
        .isGreaterThan(without + 200);
    Node overview = robot.lookup(".overview-view").query();
    assertThat(matchPixels(robot, overview)).as("ticks on the overview").isGreaterThan(10);

    robot.push(KeyCode.ENTER);
    until(() -> place(robot).equals("1 of 3"));
    EventId first = selected();
    robot.push(KeyCode.ENTER);
    until(() -> place(robot).equals("2 of 3"));
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    until(() -> place(robot).equals("1 of 3"));
    assertThat(selected()).isEqualTo(first);
    assertThat(robot.lookup(".search-popup").tryQuery()).as("the list is out of the way").isEmpty();

    robot.push(KeyCode.ESCAPE);
    until(timeline::isFocused);
    robot.push(KeyCode.F3);
    until(() -> place(robot).equals("2 of 3"));
    robot.push(KeyCode.ESCAPE);
    until(() -> field(robot).getText().isEmpty());
    assertThat(matchPixels(robot, timeline)).isEqualTo(without);
    assertThat(timeline.selectionProperty().get()).as("what was found stays selected").hasSize(1);
  }

  @Test
  void theArrowsGoToAResultAndShowOnlyWhatItStandsFor(FxRobot robot) throws Exception {
    open(robot);
    robot.write("/");
    robot.write("abballa");
    until(() -> shown(robot, "Larossi Abballa"));
    while (!currentRow(robot).contains("Person")) {
      robot.push(KeyCode.DOWN);
    }
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> chips(robot).equals(List.of("People: Larossi Abballa")));
    until(timeline::isFocused);
    assertThat(timeline.getContent().groups().shown().size()).isLessThan(24);
  }

  @Test
  void conditionsOfThePaneAreChipsThatCountAndGo(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> section(robot, "PERSON", ToggleButton.class).fire());
    until(() -> robot.lookup("Larossi Abballa").tryQuery().isPresent());
    tick(robot, "#filter-PERSON", "Larossi Abballa");
    tick(robot, "#filter-STATUS", "alleged");
    TextField from = robot.lookup("#from").queryAs(TextField.class);
    robot.interact(
        () -> {
          from.requestFocus();
          from.setText("13 June 2016");
        });
    robot.push(KeyCode.ENTER);
    until(() -> chips(robot).size() == 3);
    assertThat(chips(robot))
        .containsExactly("People: Larossi Abballa", "Hidden: alleged", "from 13 June 2016 00:00");
    int shown = timeline.getContent().groups().shown().size();
    assertThat(shown).isBetween(1, 20);
    until(() -> shown(robot, (24 - shown) + " of 24 events filtered out"));

    Node chip = robot.lookup(".chip").query();
    robot.interact(chip::requestFocus);
    robot.push(KeyCode.DELETE);
    until(() -> chips(robot).size() == 2);
    assertThat(robot.lookup(".chip").query().isFocused()).as("the next chip").isTrue();
    robot.clickOn("#clearFilter");
    until(() -> chips(robot).isEmpty());
    until(timeline::isFocused);
    until(() -> timeline.getContent().groups().shown().size() == 24);
    assertThat(from.getText()).isEmpty();
  }

  @Test
  void whatTheFilterHidesIsSaid(FxRobot robot) throws Exception {
    open(robot);
    tick(robot, "#filter-LANE", "Assault");
    until(() -> chips(robot).equals(List.of("Hidden: Assault")));
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("raid");
    until(() -> shown(robot, "2 more are hidden by the filter"));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    until(() -> shown(robot, "The selected event is hidden by the filter."));
    until(() -> shown(robot, "1 selected, hidden by the filter"));
    until(() -> place(robot).equals("1 (+2 hidden)"));
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.push(KeyCode.DOWN);
    until(() -> robot.lookup("#hidden-show").tryQuery().isPresent());
    robot.clickOn("#hidden-show");
    until(() -> place(robot).endsWith("of 3"));
    assertThat(chips(robot)).isEmpty();
  }

  @Test
  void chipsNeverTakeMoreThanTwoLines(FxRobot robot) throws Exception {
    open(robot);
    for (String kind : List.of("PERSON", "PLACE", "ORGANISATION", "SOURCE")) {
      robot.interact(() -> section(robot, kind, ToggleButton.class).fire());
      until(() -> !boxes(robot, "#filter-" + kind).isEmpty());
      robot.interact(() -> boxes(robot, "#filter-" + kind).forEach(box -> box.setSelected(true)));
    }
    tick(robot, "#filter-LANE", "Assault");
    tick(robot, "#filter-STATUS", "alleged");
    robot.interact(() -> window.get().stage().setWidth(900));
    until(() -> robot.lookup(".more").tryQuery().map(Node::isVisible).orElse(false));
    Region bar = robot.lookup("#filterChips").queryAs(Region.class);
    double chip = robot.lookup(".chip").queryAs(Region.class).getHeight();
    assertThat(bar.getHeight()).isLessThan(3 * chip);
    long visible =
        robot.lookup(".chip").queryAllAs(Button.class).stream().filter(Node::isVisible).count();
    assertThat(visible).isBetween(1L, 5L);
    assertThat(robot.lookup("#clearFilter").query().isVisible()).isTrue();
  }

  private void open(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    timeline = window.get().view().timeline();
    until(() -> timeline.getContent().index().size() == 24);
    robot.interact(
        () -> {
          timeline.setAnimated(false);
          timeline.requestFocus();
        });
  }

  private static <T extends Node> T section(FxRobot robot, String kind, Class<T> type) {
    Node section = robot.lookup("#filter-" + kind).query();
    return robot.from(section).lookup(".filter-heading").queryAs(type);
  }

  private static void tick(FxRobot robot, String section, String name) {
    CheckBox box =
        boxes(robot, section).stream()
            .filter(one -> one.getText().equals(name))
            .findFirst()
            .orElseThrow();
    robot.interact(box::fire);
  }

  private static Set<CheckBox> boxes(FxRobot robot, String section) {
    Node root = robot.lookup(section).query();
    return robot.from(root).lookup(".check-box").queryAllAs(CheckBox.class);
  }

  private static List<String> chips(FxRobot robot) {
    return robot.lookup(".chip").queryAllAs(Button.class).stream().map(Button::getText).toList();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup(".search .custom-text-field").queryAs(TextField.class);
  }

  private static String place(FxRobot robot) {
    return robot.lookup(".place").queryAs(Label.class).getText();
  }

  /** What the row says that the arrows point to; empty if they point to none. */
  private static String currentRow(FxRobot robot) {
    return robot.lookup(".result").queryAll().stream()
        .filter(
            row ->
                row.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("current")))
        .map(Node::getAccessibleText)
        .findFirst()
        .orElse("");
  }

  private static boolean shown(FxRobot robot, String words) {
    return robot
        .lookup(
            (Node node) ->
                node.isVisible()
                    && (node instanceof Label label && label.getText().equals(words)
                        || node.getAccessibleText() != null
                            && node.getAccessibleText().contains(": " + words + ",")))
        .tryQuery()
        .isPresent();
  }

  private EventId selected() {
    Set<EventId> now = timeline.selectionProperty().get();
    assertThat(now).hasSize(1);
    return now.iterator().next();
  }

  /** How many pixels have the colour of a match. */
  private static int matchPixels(FxRobot robot, Node node) throws Exception {
    waitForFxEvents();
    AtomicReference<WritableImage> image = new AtomicReference<>();
    robot.interact(
        () -> {
          if (node instanceof TimelineView view) {
            view.paintFrame();
          }
          image.set(node.snapshot(null, null));
        });
    PixelReader pixels = image.get().getPixelReader();
    int count = 0;
    for (int y = 0; y < image.get().getHeight(); y++) {
      for (int x = 0; x < image.get().getWidth(); x++) {
        count += pixels.getArgb(x, y) == Palette.LIGHT.match() ? 1 : 0;
      }
    }
    return count;
  }
}
