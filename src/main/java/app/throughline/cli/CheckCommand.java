package app.throughline.cli;

import app.throughline.model.CheckReport;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks at everything that can be wrong with a case file. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Parameters(paramLabel = "CASE", descriptionKey = "case")
  private Path file;

  CheckCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    try (CaseSession session = OpenCase.at(file, console.clock())) {
      CheckReport report = OpenCase.result(session.check());
      report.checked().forEach(what -> console.out().println(texts.get("check.looked", what)));
      report.findings().forEach(console.err()::println);
      ReasonTree reasons = new ReasonTree(session.snapshot().info().zone());
      for (List<String> problem : reasons.lines(OpenCase.result(session.problems()))) {
        console.out().println(texts.get("check.note", String.join("\n  ", problem)));
      }
      if (!report.ok()) {
        return Outcome.NO;
      }
      console.out().println(texts.get("check.ok", report.lastHash()));
      return Outcome.OK;
    }
  }
}
