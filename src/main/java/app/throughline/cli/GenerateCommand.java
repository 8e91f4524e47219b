package app.throughline.cli;

import app.throughline.exchange.SyntheticCase;
import app.throughline.model.NewCase;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a synthetic case for measuring. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", descriptionKey = "case.new")
  private Path file;

  @Option(names = "--events", paramLabel = "N", required = true)
  private int events;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  GenerateCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (events < 0 || events > SyntheticCase.MAX_EVENTS) {
      throw new ParameterException(
          spec.commandLine(), texts.get("generate.range", SyntheticCase.MAX_EVENTS));
    }
    SyntheticCase made = new SyntheticCase(events, seed);
    NewCase content = new NewCase(made.info(), made.records().iterator(), texts.get("author"));
    CaseSession.create(file, content, SessionThreads.sameThread(), console.clock()).close();
    console.out().println(texts.get("new.done", file.toString(), events));
    return Outcome.OK;
  }
}
