package app.throughline.ui.export;

import app.throughline.exchange.CaseJson;
import app.throughline.layout.FirstView;
import app.throughline.model.Arrangement;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Executor;

/** The sample case, open, and what a window would show of it. */
final class ExportCase {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-06T07:08:00Z"), ZoneOffset.UTC);

  private ExportCase() {}

  static CaseSession create(Path folder) {
    return CaseSession.create(
        folder.resolve("export.tlcase"),
        CaseJson.sample(),
        "tester",
        SessionThreads.sameThread(),
        CLOCK);
  }

  static ExportContext context(CaseSession session, Executor work, Executor notices) {
    return new ExportContext(
        session,
        FirstView.of(session.snapshot().index()),
        Arrangement.PLAIN,
        session.snapshot().info().zone(),
        TimeStyle.of(Locale.ENGLISH),
        "Throughline test",
        work,
        notices);
  }
}
