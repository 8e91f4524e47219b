package app.throughline;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.exchange.CaseJson;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.ui.shell.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A program with real windows that is started again, over a real socket. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SecondStartTest {
  @TempDir Path folder;
  private final ExecutorService background = Executors.newCachedThreadPool();
  private Desk desk;
  private HandOver running;

  @Start
  void start(Stage stage) {
    desk =
        new Desk(
            new Desk.Places(folder.resolve("sample.tlcase"), folder.resolve("preferences.json")),
            background,
            Platform::runLater,
            Clock.systemUTC(),
            CaseJson::sample,
            new Desk.Outside(url -> {}, (chooser, owner) -> null));
    running = again();
    assertThat(running.receive(background, new SecondStart(desk, Platform::runLater)::take))
        .isTrue();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
    running.close();
    background.shutdown();
  }

  @Test
  void aFileHasOneWindowHoweverOftenItIsOpened(FxRobot robot) throws Exception {
    Path file = makeCase("one.tlcase");
    // Twice at once, as an impatient user double-clicks: the first is still being read.
    CompletableFuture<Boolean> impatient =
        CompletableFuture.supplyAsync(() -> again().give(List.of(file)), background);
    assertThat(again().give(List.of(file))).isTrue();
    assertThat(impatient.join()).isTrue();
    until(() -> stages(robot).size() == 1);

    Path link = Files.createSymbolicLink(folder.resolve("link.tlcase"), file);
    assertThat(again().give(List.of(link))).isTrue();
    waitForFxEvents();
    assertThat(stages(robot)).hasSize(1);
  }

  @Test
  void anotherFileGetsAWindowAndTheFirstComesBackToTheFront(FxRobot robot) throws Exception {
    Path one = makeCase("one.tlcase");
    Path two = makeCase("two.tlcase");
    assertThat(again().give(List.of(one))).isTrue();
    until(() -> stages(robot).size() == 1);
    Stage first = stages(robot).get(0);
    assertThat(again().give(List.of(two))).isTrue();
    until(() -> stages(robot).size() == 2);

    robot.interact(() -> first.setIconified(true));
    assertThat(again().give(List.of(one))).isTrue();
    until(() -> !first.isIconified());
    assertThat(stages(robot)).hasSize(2);
  }

  @Test
  void aStartWithoutAFileBringsTheProgramToTheFront(FxRobot robot) throws Exception {
    assertThat(again().give(List.of(makeCase("one.tlcase")))).isTrue();
    until(() -> stages(robot).size() == 1);
    Stage window = stages(robot).get(0);
    robot.interact(() -> window.setIconified(true));
    assertThat(again().give(List.of())).isTrue();
    until(() -> !window.isIconified());
    assertThat(stages(robot)).hasSize(1);
  }

  private HandOver again() {
    return new HandOver(folder.resolve("running"), ":1");
  }

  private Path makeCase(String name) throws IOException {
    Path file = folder.resolve(name);
    CaseSession.create(
            file, CaseJson.sample(), "test", SessionThreads.sameThread(), Clock.systemUTC())
        .close();
    return file;
  }

  private static List<Stage> stages(FxRobot robot) {
    CompletableFuture<List<Stage>> answer = new CompletableFuture<>();
    robot.interact(
        () ->
            answer.complete(
                Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .toList()));
    return answer.join();
  }
}
