package app.throughline;

import app.throughline.cli.CommandLineProgram;
import app.throughline.cli.Console;
import app.throughline.exchange.PreferencesFile;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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

  private static final String DISPLAY_CLASSES =
      "com/sun/(glass/ui/gtk|prism/es2|prism/ps)/.*[.]class";

  private Rehearsal() {}

  /**
   * Makes a case of the data in the second argument at the first, opens it and uses it a little.
   */
  public static void main(String[] arguments) throws Exception {
    String file = arguments[0];
    int exitCode =
        CommandLineProgram.run(new String[] {"new", file, "--from", arguments[1]}, Console.system())
            .exitCode();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
    // The settings of a program that is not new, to be read as at every later start.
    Path settings = UserFolders.ofThisUser().preferences();
    new PreferencesFile(settings).write(new PreferencesFile(settings).read());
    loadWhatNeedsADisplay();
    CompletableFuture<Void> use =
        CompletableFuture.runAsync(Rehearsal::use, ForkJoinPool.commonPool());
    Main.main(new String[] {file});
    use.join();
  }

  /** The classes behind a real display, which the rehearsal goes without. */
  private static void loadWhatNeedsADisplay() throws IOException, ClassNotFoundException {
    ClassLoader loader = Main.class.getClassLoader();
    try (JarFile jar =
        new JarFile(
            new File(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
      List<String> names =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.matches(DISPLAY_CLASSES))
              .toList();
      for (String name : names) {
        Class.forName(name.substring(0, name.lastIndexOf('.')).replace('/', '.'), false, loader);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
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
