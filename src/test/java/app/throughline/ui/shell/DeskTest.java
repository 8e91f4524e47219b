package app.throughline.ui.shell;

import static app.throughline.ui.shell.Flow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.exchange.PreferencesFile;
import app.throughline.exchange.RecentCase;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.ui.ErrorDialog;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Opening, the sample's working copy, and what is remembered, in real windows. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DeskTest {
  @TempDir Path folder;
  private Desk desk;
  private Supplier<CaseContent> sample = CaseJson::sample;

  @Start
  void start(Stage stage) {
    // The stage of the test framework stays unused: every case brings its own.
    desk = desk();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> desk.quit());
  }

  private Desk desk() {
    return new Desk(
        new Desk.Places(
            folder.resolve("data/magnanville-2016.tlcase"), folder.resolve("preferences.json")),
        Runnable::run,
        Platform::runLater,
        Clock.systemUTC(),
        () -> sample.get(),
        new Desk.Outside(url -> {}, (chooser, owner) -> null));
  }

  @Test
  void editsOfTheSampleAreKeptUntilItIsReset(FxRobot robot) throws Exception {
    CaseWindow first = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    robot.interact(() -> desk.quit());
    rename(first.file());

    CaseWindow again = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    assertThat(again.stage().getTitle()).startsWith("My own title");

    CaseWindow reset =
        opened(robot, () -> desk.resetSample(desk.sampleBackup()).toCompletableFuture());
    assertThat(reset.stage().getTitle()).startsWith("Magnanville, 13\u201314 June 2016");
    assertThat(cases()).hasSize(2);
  }

  @Test
  void aResetThatFailsShowsTheSampleAsItWas(FxRobot robot) throws Exception {
    CaseWindow first = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    robot.interact(() -> desk.quit());
    rename(first.file());
    CaseWindow edited = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    sample =
        () -> {
          throw new IllegalStateException("no sample");
        };
    CompletableFuture<CompletableFuture<CaseWindow>> reset = new CompletableFuture<>();
    robot.interact(
        () -> reset.complete(desk.resetSample(desk.sampleBackup()).toCompletableFuture()));
    until(() -> reset.join().isDone());

    assertThat(reset.join()).isCompletedExceptionally();
    assertThat(cases()).containsExactly(edited.file());
    CaseWindow again = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    assertThat(again).isNotSameAs(edited);
    assertThat(again.stage()).isSameAs(edited.stage());
    assertThat(again.stage().getTitle()).startsWith("My own title");
  }

  @Test
  void aFileIsOpenedOnceAndItsWindowComesBackWhereItWas(FxRobot robot) throws Exception {
    CaseWindow window = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    Path file = window.file();
    assertThat(opened(robot, () -> desk.open(file, null).toCompletableFuture())).isSameAs(window);

    robot.interact(() -> window.stage().setWidth(1111));
    robot.interact(() -> desk.quit());
    assertThat(new PreferencesFile(folder.resolve("preferences.json")).read().window().widthPx())
        .isEqualTo(1111);
    desk = robotDesk(robot);
    CaseWindow back = opened(robot, () -> desk.open(file, null).toCompletableFuture());
    assertThat(back.stage().getWidth()).isEqualTo(1111);
    assertThat(desk.preferences().recentCases())
        .extracting(RecentCase::file)
        .containsExactly(file.toString());
  }

  @Test
  void aFileThatIsNoCaseIsRefusedInPlainWords(FxRobot robot) throws Exception {
    Path file = Files.writeString(folder.resolve("notes.tlcase"), "Not a case at all.".repeat(99));
    CompletableFuture<CaseWindow> opening = new CompletableFuture<>();
    robot.interact(
        () ->
            desk.open(file, null)
                .whenComplete(
                    (window, error) -> {
                      if (error == null) {
                        opening.complete(window);
                      } else {
                        opening.completeExceptionally(error);
                      }
                    }));
    until(opening::isDone);
    assertThat(opening.handle((window, error) -> ErrorDialog.words(error)).join())
        .isEqualTo(
            file
                + " is not a Throughline case. Choose a file that ends in .tlcase; nothing was"
                + " changed.");
  }

  @Test
  void aClosedWindowIsForgotten(FxRobot robot) throws Exception {
    WeakReference<CaseWindow> closed =
        new WeakReference<>(opened(robot, () -> desk.openSample(null).toCompletableFuture()));
    robot.interact(() -> desk.quit());
    // Another window takes the focus that JavaFX remembers.
    CaseWindow next = opened(robot, () -> desk.openSample(null).toCompletableFuture());
    until(
        () -> {
          System.gc();
          return closed.get() == null;
        });
    assertThat(next.stage().isShowing()).isTrue();
  }

  private Desk robotDesk(FxRobot robot) {
    Desk[] fresh = new Desk[1];
    robot.interact(() -> fresh[0] = desk());
    return fresh[0];
  }

  private static void rename(Path file) {
    try (CaseSession session =
        CaseSession.open(file, SessionThreads.sameThread(), Clock.systemUTC())) {
      CaseInfo info = session.snapshot().info();
      CaseInfo renamed =
          new CaseInfo(
              info.uuid(),
              "My own title",
              info.summary(),
              info.zone(),
              info.referenceDate(),
              info.created(),
              info.schemaVersion());
      session
          .apply(new Edit("Rename", "test", List.of(new Change(info, renamed))))
          .toCompletableFuture()
          .join();
    }
  }

  private static CaseWindow opened(FxRobot robot, Callable<CompletableFuture<CaseWindow>> opening)
      throws Exception {
    CompletableFuture<CompletableFuture<CaseWindow>> started = new CompletableFuture<>();
    robot.interact(
        () -> {
          try {
            started.complete(opening.call());
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
    until(() -> started.join().isDone());
    return started.join().join();
  }

  private List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      return files.filter(file -> file.toString().endsWith(".tlcase")).toList();
    }
  }
}
