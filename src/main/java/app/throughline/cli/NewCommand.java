package app.throughline.cli;

import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.LanePalette;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a case: an empty one, or one from the reviewable JSON form. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", descriptionKey = "case.new")
  private Path file;

  @Option(names = "--from", paramLabel = "DATA.json")
  private @Nullable Path from;

  @Option(names = "--title", paramLabel = "TITLE")
  private @Nullable String title;

  @Option(names = "--zone", paramLabel = "ZONE")
  private @Nullable ZoneId zone;

  NewCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (from != null && zone != null) {
      throw new ParameterException(spec.commandLine(), texts.get("new.zoneFromData"));
    }
    CaseContent content = from == null ? empty() : titled(CaseJson.read(from));
    String author = texts.get("author");
    try (CaseSession session =
        CaseSession.create(file, content, author, SessionThreads.sameThread(), console.clock())) {
      int events = session.snapshot().index().size();
      console.out().println(texts.get("new.done", file.toString(), events));
    }
    return Outcome.OK;
  }

  private CaseContent titled(CaseContent content) {
    if (title == null) {
      return content;
    }
    CaseInfo info = content.info();
    CaseInfo renamed =
        new CaseInfo(
            info.uuid(),
            title,
            info.summary(),
            info.zone(),
            info.referenceDate(),
            info.created(),
            info.schemaVersion());
    return new CaseContent(renamed, content.records());
  }

  private CaseContent empty() {
    CaseInfo info =
        new CaseInfo(
            UUID.randomUUID(),
            title == null ? nameWithoutEnding() : title,
            "",
            zone == null ? ZoneId.systemDefault() : zone,
            null,
            console.clock().instant().truncatedTo(ChronoUnit.MILLIS),
            1);
    Lane lane = new Lane(new LaneId(2), texts.get("new.lane"), LanePalette.hex(0), 0, true);
    return new CaseContent(info, List.of(lane));
  }

  private String nameWithoutEnding() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
