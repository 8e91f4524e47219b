package app.throughline.cli;

import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
public final class CommandLineProgram {
  private static final Logger LOG = System.getLogger(CommandLineProgram.class.getName());

  private static final String CASE_ENDING = ".tlcase";

  private CommandLineProgram() {}

  @Command(name = "throughline", mixinStandardHelpOptions = true)
  private static final class Root implements Runnable {
    private final OpenCommand open;

    Root(OpenCommand open) {
      this.open = open;
    }

    @Override
    public void run() {
      open.run();
    }
  }

  /**
   * Runs one command; without arguments, or with a case file alone, the window is wanted.
   *
   * @param arguments as the user typed them
   * @param console what the command reads and writes
   */
  public static Outcome run(String[] arguments, Console console) {
    if (isCaseFile(arguments)) {
      // A double-click waits for the window: knowing every command takes a fifth of a second.
      return new Outcome(0, true, Path.of(arguments[0]));
    }
    Texts texts = new Texts("cli");
    OpenCommand open = new OpenCommand(texts);
    CommandLine line =
        new CommandLine(new Root(open))
            .addSubcommand(open)
            .addSubcommand(new NewCommand(console, texts))
            .addSubcommand(new ExportCommand(console, texts))
            .addSubcommand(new CheckCommand(console, texts))
            .addSubcommand(new SearchCommand(console, texts))
            .addSubcommand(new EventsCommand(console, texts))
            .addSubcommand(new WhenCommand(console, texts))
            .addSubcommand(new GenerateCommand(console, texts))
            .addSubcommand(new BenchCommand(console, texts));
    line.setResourceBundle(texts.bundle());
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.getCommandSpec().versionProvider(() -> new String[] {version(texts)});
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().versionProvider(() -> new String[] {version(texts)}));
    line.setParameterExceptionHandler((e, args) -> usage(e, texts));
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, command, texts));
    int exitCode = line.execute(arguments);
    if (console.out().checkError()) {
      line.getErr().println(texts.get("output.lost"));
      exitCode = Outcome.UNUSABLE;
    }
    return new Outcome(exitCode, open.wanted(), open.file(), open.sample());
  }

  /** The program's version, as the jar's manifest has it. */
  static String version(Texts texts) {
    String version = CommandLineProgram.class.getPackage().getImplementationVersion();
    return texts.get(
        "program.version", version == null ? texts.get("program.version.unpackaged") : version);
  }

  /** What a double-click on a case comes down to; anything else is a command's name. */
  private static boolean isCaseFile(String[] arguments) {
    return arguments.length == 1
        && arguments[0].toLowerCase(Locale.ROOT).endsWith(CASE_ENDING)
        && !arguments[0].startsWith("-");
  }

  private static int usage(CommandLine.ParameterException problem, Texts texts) {
    CommandLine command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message =
        problem instanceof CommandLine.UnmatchedArgumentException unmatched
            ? texts.get("usage.unmatched", String.join(" ", unmatched.getUnmatched()))
            : oneLine(String.valueOf(problem.getMessage()));
    command.getErr().println(texts.get("usage.wrong", name, message));
    return Outcome.UNUSABLE;
  }

  private static int failure(Exception problem, CommandLine command, Texts texts) {
    if (problem instanceof CaseException known) {
      command.getErr().println(oneLine(Texts.problem(known)));
      boolean unsound =
          known.kind() == CaseException.Kind.DAMAGED
              || known.kind() == CaseException.Kind.FOREIGN_SCHEMA;
      boolean asked = command.getCommandName().equals("check");
      return asked && unsound ? Outcome.NO : Outcome.UNUSABLE;
    }
    LOG.log(Level.ERROR, "command failed", problem);
    command.getErr().println(oneLine(texts.get("failure", problem.toString())));
    return Outcome.UNUSABLE;
  }

  private static String oneLine(String message) {
    return String.join(" ", message.lines().map(String::strip).toList());
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
