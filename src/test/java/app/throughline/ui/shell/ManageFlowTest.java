package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseRecord;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** People and lanes managed in a real window, without the mouse. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ManageFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    desk.openSample(stage).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void addRenameMergeDeleteAndUndoToTheLastLetter(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    robot.push(KeyCode.F6);
    until(() -> focus() instanceof ListView && lines(robot).size() == 8);

    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    until(() -> lines(robot).size() == 7);
    robot.push(KeyCode.INSERT);
    until(() -> focus() instanceof TextField);
    robot.write("Jane Doe");
    robot.push(KeyCode.ENTER);
    until(() -> lines(robot).size() == 8);
    robot.write("J. Doe");
    robot.push(KeyCode.ENTER);
    until(() -> lines(robot).size() == 9);
    robot.push(KeyCode.ESCAPE);
    until(() -> focus() instanceof ListView);

    robot.push(KeyCode.F2);
    until(() -> focus() instanceof TextField);
    robot.write("Jane D.");
    robot.push(KeyCode.ENTER);
    until(() -> chosen(robot).contains("Jane D."));

    alias(robot, "The caller");
    until(() -> chosen(robot).contains("The caller"));

    robot.interact(() -> list(robot).requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    until(() -> list(robot).getSelectionModel().getSelectedIndices().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.J);
    until(() -> words(robot).contains("becomes another name of it"));
    robot.push(KeyCode.ENTER);
    until(() -> lines(robot).size() == 8);
    until(() -> chosen(robot).contains("The caller") && chosen(robot).contains("Jane Doe"));
    assertThat(focus()).isInstanceOf(ListView.class);

    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    until(() -> chosen(robot).contains("Background"));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DELETE);
    until(() -> words(robot).equals("2 events will be in “Background” instead of “Attack”."));
    robot.push(KeyCode.ENTER);
    until(() -> lines(robot).size() == 7);
    assertThat(window.get().view().timeline().getContent().index().size()).isEqualTo(24);

    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
      waitForFxEvents();
    }
    until(() -> lines(robot).size() == 8);
    robot.interact(() -> desk.quit());
    assertThat(kept(Flow.sample(folder))).isEqualTo(asShipped());
  }

  @Test
  void thePaneComesBackWithThePageThatItHad(FxRobot robot) throws Exception {
    until(() -> window.get() != null);
    robot.push(KeyCode.F6);
    until(() -> focus() instanceof ListView);
    robot.push(KeyCode.F6);
    until(() -> robot.lookup(".manage-list").tryQuery().isEmpty());
    assertThat(focus()).isEqualTo(window.get().view().timeline());
    robot.push(KeyCode.F6);
    until(() -> focus() instanceof ListView);
    robot.interact(() -> desk.quit());
    assertThat(desk.preferences().window().leftPage()).isEqualTo("MANAGE");

    window.set(null);
    robot.interact(() -> desk.openSample(null).thenAccept(window::set));
    until(() -> window.get() != null);
    until(() -> robot.lookup(".manage-list").tryQuery().isPresent());
  }

  private void alias(FxRobot robot, String name) throws Exception {
    for (int i = 0; i < 9 && !prompt().startsWith("Type a name"); i++) {
      robot.push(KeyCode.TAB);
      waitForFxEvents();
    }
    robot.write(name);
    robot.push(KeyCode.ENTER);
  }

  private String prompt() {
    return focus() instanceof TextField field ? field.getPromptText() : "";
  }

  private Node focus() {
    return window.get().stage().getScene().getFocusOwner();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup(".manage-list").queryAs(ListView.class);
  }

  private static List<?> lines(FxRobot robot) {
    return list(robot).getItems();
  }

  /** What stands in the chosen lines, other names included. */
  private static String chosen(FxRobot robot) {
    return robot.lookup(".manage-list .list-cell").queryAll().stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
        .flatMap(cell -> robot.from(cell).lookup(".label").queryAllAs(Label.class).stream())
        .map(Label::getText)
        .collect(Collectors.joining(" "));
  }

  private static String words(FxRobot robot) {
    return robot.lookup("#words").<Label>tryQuery().map(Label::getText).orElse("");
  }

  private List<CaseRecord> asShipped() {
    Path fresh = folder.resolve("fresh.tlcase");
    CaseSession.create(
            fresh, CaseJson.sample(), "test", SessionThreads.sameThread(), Clock.systemUTC())
        .close();
    return kept(fresh);
  }

  private static List<CaseRecord> kept(Path file) {
    try (CaseSession session =
        CaseSession.open(file, SessionThreads.sameThread(), Clock.systemUTC())) {
      return session.content().toCompletableFuture().join().records();
    }
  }
}
