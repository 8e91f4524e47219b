package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.timeline.TimelineView;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
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

/** An edit that cannot be true, made in the form, found in the pane of problems, taken back. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ProblemsFlowTest {
  @TempDir Path folder;
  private final AtomicReference<CaseWindow> window = new AtomicReference<>();
  private Desk desk;
  private TimelineView timeline;

  @Start
  void start(Stage stage) {
    desk = Flow.desk(folder);
    desk.openSample(null).thenAccept(window::set);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  @Test
  void anAssaultBeforeTheStabbingIsExplainedUntilItIsTakenBack(FxRobot robot) throws Exception {
    until(() -> window.get() != null && window.get().view().timeline().getWidth() > 0);
    timeline = window.get().view().timeline();
    EventId assault = event("The RAID assault");
    assertThat(count().isVisible()).isFalse();

    robot.interact(() -> timeline.selectionProperty().set(Set.of(assault)));
    robot.interact(() -> command("editEvent"));
    until(() -> find("#line") instanceof TextField);
    robot.interact(
        () -> ((TextField) find("#line")).setText("13 June 2016 15:00, before the stabbing"));
    until(() -> !((Button) find("#save")).isDisabled());
    robot.interact(() -> ((Button) find("#save")).fire());
    until(() -> count().isVisible());
    assertThat(count().getText()).isEqualTo("1 problem");

    robot.interact(() -> count().fire());
    until(() -> find(".problem-card") != null && find(".problem-card").isFocused());
    assertThat(find(".problem-card").getAccessibleText())
        .contains("cannot all be true; they miss by", "The stabbing", "The RAID assault");

    Hyperlink stabbing =
        (Hyperlink)
            find(".problem-card").lookupAll(".hyperlink").stream()
                .filter(node -> "“The stabbing”".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    robot.interact(stabbing::fire);
    until(() -> timeline.selectionProperty().get().equals(Set.of(event("The stabbing"))));

    robot.interact(() -> command("nextProblem"));
    robot.interact(() -> command("undo"));
    until(() -> !count().isVisible());
    assertThat(find(".problem-card")).isNull();
    assertThat(find(".problems-none").isVisible()).isTrue();
    robot.push(KeyCode.F5);
  }

  private Button count() {
    return (Button) find(".problem-count");
  }

  private void command(String id) {
    window.get().view().menu().item(id).fire();
  }

  private EventId event(String title) {
    return CaseJson.sample().records().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.title().equals(title))
        .map(Event::id)
        .findFirst()
        .orElseThrow();
  }

  private Node find(String selector) {
    Parent root = window.get().stage().getScene().getRoot();
    return root.lookup(selector);
  }
}
