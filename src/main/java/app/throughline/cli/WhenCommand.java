package app.throughline.cli;

import app.throughline.exchange.JsonText;
import app.throughline.model.Texts;
import app.throughline.time.IsoTime;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the program reads times in words. */
@Command(name = "when", mixinStandardHelpOptions = true)
final class WhenCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "EXPR", descriptionKey = "expression")
  private @Nullable List<String> expressions;

  @Option(names = "--stdin")
  private boolean stdin;

  @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "UTC")
  private ZoneId zone;

  @Option(names = "--reference", paramLabel = "DATE")
  private @Nullable LocalDate reference;

  @Option(names = "--edtf")
  private boolean edtf;

  @ArgGroup private @Nullable Form form;

  /** At most one of these. */
  private static final class Form {
    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--json")
    private boolean json;
  }

  WhenCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    List<String> given = new ArrayList<>(expressions == null ? List.of() : expressions);
    if (stdin) {
      given.addAll(InputLines.of(console.in()));
    }
    if (given.isEmpty() && !stdin) {
      throw new ParameterException(spec.commandLine(), texts.get("when.nothing"));
    }
    if (edtf && form != null && form.csv) {
      return EdtfTable.print(given, console.out()) ? Outcome.OK : Outcome.NO;
    }
    TimeReader reader = new TimeReader(new TimeContext(zone, reference, Locale.getDefault()));
    List<TimeReading> readings =
        given.stream().map(text -> edtf ? reader.readEdtf(text) : reader.read(text)).toList();
    if (form != null && form.csv) {
      printCsv(readings);
    } else if (form != null && form.json) {
      ReadingTree tree = new ReadingTree(zone);
      List<Map<String, @Nullable Object>> trees = readings.stream().map(tree::of).toList();
      JsonText.write(trees, new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    } else {
      readings.forEach(this::printPlain);
    }
    boolean allRead = readings.stream().noneMatch(TimeReading.NotUnderstood.class::isInstance);
    return allRead ? Outcome.OK : Outcome.NO;
  }

  private void printPlain(TimeReading reading) {
    TimeWords words = words();
    if (reading instanceof TimeReading.NotUnderstood unread) {
      console.err().println(texts.get("when.unread", unread.text(), unread.reason()));
      return;
    }
    console.out().println(texts.get("when.read", reading.text(), words.understood(reading)));
    TimeReading.Ambiguity open = reading.ambiguity();
    if (open != null) {
      console.out().println(texts.get("when.bounds", open.reason()));
    }
    When when = stated(reading);
    if (when != null && when.kind() != When.Kind.UNDATED) {
      console.out().println(texts.get("when.bounds", words.bounds(when.start(), when.end())));
    }
  }

  private void printCsv(List<TimeReading> readings) {
    console.out().println("input,understood,kind,earliest,latest,best,hard,words");
    for (TimeReading reading : readings) {
      When when = stated(reading);
      boolean read = when != null;
      TimeBounds end = when == null ? null : when.end();
      List<String> cells =
          List.of(
              reading.text(),
              Boolean.toString(read),
              when == null ? "" : TimeTree.word(when.kind()),
              when == null ? "" : limit(when.start(), when.start().earliest(), when),
              when == null
                  ? ""
                  : end == null
                      ? limit(when.start(), when.start().latest(), when)
                      : limit(end, end.latest(), when),
              when == null || when.best() == null ? "" : IsoTime.format(when.best(), when.zone()),
              when == null ? "" : Boolean.toString(when.hard()),
              words().understood(reading));
      console.out().println(String.join(",", cells.stream().map(WhenCommand::quoted).toList()));
    }
  }

  /** An end of which nothing is known says so; one that is open is infinite. */
  private static String limit(TimeBounds bounds, long limit, When when) {
    return bounds.isUnknown() ? "unknown" : IsoTime.format(limit, when.zone());
  }

  static String quoted(String cell) {
    boolean plain =
        cell.indexOf('"') < 0
            && cell.indexOf(',') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static @Nullable When stated(TimeReading reading) {
    if (reading instanceof TimeReading.Stated stated) {
      return stated.when();
    }
    return reading instanceof TimeReading.Relative relative ? relative.stated() : null;
  }

  private TimeWords words() {
    return new TimeWords(Locale.getDefault(), zone);
  }
}
