package app.throughline.ui.export;

import app.throughline.drawing.PictureSpec;
import app.throughline.drawing.TimelinePicture;
import app.throughline.model.EventId;
import app.throughline.session.Grouped;
import app.throughline.time.TimeWords;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays out pictures of the case as the window shows it, off the JavaFX application thread. Rows and
 * titles are read once and kept for the next picture: while the dialog is open the case stays as it
 * is.
 */
final class PictureMaker {
  private final ExportContext context;
  private final Map<EventId, String> titles = new ConcurrentHashMap<>();
  private @Nullable CompletionStage<Grouped> rows;

  PictureMaker(ExportContext context) {
    this.context = context;
  }

  /**
   * Lays out a picture with all the titles it needs. Fails with a {@link
   * app.throughline.model.CaseException} where the picture cannot be made.
   */
  CompletionStage<TimelinePicture> layOut(PictureSpec spec) {
    CompletionStage<Grouped> known = rows;
    if (known == null) {
      known = context.session().grouped(context.arrangement());
      rows = known;
    }
    return known.thenCompose(grouped -> layOut(spec, grouped));
  }

  /** Which titles are wanted is known from the layout only; then they are read, and once more. */
  private CompletionStage<TimelinePicture> layOut(PictureSpec spec, Grouped grouped) {
    Set<EventId> wanted = new HashSet<>();
    return CompletableFuture.supplyAsync(
            () -> new TimelinePicture(spec, content(grouped, wanted)), context.work())
        .thenCompose(
            picture ->
                wanted.isEmpty()
                    ? CompletableFuture.completedFuture(picture)
                    : read(wanted).thenCompose(read -> layOut(spec, grouped)));
  }

  private CompletionStage<Map<EventId, String>> read(Set<EventId> wanted) {
    return context
        .session()
        .titles(wanted)
        .thenApply(
            read -> {
              titles.putAll(read);
              wanted.forEach(id -> titles.putIfAbsent(id, ""));
              return read;
            });
  }

  private TimelinePicture.Content content(Grouped grouped, Set<EventId> wanted) {
    return new TimelinePicture.Content(
        grouped.index(),
        grouped.groups(),
        id -> {
          String title = titles.get(id);
          if (title == null) {
            wanted.add(id);
          }
          return title;
        },
        context.zone(),
        new TimeWords(context.style(), context.session().snapshot().info().zone()).axisZone(),
        context.style(),
        context.session().snapshot().eras());
  }
}
