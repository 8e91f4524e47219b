package app.throughline.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Entity;
import app.throughline.model.Event;
import app.throughline.model.EventStatus;
import app.throughline.model.Lane;
import app.throughline.session.CaseSession;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EventFormViewTest {
  @TempDir static Path folders;

  private CaseSession session;
  private EventFormViewModel form;
  private int closed;

  @Start
  void start(Stage stage) throws IOException {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    session = FormCase.create(Files.createTempDirectory(folders, "case"));
    form = new EventFormViewModel(session, "tester", Locale.ENGLISH);
    form.setOnClosed(() -> closed++);
    Region root = (Region) new EventFormView(form).root();
    stage.setScene(new Scene(root, 420, 700));
    stage.show();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void anEventIsTypedReadSavedAndLeftByKeyboard(FxRobot robot) {
    robot.interact(() -> form.startNew(FormCase.ATTACK));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    assertThat(button(robot, "#save").isDisabled()).isTrue();
    assertThat(label(robot, "#reason").getText()).isEqualTo("The event needs a title.");

    robot.write("A shout");
    assertThat(button(robot, "#save").isDisabled()).isFalse();
    robot.push(KeyCode.TAB);
    robot.write("2016-06-13T20:45");
    assertThat(label(robot, "#understood").getText()).contains("20:45").contains("13 June 2016");
    robot.write("zz");
    until("the time is refused in words", () -> label(robot, "#message").isVisible());
    assertThat(button(robot, "#save").isDisabled()).isFalse();
    robot.eraseText(2);
    until("the time is understood again", () -> !label(robot, "#message").isVisible());

    robot.interact(() -> input(robot, "#description").requestFocus());
    robot.write("Heard by two.").push(KeyCode.TAB);
    assertThat(input(robot, "#description").isFocused()).isFalse();
    assertThat(input(robot, "#description").getText()).isEqualTo("Heard by two.");

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(closed).isEqualTo(1);
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add “A shout”");
    assertThat(session.snapshot().index().size()).isEqualTo(3);

    escapeAsksOnce(robot);
  }

  @Test
  void escapeLeavesFromEveryKindOfField(FxRobot robot) {
    for (String field :
        List.of("#line", "#fromDate", "#fromClock", "#lane", "#status", "#name", "#typed")) {
      robot.interact(() -> form.startEdit(FormCase.STABBING));
      until("the cursor is in the title", () -> input(robot, "#title").isFocused());
      robot.interact(() -> node(robot, field).requestFocus());
      assertThat(form.dirtyProperty().get()).as(field).isFalse();
      int before = closed;
      robot.push(KeyCode.ESCAPE);
      assertThat(closed).as(field).isEqualTo(before + 1);
    }
  }

  @Test
  void aPersonIsPickedFromTheSuggestionsAndANewOneMadeInPlace(FxRobot robot) throws Exception {
    robot.interact(() -> form.startEdit(FormCase.STABBING));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    robot.interact(
        () -> {
          button(robot, "#addParticipant").requestFocus();
          button(robot, "#addParticipant").fire();
        });
    robot.write("mag");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.listWindows().size() > 1);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    ParticipantRow row = form.fields().participants().get(1);
    assertThat(row.entity().textProperty().get()).isEqualTo("Magnanville");
    assertThat(row.entity().isNew()).isFalse();

    robot.interact(() -> button(robot, "#addParticipant").fire());
    robot.interact(
        () -> form.fields().participants().get(2).entity().textProperty().set("A neighbour"));
    List<Node> kinds = List.copyOf(robot.lookup("#newBox").queryAll());
    assertThat(kinds).filteredOn(Node::isVisible).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(session.snapshot().entities()).extracting(Entity::name).contains("A neighbour");
  }

  @Test
  void aLaneAndAStatusArePickedByTyping(FxRobot robot) throws Exception {
    robot.interact(() -> form.startNew(FormCase.ATTACK));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    String other =
        session.snapshot().lanes().stream()
            .filter(lane -> !lane.id().equals(FormCase.ATTACK))
            .map(Lane::name)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> node(robot, "#lane").requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
    robot.write(other.substring(0, 3));
    assertThat(form.fields().lane().textProperty().get()).isEqualTo(other.substring(0, 3));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.listWindows().size() > 1);
    robot.push(KeyCode.ENTER);
    assertThat(form.fields().lane().textProperty().get()).isEqualTo(other);
    assertThat(form.fields().lane().isNew()).isFalse();

    robot.interact(() -> node(robot, "#status").requestFocus());
    robot.write("a");
    assertThat(form.fields().statusProperty().get()).isEqualTo(EventStatus.ALLEGED);
  }

  @Test
  void aCommaEndsATagAndEmptiesTheField(FxRobot robot) {
    robot.interact(() -> form.startNew(FormCase.ATTACK));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    robot.interact(() -> node(robot, "#typed").requestFocus());
    robot.write("weapons,");
    assertThat(form.fields().tags().tags()).containsExactly("weapons");
    assertThat(input(robot, "#typed").getText()).isEmpty();
  }

  private void escapeAsksOnce(FxRobot robot) {
    robot.interact(() -> form.startEdit(FormCase.STABBING));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    robot.push(KeyCode.ESCAPE);
    assertThat(closed).as("nothing typed, nothing asked").isEqualTo(2);

    robot.interact(() -> form.startEdit(FormCase.STABBING));
    until("the cursor is in the title", () -> input(robot, "#title").isFocused());
    robot.write("!");
    robot.push(KeyCode.ESCAPE);
    assertThat(node(robot, "#question").isVisible()).isTrue();
    assertThat(closed).isEqualTo(2);
    robot.push(KeyCode.ESCAPE);
    assertThat(node(robot, "#question").isVisible()).isFalse();
    assertThat(input(robot, "#title").getText()).isEqualTo("The stabbing!");

    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> button(robot, "#leaveDiscard").fire());
    assertThat(closed).isEqualTo(3);
    Event kept = FormCase.details(session, FormCase.STABBING).event();
    assertThat(kept.title()).isEqualTo("The stabbing");
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class);
  }

  private static Label label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class);
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Button.class);
  }

  private static void until(String what, BooleanSupplier condition) {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(condition.getAsBoolean()).as(what).isTrue();
  }
}
