package app.throughline.cli;

import app.throughline.exchange.JsonText;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a copy of a case. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", descriptionKey = "case")
  private Path file;

  @Option(names = "--json")
  private boolean json;

  BenchCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("throughline-bench");
    try {
      Path copy = folder.resolve("copy.tlcase");
      try (CaseSession session = OpenCase.at(file, console.clock())) {
        if (session.snapshot().index().size() == 0) {
          throw new ParameterException(spec.commandLine(), texts.get("bench.empty"));
        }
        OpenCase.result(session.saveCopy(copy));
      }
      print(new Bench(copy, console.clock()).run());
    } finally {
      delete(folder);
    }
    return Outcome.OK;
  }

  private void print(Map<String, Object> result) throws IOException {
    if (json) {
      JsonText.write(result, new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    } else {
      result.forEach((what, value) -> console.out().println(what + "  " + value));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path path : files) {
      Files.delete(path);
    }
    Files.delete(folder);
  }
}
