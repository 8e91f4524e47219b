package app.throughline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Notes that the window is wanted; opening it is not the command line's business. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Runnable {
  @Parameters(paramLabel = "CASE", arity = "0..1", descriptionKey = "case")
  private @Nullable Path file;

  private boolean wanted;

  @Override
  public void run() {
    wanted = true;
  }

  boolean wanted() {
    return wanted;
  }

  @Nullable Path file() {
    return file;
  }
}
