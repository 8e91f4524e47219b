package app.throughline;

import app.throughline.exchange.CaseJson;
import app.throughline.ui.ErrorDialog;
import app.throughline.ui.shell.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The window: wires the parts by their constructors and opens the first case. */
public final class ThroughlineApp extends Application {
  private static final System.Logger LOG = System.getLogger(ThroughlineApp.class.getName());

  /** The argument that asks for the sample case instead of a file. */
  static final String SAMPLE = "--sample";

  private boolean telling;
  private final HandOver handOver = SecondStart.place();
  private final ExecutorService background = Executors.newCachedThreadPool(ThroughlineApp::daemon);

  /** JavaFX makes the application; {@link #start} does the rest. */
  public ThroughlineApp() {}

  @Override
  public void start(Stage stage) {
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, error) -> tellOfUnexpected(stage, error));
    UserFolders folders = UserFolders.ofThisUser();
    Logging.toFile(folders.log());
    Desk desk =
        new Desk(
            new Desk.Places(folders.sampleCase(), folders.preferences(), folders.documents()),
            background,
            Platform::runLater,
            Clock.systemUTC(),
            CaseJson::sample,
            new Desk.Outside(getHostServices()::showDocument, FileChooser::showSaveDialog));
    List<String> arguments = getParameters().getUnnamed();
    if (!handOver.receive(background, new SecondStart(desk, Platform::runLater)::take)
        && handOver.give(SecondStart.files(arguments))) {
      // Another start was quicker.
      Platform.exit();
      return;
    }
    first(desk, arguments, stage)
        .whenComplete(
            (window, error) -> {
              if (error != null) {
                desk.showWelcome(stage);
                ErrorDialog.show(stage, error);
              }
            });
  }

  private static CompletionStage<?> first(Desk desk, List<String> arguments, Stage stage) {
    if (arguments.isEmpty()) {
      return desk.start(stage);
    }
    return arguments.contains(SAMPLE)
        ? desk.openSample(stage)
        : desk.open(Path.of(arguments.get(0)), stage);
  }

  /** Later, as no dialog may open while a frame is laid out; and one at a time. */
  private void tellOfUnexpected(Stage stage, Throwable error) {
    if (telling) {
      LOG.log(System.Logger.Level.ERROR, "unexpected, while another error is told", error);
      return;
    }
    telling = true;
    Platform.runLater(
        () -> {
          try {
            ErrorDialog.show(stage.isShowing() ? stage : null, error);
          } finally {
            telling = false;
          }
        });
  }

  @Override
  public void stop() {
    handOver.close();
    background.shutdown();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = Executors.defaultThreadFactory().newThread(work);
    thread.setName("background");
    thread.setDaemon(true);
    return thread;
  }
}
