package app.throughline.ui.export;

import app.throughline.drawing.PictureSpec;
import app.throughline.drawing.PngFile;
import app.throughline.drawing.TimelinePicture;
import app.throughline.layout.Range;
import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import app.throughline.ui.ErrorDialog;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the export dialog shows and does: reads the choices, keeps a preview of them, writes or
 * copies the picture.
 *
 * <p>At most one preview is made at a time; while it is made, newer choices cancel it and only the
 * newest is made next.
 */
public final class ExportViewModel implements AutoCloseable {
  private static final double PREVIEW_WIDTH_PX = 1040;
  private static final double PREVIEW_HEIGHT_PX = 880;

  /** The part of an export's time that painting takes; writing takes the rest. */
  private static final double PAINTING_SHARE = 0.5;

  private final ExportContext context;
  private final Texts texts = new Texts("export");
  private final PictureMaker maker;
  private final ExportFields fields;
  private final ExportStatus status = new ExportStatus();
  private final PictureOrder order;

  private final AtomicLong ticket = new AtomicLong();
  private @Nullable PictureSpec wanted;
  private @Nullable PictureSpec chosen;
  private boolean previewing;
  private AtomicBoolean cancelled = new AtomicBoolean();

  /** A dialog that starts from choices, the last ones or {@link ExportChoices#initial}. */
  public ExportViewModel(ExportContext context, ExportChoices choices) {
    this.context = context;
    this.maker = new PictureMaker(context);
    this.order = new PictureOrder(context, texts);
    this.fields = new ExportFields(choices);
    fields.onChange(this::changed);
    changed();
    context
        .session()
        .history(1)
        .thenAccept(
            newest -> {
              order.stateIs(newest);
              changed();
            });
  }

  /** What can be chosen. */
  public ExportFields fields() {
    return fields;
  }

  /** The choices as they are now, to be remembered. */
  public ExportChoices choices() {
    return fields.choices();
  }

  /** What there is to tell. */
  public ExportStatus status() {
    return status;
  }

  /** A name for the file, from the case's title and the range. */
  public String suggestedFileName() {
    PictureSpec spec = chosen;
    return order.fileName(spec == null ? context.visible() : spec.range());
  }

  /** Saves the picture; what was in the file is replaced, or stays if that fails. */
  public void save(Path target) {
    boolean named = target.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    Path file = named ? target : target.resolveSibling(target.getFileName() + ".png");
    run(
        (image, goOn) -> {
          PictureSpec spec = image.spec();
          PngFile.write(file, image.pixels(), spec.scale(), order.inside(spec), goOn);
          return texts.get("saved", file.getFileName(), image.widthPx(), image.heightPx());
        },
        image -> {});
  }

  /** Makes the picture and hands it over on the notice executor, to be put on the clipboard. */
  public void copy(Consumer<BufferedImage> clipboard) {
    run(
        (image, goOn) -> texts.get("copied", image.widthPx(), image.heightPx()),
        image -> clipboard.accept(image.pixels()));
  }

  /** Stops what is running; nothing is left behind. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Stops everything. */
  @Override
  public void close() {
    cancel();
    wanted = null;
    ticket.incrementAndGet();
  }

  private record Made(PictureSpec spec, BufferedImage pixels) {
    int widthPx() {
      return pixels.getWidth();
    }

    int heightPx() {
      return pixels.getHeight();
    }
  }

  private void run(BiFunction<Made, DoublePredicate, String> finish, Consumer<Made> handOver) {
    PictureSpec spec = chosen;
    if (spec == null || status.running.get()) {
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    cancelled = stop;
    status.running.set(true);
    status.result.set("");
    status.failure.set("");
    status.progress.set(0);
    record Outcome(Made image, String words) {}
    maker
        .layOut(spec)
        .thenApplyAsync(
            picture -> {
              Made image = new Made(spec, picture.render(part(stop, 0, PAINTING_SHARE)));
              return new Outcome(image, finish.apply(image, part(stop, PAINTING_SHARE, 1)));
            },
            context.work())
        .whenCompleteAsync(
            (outcome, error) -> {
              status.running.set(false);
              if (error == null) {
                handOver.accept(outcome.image());
                status.result.set(outcome.words());
              } else if (!isCancelled(error)) {
                status.failure.set(told(error));
              } else {
                status.result.set(texts.get("cancelled"));
              }
            },
            context.notices());
  }

  private DoublePredicate part(AtomicBoolean stop, double from, double to) {
    AtomicInteger told = new AtomicInteger(-1);
    return done -> {
      int percent = (int) (100 * (from + done * (to - from)));
      if (told.getAndSet(percent) != percent) {
        context.notices().execute(() -> status.progress.set(percent / 100.0));
      }
      return !stop.get();
    };
  }

  /** Reads the choices again, and makes a preview of them or says why there is none. */
  private void changed() {
    ticket.incrementAndGet();
    status.result.set("");
    status.failure.set("");
    ExportChoices choices = fields.choices();
    ChosenRange range = ChosenRange.of(choices, context, texts);
    status.fromUnderstood.set(range.from());
    status.toUnderstood.set(range.to());
    chosen = null;
    wanted = null;
    try {
      Range shown = range.range();
      if (shown == null) {
        refuse(range.problem());
        return;
      }
      chosen = order.spec(choices, shown);
      wanted = chosen;
      status.problem.set("");
      nextPreview();
    } catch (CaseException e) {
      refuse(told(e));
    }
  }

  private void refuse(String why) {
    status.problem.set(why);
    status.size.set("");
    status.notice.set("");
  }

  private void nextPreview() {
    PictureSpec spec = wanted;
    if (spec == null || previewing) {
      return;
    }
    wanted = null;
    previewing = true;
    long mine = ticket.get();
    record Small(TimelinePicture picture, BufferedImage pixels) {}
    CompletionStage<Small> small =
        maker
            .layOut(spec)
            .thenApplyAsync(
                picture ->
                    new Small(
                        picture,
                        picture.preview(
                            PREVIEW_WIDTH_PX, PREVIEW_HEIGHT_PX, done -> ticket.get() == mine)),
                context.work());
    small.whenCompleteAsync(
        (made, error) -> {
          previewing = false;
          if (ticket.get() == mine && error == null) {
            status.preview.set(made.pixels());
            show(made.picture());
          } else if (ticket.get() == mine) {
            chosen = null;
            refuse(told(error));
          }
          nextPreview();
        },
        context.notices());
  }

  private void show(TimelinePicture picture) {
    status.size.set(texts.get("size", picture.fileWidthPx(), picture.fileHeightPx()));
    int hidden = picture.hiddenEvents();
    status.notice.set(hidden == 0 ? "" : texts.get("hidden", hidden));
  }

  private static boolean isCancelled(Throwable error) {
    return unwrapped(error) instanceof CancellationException;
  }

  /** What is impossible about a picture is said as it is; all else as everywhere. */
  private String told(Throwable error) {
    return unwrapped(error) instanceof CaseException known
            && known.kind() == CaseException.Kind.INVALID
        ? texts.get("problem.picture", known.arguments().get(0))
        : ErrorDialog.words(error);
  }

  private static Throwable unwrapped(Throwable error) {
    return error instanceof CompletionException && error.getCause() != null
        ? error.getCause()
        : error;
  }
}
