package app.throughline.cli;

import app.throughline.chronology.Problems;
import app.throughline.exchange.JsonText;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists every event in time order, with its stated and its derived time. */
@Command(name = "events", mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  private static final int[] WIDTHS = {44, 24, 10};

  private final Console console;
  private final Texts texts;

  @Parameters(paramLabel = "CASE", descriptionKey = "case")
  private Path file;

  @Option(names = "--json")
  private boolean json;

  EventsCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** The events of a case, by their places in its index. */
  private record Listing(
      CaseSnapshot snapshot,
      Map<EventId, Event> events,
      Map<LaneId, String> lanes,
      Set<EventId> linked) {
    static Listing of(CaseSnapshot snapshot, CaseContent content) {
      Map<EventId, Event> events = new HashMap<>();
      Set<EventId> linked = new HashSet<>();
      for (CaseRecord record : content.records()) {
        if (record instanceof Event event) {
          events.put(event.id(), event);
        } else if (record instanceof EventLink link && link.kind().relation() != null) {
          linked.add(link.from());
          linked.add(link.to());
        }
      }
      Map<LaneId, String> lanes = new HashMap<>();
      for (Lane lane : snapshot.lanes()) {
        lanes.put(lane.id(), lane.name());
      }
      return new Listing(snapshot, events, lanes, linked);
    }

    Event event(int position) {
      return Objects.requireNonNull(events.get(snapshot.index().id(position)));
    }

    String lane(Event event) {
      return lanes.getOrDefault(event.lane(), "");
    }

    Placement placement(int position) {
      return snapshot.index().row(position).placement();
    }

    IntStream positions() {
      return IntStream.range(0, snapshot.index().size());
    }
  }

  @Override
  public Integer call() throws IOException {
    try (CaseSession session = OpenCase.at(file, console.clock())) {
      Listing listing = Listing.of(session.snapshot(), OpenCase.result(session.content()));
      if (json) {
        printJson(session, listing);
      } else {
        printTable(listing);
      }
    }
    return Outcome.OK;
  }

  private void printJson(CaseSession session, Listing listing) throws IOException {
    Iterator<Map<String, @Nullable Object>> events =
        listing.positions().mapToObj(position -> tree(session, listing, position)).iterator();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("case", listing.snapshot().info().title());
    root.put("zone", listing.snapshot().info().zone().getId());
    root.put("events", events);
    Problems problems = OpenCase.result(session.problems());
    root.put("problems", new ReasonTree(listing.snapshot().info().zone()).of(problems));
    Writer text = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    JsonText.write(root, text);
  }

  private static Map<String, @Nullable Object> tree(
      CaseSession session, Listing listing, int position) {
    Event event = listing.event(position);
    EventIndex index = listing.snapshot().index();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", event.id().value());
    tree.put("title", event.title());
    tree.put("lane", listing.lane(event));
    tree.put("status", TimeTree.word(event.status()));
    tree.put("importance", TimeTree.word(event.importance()));
    tree.put("tags", event.tags());
    tree.put("disputed", index.is(position, EventIndex.DISPUTED));
    tree.put("when", TimeTree.of(event.when()));
    ZoneId zone = listing.snapshot().info().zone();
    tree.put("placed", TimeTree.of(listing.placement(position), zone));
    tree.put(
        "because",
        listing.linked().contains(event.id())
            ? new ReasonTree(zone).of(OpenCase.result(session.explain(event.id())))
            : List.of());
    return tree;
  }

  private void printTable(Listing listing) {
    ZoneId zone = listing.snapshot().info().zone();
    TimeWords words = new TimeWords(Locale.getDefault(), zone);
    Texts shared = new Texts("words");
    printRow(
        texts.get("events.title"),
        texts.get("events.lane"),
        texts.get("events.status"),
        texts.get("events.when"));
    listing
        .positions()
        .forEach(
            position -> {
              Event event = listing.event(position);
              Placement placement = listing.placement(position);
              String when =
                  placement.derived()
                      ? words.sentence(placement.start(), placement.end(), placement.best())
                      : words.sentence(event.when());
              String status = shared.of("status", event.status());
              printRow(event.title(), listing.lane(event), status, when);
            });
    console
        .out()
        .println(texts.get("events.count", listing.snapshot().index().size(), zone.getId()));
  }

  private void printRow(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(i < WIDTHS.length ? padded(cells[i], WIDTHS[i]) + "  " : cells[i]);
    }
    console.out().println(row);
  }

  private static String padded(String text, int width) {
    int length = text.codePointCount(0, text.length());
    if (length > width) {
      return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
    return text + " ".repeat(width - length);
  }
}
