package app.throughline.cli;

import app.throughline.model.SearchHit;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in a case. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
  private Path file;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", descriptionKey = "query")
  private List<String> query;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
  private int limit;

  SearchCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    try (CaseSession session = OpenCase.at(file, console.clock())) {
      List<SearchHit> hits = OpenCase.result(session.search(String.join(" ", query), limit));
      for (SearchHit hit : hits) {
        String snippet = oneLine(hit.snippet());
        console.out().println(texts.get("search.hit", oneLine(hit.title()), snippet));
      }
      if (hits.isEmpty()) {
        console.err().println(texts.get("search.none", String.join(" ", query)));
      }
      return hits.isEmpty() ? Outcome.NO : Outcome.OK;
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ")
        .replace(SearchHit.MATCH_START, '[')
        .replace(SearchHit.MATCH_END, ']');
  }
}
