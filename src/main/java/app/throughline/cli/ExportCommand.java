package app.throughline.cli;

import app.throughline.drawing.PictureSpec;
import app.throughline.drawing.PngFile;
import app.throughline.drawing.TimelinePicture;
import app.throughline.layout.FirstView;
import app.throughline.layout.Range;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.Grouping;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.Precision;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the timeline as a file. The same case and arguments make the same bytes. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
  private Path file;

  @Parameters(index = "1", paramLabel = "OUT.png", descriptionKey = "out")
  private Path out;

  @Option(names = "--from", paramLabel = "TIME")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME")
  private @Nullable String to;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--width", paramLabel = "PX", defaultValue = "1600")
  private int widthPx;

  @Option(names = "--height", paramLabel = "PX")
  private @Nullable Integer heightPx;

  @Option(names = "--scale", paramLabel = "N", defaultValue = "1")
  private double scale;

  @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
  private Theme theme;

  @Option(names = "--group", paramLabel = "BY", defaultValue = "lane")
  private Grouping grouping;

  @Option(names = "--title", paramLabel = "TITLE")
  private @Nullable String title;

  @Option(names = "--legend", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean legend;

  @Option(names = "--footer", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean footer;

  /** What {@code --theme} may be. */
  private enum Theme {
    LIGHT,
    DARK
  }

  ExportCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png")) {
      throw wrong("export.ending", out);
    }
    if (out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw wrong("export.same", out);
    }
    try (CaseSession session = OpenCase.at(file, console.clock())) {
      draw(session);
    }
    return Outcome.OK;
  }

  private void draw(CaseSession session) {
    CaseInfo info = session.snapshot().info();
    TimeWords words = new TimeWords(Locale.getDefault(), info.zone());
    Range range = range(session.snapshot());
    String rangeWords = words.range(range.startMillis(), range.endMillis());
    PictureSpec picture =
        new PictureSpec(
            range,
            widthPx,
            heightPx == null ? OptionalInt.empty() : OptionalInt.of(heightPx),
            scale,
            theme == Theme.DARK,
            title == null ? info.title() : title,
            legend,
            footer ? texts.get("export.footer", info.title(), rangeWords) : "",
            footer ? state(session, words) : "");
    TimelinePicture drawn = new TimelinePicture(picture, content(session));
    BufferedImage image = drawn.render(done -> true);
    Map<String, String> inside = new LinkedHashMap<>();
    inside.put("Title", info.title());
    inside.put("Description", rangeWords);
    inside.put("Software", CommandLineProgram.version(texts));
    PngFile.write(out, image, scale, inside, done -> true);
    int width = image.getWidth();
    int height = image.getHeight();
    console.out().println(texts.get("export.done", out.toString(), width, height, rangeWords));
    if (drawn.hiddenEvents() > 0) {
      console.err().println(texts.get("export.cut", drawn.hiddenEvents()));
    }
  }

  private TimelinePicture.Content content(CaseSession session) {
    CaseInfo info = session.snapshot().info();
    EventGroups groups =
        OpenCase.result(session.groups(Arrangement.of(grouping, EventFilter.NONE)));
    return new TimelinePicture.Content(
        session.snapshot().index(),
        groups,
        session::title,
        info.zone(),
        info.zone().getId(),
        TimeStyle.of(Locale.getDefault()),
        session.snapshot().eras());
  }

  /** The day of the last change: today's date would make another picture of the same case. */
  private String state(CaseSession session, TimeWords words) {
    List<HistoryEntry> last = OpenCase.result(session.history(1));
    return last.isEmpty()
        ? ""
        : texts.get("export.state", words.instant(last.get(0).at().toEpochMilli(), Precision.DAY));
  }

  private Range range(CaseSnapshot snapshot) {
    Range whole =
        all || from != null || to != null
            ? FirstView.all(snapshot.index())
            : FirstView.of(snapshot.index());
    TimeReader reader =
        new TimeReader(
            new TimeContext(
                snapshot.info().zone(), snapshot.info().referenceDate(), Locale.getDefault()));
    long start = from == null ? whole.startMillis() : read(reader, "--from", from).earliest();
    long end = to == null ? whole.endMillis() : read(reader, "--to", to).untilMillis();
    if (start == Long.MIN_VALUE || end == Long.MAX_VALUE || start >= end) {
      throw wrong("export.range");
    }
    return new Range(start, end);
  }

  private When read(TimeReader reader, String option, String phrase) {
    TimeReading reading = reader.read(phrase).settled();
    if (reading instanceof TimeReading.Stated stated && stated.when().kind() != When.Kind.UNDATED) {
      return stated.when();
    }
    String reason =
        reading instanceof TimeReading.NotUnderstood unread
            ? unread.reason()
            : texts.get("export.undated");
    throw wrong("export.time", option, phrase, reason);
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), texts.get(key, arguments));
  }
}
