package app.throughline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.session.CaseSession;
import app.throughline.ui.export.ExportChoices.Stretch;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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
class ExportViewTest {
  @TempDir Path folder;

  private final ExecutorService work = Executors.newSingleThreadExecutor();
  private CaseSession session;
  private ExportViewModel dialog;
  private ExportView view;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    session = ExportCase.create(folder);
    dialog =
        new ExportViewModel(
            ExportCase.context(session, work, Platform::runLater), ExportChoices.initial(false));
    view = new ExportView(dialog, (chooser, window) -> folder.resolve("seen.png").toFile());
    stage.setScene(new Scene(view.root(), 1080, 640));
    stage.show();
  }

  @AfterEach
  void close() throws InterruptedException {
    dialog.close();
    work.shutdown();
    assertThat(work.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    session.close();
  }

  @Test
  void enterSavesWhereverTheFocusIsAmongTheOptions(FxRobot robot) throws Exception {
    until(() -> preview(robot).getImage() != null);
    robot.interact(() -> node(robot, "#visible").requestFocus());
    robot.push(KeyCode.ENTER);
    until(() -> text(robot, "#message").startsWith("Saved seen.png"));
  }

  @Test
  void aPersonLooksChoosesSavesAndCopies(FxRobot robot) throws Exception {
    until(() -> preview(robot).getImage() != null);
    Image first = preview(robot).getImage();
    assertThat(text(robot, "#size")).startsWith("3200 × ");
    assertThat(node(robot, "#phrases").isVisible()).isFalse();

    robot.clickOn("#fromTo");
    assertThat(dialog.choices().stretch()).isEqualTo(Stretch.FROM_TO);
    assertThat(node(robot, "#save").isDisabled()).isTrue();
    robot.clickOn("#from").write("13 June 2016");
    robot.clickOn("#to").write("14 June 2016");
    until(() -> !node(robot, "#save").isDisabled() && preview(robot).getImage() != first);
    assertThat(text(robot, "#fromUnderstood")).contains("13 June 2016");

    robot.interact(() -> ((TextField) node(robot, "#width")).setText("12"));
    until(() -> node(robot, "#problem").isVisible());
    assertThat(node(robot, "#copy").isDisabled()).isTrue();
    robot.interact(() -> ((TextField) node(robot, "#width")).setText("1000"));
    until(() -> text(robot, "#size").startsWith("2000 × "));

    saveAndCopy(robot);
  }

  private void saveAndCopy(FxRobot robot) throws IOException, TimeoutException {
    Path file = folder.resolve("seen.png");
    robot.clickOn("#save");
    until(() -> text(robot, "#message").startsWith("Saved seen.png, 2000 × "));
    BufferedImage saved = ImageIO.read(file.toFile());

    robot.clickOn("#copy");
    until(() -> text(robot, "#message").startsWith("Copied"));
    robot.interact(
        () -> {
          Image copied = Clipboard.getSystemClipboard().getImage();
          assertThat(copied.getWidth()).isEqualTo(saved.getWidth());
          assertThat(copied.getPixelReader().getArgb(100, 100)).isEqualTo(saved.getRGB(100, 100));
        });
  }

  private static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ImageView preview(FxRobot robot) {
    return (ImageView) node(robot, "#preview");
  }

  private static String text(FxRobot robot, String id) {
    return ((Label) node(robot, id)).getText();
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }
}
