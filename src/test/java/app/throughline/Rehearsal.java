package app.throughline;

import app.throughline.cli.CommandLineProgram;
import app.throughline.cli.Console;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * One start of the program, for {@code mvn -Pdist verify}: the classes that it loads become the
 * packaged program's shared archive. It needs no display.
 */
public final class Rehearsal {
  private static final long LOOK_EVERY_MILLIS = 100;
  private static final long PAINT_MILLIS = 1500;

  private Rehearsal() {}

  /**
   * Makes a case of the data in the second argument at the first, opens it and uses it a little.
   */
  public static void main(String[] arguments) {
    String file = arguments[0];
    int exitCode =
        CommandLineProgram.run(new String[] {"new", file, "--from", arguments[1]}, Console.system())
            .exitCode();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
    CompletableFuture<Void> use =
        CompletableFuture.runAsync(Rehearsal::use, ForkJoinPool.commonPool());
    Main.main(new String[] {file});
    use.join();
  }

  private static void use() {
    Optional<Stage> window = Optional.empty();
    while (window.isEmpty()) {
      pause(LOOK_EVERY_MILLIS);
      window = onFxThread(Rehearsal::shown).orElse(Optional.empty());
    }
    pause(PAINT_MILLIS);
    // An event of the timeline, its form, and away.
    for (KeyCode key : List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE)) {
      onFxThread(
          () -> {
            new Robot().keyType(key);
            return key;
          });
      pause(PAINT_MILLIS);
    }
    Stage stage = window.get();
    onFxThread(
        () -> {
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          return stage;
        });
  }

  private static Optional<Stage> shown() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .findFirst();
  }

  /** Nothing while the toolkit is not there yet. */
  private static <T> Optional<T> onFxThread(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      Platform.runLater(() -> answer.complete(question.get()));
    } catch (IllegalStateException notYet) {
      return Optional.empty();
    }
    return Optional.of(answer.join());
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
