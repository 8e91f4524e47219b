package app.throughline.cli;

import app.throughline.drawing.Frame;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.InterMeasure;
import app.throughline.drawing.Palette;
import app.throughline.drawing.PictureSpec;
import app.throughline.drawing.PngFile;
import app.throughline.drawing.TimelinePainter;
import app.throughline.drawing.TimelinePicture;
import app.throughline.layout.FirstView;
import app.throughline.layout.Metrics;
import app.throughline.layout.TimelineLayouter;
import app.throughline.layout.Viewport;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Measures one case file, which it changes. Everything is done a few times before it counts, so
 * that the virtual machine has warmed up.
 */
final class Bench {
  private static final int WIDTH_PX = 1600;
  private static final int HEIGHT_PX = 900;
  private static final int WARM_UPS = 15;
  private static final int REPEATS = 15;
  private static final int SCRIPT_STEPS = 60;

  /** How far the script zooms in: from three days to an hour. */
  private static final double ZOOM = 72;

  private final Path file;
  private final Clock clock;
  private final InterMeasure measure = new InterMeasure();
  private final Map<String, Object> result = new LinkedHashMap<>();

  Bench(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** A case on the screen: what a frame is made from. */
  private final class Screen {
    private final TimelineLayouter layouter;
    private final TimelinePainter painter;
    private final CaseSession session;

    Screen(CaseSession session) {
      this.session = session;
      CaseSnapshot snapshot = session.snapshot();
      EventGroups groups = OpenCase.result(session.groups(Arrangement.PLAIN));
      String zone = snapshot.info().zone().getId();
      layouter =
          new TimelineLayouter(
              snapshot.index(), groups, snapshot.info().zone(), Locale.getDefault(), measure);
      painter = new TimelinePainter(Palette.LIGHT, measure, session::title, zone);
    }

    void paint(Viewport viewport) {
      Frame frame = new Frame(WIDTH_PX, HEIGHT_PX, Metrics.HEADER_WIDTH_PX, 0);
      RecordingPen pen = new RecordingPen();
      painter.paint(
          pen, layouter.layout(viewport, session::title, Set.of()), frame, Highlights.NONE);
      if (pen.size() == 0) {
        throw new IllegalStateException("nothing was painted");
      }
    }
  }

  /** Measures everything. */
  Map<String, Object> run() {
    measureOpening();
    try (CaseSession session = open()) {
      measureFrames(session);
      measureSearch(session);
      measureEdits(session);
      Timings group = new Timings();
      repeat(
          group,
          () -> OpenCase.result(session.groups(Arrangement.of(Grouping.PERSON, EventFilter.NONE))));
      result.put("group_ms", group.median());
      measurePng(session);
      result.put("heap_mb", heapMegabytes());
    }
    return result;
  }

  private CaseSession open() {
    return CaseSession.open(file, SessionThreads.withWorker(Runnable::run), clock);
  }

  private void measureOpening() {
    Timings opening = new Timings();
    Timings firstFrame = new Timings();
    for (int i = -WARM_UPS; i < REPEATS; i++) {
      long start = System.nanoTime();
      try (CaseSession session = open()) {
        double openMillis = (System.nanoTime() - start) / 1e6;
        new Screen(session).paint(firstView(session));
        if (i >= 0) {
          opening.add(openMillis);
          firstFrame.add((System.nanoTime() - start) / 1e6);
          result.put("events", session.snapshot().index().size());
        }
      }
    }
    result.put("open_ms", opening.median());
    result.put("first_frame_ms", firstFrame.median());
  }

  private void measureFrames(CaseSession session) {
    Screen screen = new Screen(session);
    Timings frames = new Timings();
    List<Viewport> script = script(firstView(session));
    for (int pass = -2; pass < 3; pass++) {
      for (Viewport viewport : script) {
        if (pass < 0) {
          screen.paint(viewport);
        } else {
          frames.time(() -> screen.paint(viewport));
        }
      }
    }
    Map<String, Object> frame = new LinkedHashMap<>();
    frame.put("median", frames.median());
    frame.put("p95", frames.percentile(95));
    frame.put("p99", frames.percentile(99));
    result.put("frame_ms", frame);
  }

  /** Zooms in on the middle step by step, then pans by a twentieth of the view. */
  private static List<Viewport> script(Viewport first) {
    List<Viewport> script = new ArrayList<>();
    double middlePx = first.widthPx() / 2;
    for (int i = 1; i <= SCRIPT_STEPS; i++) {
      script.add(first.zoomedAt(middlePx, Math.pow(ZOOM, (double) i / SCRIPT_STEPS)));
    }
    Viewport near = script.get(script.size() - 1);
    for (int i = 1; i <= SCRIPT_STEPS; i++) {
      script.add(near.pannedBy(i * near.widthPx() / 20));
    }
    return script;
  }

  private static Viewport firstView(CaseSession session) {
    return FirstView.of(session.snapshot().index()).on(WIDTH_PX - Metrics.HEADER_WIDTH_PX);
  }

  private void measureSearch(CaseSession session) {
    Timings search = new Timings();
    for (EventId id : some(session, REPEATS)) {
      String title = OpenCase.result(session.details(id)).event().title();
      String word = title.split("[^\\p{L}\\p{N}]+", 2)[0];
      String query = word.isEmpty() ? "the" : word;
      OpenCase.result(session.search(query, 50));
      search.time(() -> OpenCase.result(session.search(query, 50)));
    }
    result.put("search_ms", search.median());
  }

  private void measureEdits(CaseSession session) {
    Timings edits = new Timings();
    Timings undos = new Timings();
    EventId id = some(session, 1).get(0);
    Viewport view = firstView(session);
    for (int i = -WARM_UPS; i < REPEATS; i++) {
      Event before = OpenCase.result(session.details(id)).event();
      Event after = before.withText(before.title(), before.description() + "\n" + i);
      Edit edit = new Edit("bench", "bench", List.of(new Change(before, after)));
      Timings edited = i < 0 ? new Timings() : edits;
      edited.time(
          () -> {
            OpenCase.result(session.apply(edit));
            new Screen(session).paint(view);
          });
    }
    for (int i = -WARM_UPS; i < REPEATS; i++) {
      Timings undone = i < 0 ? new Timings() : undos;
      undone.time(
          () -> {
            OpenCase.result(session.undo());
            new Screen(session).paint(view);
          });
    }
    result.put("edit_ms", edits.median());
    result.put("undo_ms", undos.median());
  }

  private void measurePng(CaseSession session) {
    CaseSnapshot snapshot = session.snapshot();
    EventGroups groups = OpenCase.result(session.groups(Arrangement.PLAIN));
    String zone = snapshot.info().zone().getId();
    TimelinePicture.Content content =
        new TimelinePicture.Content(
            snapshot.index(),
            groups,
            session::title,
            snapshot.info().zone(),
            zone,
            Locale.getDefault());
    PictureSpec spec =
        new PictureSpec(
            FirstView.of(snapshot.index()),
            4000,
            OptionalInt.of(2000),
            1,
            false,
            snapshot.info().title(),
            true,
            "",
            "");
    Path png = file.resolveSibling("bench.png");
    Timings pictures = new Timings();
    repeat(
        pictures,
        () -> {
          BufferedImage image = new TimelinePicture(spec, content).render(done -> true);
          PngFile.write(png, image, 1, Map.of(), done -> true);
        });
    result.put("png_ms", pictures.median());
  }

  private static void repeat(Timings timings, Runnable work) {
    for (int i = 0; i < WARM_UPS; i++) {
      work.run();
    }
    for (int i = 0; i < REPEATS; i++) {
      timings.time(work);
    }
  }

  /** Events from all over the case. */
  private static List<EventId> some(CaseSession session, int count) {
    int size = session.snapshot().index().size();
    List<EventId> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(session.snapshot().index().id((int) ((i + 0.5) * size / count)));
    }
    return some;
  }

  /** What the open case holds; the collector is asked twice, as it may put off the first time. */
  private static long heapMegabytes() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20);
  }
}
