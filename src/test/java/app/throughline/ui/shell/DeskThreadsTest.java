package app.throughline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The desk on threads that the test runs step by step. */
@ExtendWith(ApplicationExtension.class)
class DeskThreadsTest {
  @TempDir Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> windows = new ArrayDeque<>();

  @Test
  void aFailedOpeningIsToldOnTheThreadOfTheWindows() {
    Path missing = folder.resolve("missing.tlcase");
    CompletableFuture<CaseWindow> opening = desk().open(missing, null).toCompletableFuture();
    Objects.requireNonNull(background.poll()).run();
    assertThat(opening).as("not on the background thread, where no dialog can open").isNotDone();
    Objects.requireNonNull(windows.poll()).run();
    assertThat(opening)
        .failsWithin(Duration.ZERO)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isInstanceOfSatisfying(
            CaseException.class,
            problem -> assertThat(problem.arguments()).containsExactly(missing.toString()));
  }

  private Desk desk() {
    Desk.Outside outside = new Desk.Outside(url -> {}, (chooser, window) -> null);
    return new Desk(
        new Desk.Places(folder.resolve("sample.tlcase"), folder.resolve("preferences.json")),
        background::add,
        windows::add,
        Clock.systemUTC(),
        CaseJson::sample,
        outside);
  }
}
