package app.throughline;

import app.throughline.cli.CommandLineProgram;
import app.throughline.cli.Console;
import app.throughline.cli.Outcome;
import app.throughline.drawing.InterMeasure;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import javafx.application.Application;

/**
 * Entry of the program: the window, or one of the commands that need none.
 *
 * <p>It does not extend {@link Application}, since the launcher of the JDK would then insist on
 * JavaFX modules before the first line runs.
 */
public final class Main {
  private static final int NO_DISPLAY = 2;

  private Main() {}

  /** Opens the window on no arguments and on {@code open}; everything else is a command. */
  public static void main(String[] args) {
    List<String> files = List.of();
    if (args.length > 0) {
      Outcome outcome = CommandLineProgram.run(args, Console.system());
      if (!outcome.windowWanted()) {
        System.exit(outcome.exitCode());
      }
      files = outcome.file() == null ? files : List.of(outcome.file().toString());
      files = outcome.sample() ? List.of(ThroughlineApp.SAMPLE) : files;
    }
    if (!hasDisplay()) {
      sayThatThereIsNoDisplay();
    }
    if (SecondStart.place().give(SecondStart.files(files))) {
      return;
    }
    Logging.start();
    loadZip();
    // Half a second of loading each, done while the toolkit starts.
    ForkJoinPool.commonPool().execute(CaseSession::warmUp);
    ForkJoinPool.commonPool().execute(InterMeasure::new);
    try {
      Application.launch(ThroughlineApp.class, files.toArray(String[]::new));
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws when the display that DISPLAY names cannot be reached.
      sayThatThereIsNoDisplay();
    }
  }

  /**
   * Loads what reads the jar, while there is one thread. With shared classes nothing has needed it
   * so far, and if two threads come to need it at once, one of them from within the loading of
   * another library, Java 17 waits for ever.
   */
  private static void loadZip() {
    new Inflater().end();
    new CRC32().reset();
  }

  private static void sayThatThereIsNoDisplay() {
    System.err.println(new Texts("shell").get("display.none"));
    System.exit(NO_DISPLAY);
  }

  private static boolean hasDisplay() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String display = System.getenv("DISPLAY");
    return !system.contains("linux") || (display != null && !display.isBlank());
  }
}
