package app.throughline;

import app.throughline.ui.ErrorDialog;
import app.throughline.ui.shell.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What the running program does when it is started again. */
final class SecondStart {
  private final Desk desk;
  private final Executor fxThread;

  SecondStart(Desk desk, Executor fxThread) {
    this.desk = desk;
    this.fxThread = fxThread;
  }

  /** The files that arguments name; the sample is the user's working copy of it. */
  static List<Path> files(List<String> arguments) {
    return arguments.stream()
        .map(argument -> argument.equals(ThroughlineApp.SAMPLE) ? sample() : Path.of(argument))
        .toList();
  }

  /** Where the starts of this user on this display meet. */
  static HandOver place() {
    Map<String, String> environment = System.getenv();
    String display =
        environment.getOrDefault("DISPLAY", "") + environment.getOrDefault("WAYLAND_DISPLAY", "");
    return new HandOver(UserFolders.ofThisUser().running(), display);
  }

  /**
   * Opens the files, or brings their windows to the front; with no file, the window in use.
   *
   * @return complete when the windows' thread has begun, since a program that is about to end never
   *     does
   */
  CompletionStage<Void> take(List<Path> files) {
    return CompletableFuture.runAsync(() -> show(files), fxThread);
  }

  private void show(List<Path> files) {
    if (files.isEmpty()) {
      front().ifPresent(SecondStart::toFront);
    }
    for (Path file : files) {
      (file.equals(sample()) ? desk.openSample(null) : desk.open(file, null))
          .whenComplete(
              (window, error) -> {
                if (error != null) {
                  ErrorDialog.show(front().orElse(null), error);
                }
              });
    }
  }

  /** The window that has the focus, or else the last that was opened. */
  private static Optional<Stage> front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage stage && stage.getOwner() == null)
        .map(Stage.class::cast)
        .reduce((one, other) -> one.isFocused() ? one : other);
  }

  private static Path sample() {
    return UserFolders.ofThisUser().sampleCase().toAbsolutePath();
  }

  private static void toFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
