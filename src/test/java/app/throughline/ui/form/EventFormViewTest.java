package app.throughline.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Event;
import app.throughline.session.CaseSession;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Locale;
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
  @TempDir static Path folder;

  private CaseSession session;
  private EventFormViewModel form;
  private int closed;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    session = FormCase.create(folder);
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
