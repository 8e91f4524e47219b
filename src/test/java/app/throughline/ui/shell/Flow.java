package app.throughline.ui.shell;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.throughline.exchange.CaseJson;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/**
 * What the tests that play a whole flow share: the program on a test's own folder, and patience.
 */
public final class Flow {
  private static final int PATIENCE_SECONDS = 20;

  private Flow() {}

  /** The program with its sample and its settings in a folder; it asks nobody for files. */
  public static Desk desk(Path folder) {
    return new Desk(
        new Desk.Places(sample(folder), folder.resolve("preferences.json")),
        Runnable::run,
        Platform::runLater,
        Clock.systemUTC(),
        CaseJson::sample,
        new Desk.Outside(url -> {}, (chooser, owner) -> null));
  }

  /** Where that program keeps the sample. */
  public static Path sample(Path folder) {
    return folder.resolve("magnanville-2016.tlcase");
  }

  /** Waits until something holds and the window has taken it in. */
  public static void until(Callable<Boolean> condition) throws TimeoutException {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    waitForFxEvents();
  }
}
