package app.throughline.cli;

import app.throughline.model.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes that the window is wanted; opening it is not the command line's business. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Runnable {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", arity = "0..1", descriptionKey = "case")
  private @Nullable Path file;

  @Option(names = "--sample", descriptionKey = "sample")
  private boolean sample;

  private boolean wanted;

  OpenCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void run() {
    if (sample && file != null) {
      throw new ParameterException(spec.commandLine(), texts.get("open.sampleOrCase"));
    }
    wanted = true;
  }

  boolean wanted() {
    return wanted;
  }

  @Nullable Path file() {
    return file;
  }

  boolean sample() {
    return sample;
  }
}
