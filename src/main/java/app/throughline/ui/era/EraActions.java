package app.throughline.ui.era;

import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Era;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What can be done with periods and markers: each one edit, undoable. */
public final class EraActions {
  private static final int MAX_LABEL_NAME = 60;

  private final CaseSession session;
  private final String author;
  private final BiConsumer<String, @Nullable Throwable> done;
  private final Texts texts = new Texts("era");

  /**
   * Actions on an open case.
   *
   * @param author in whose name
   * @param done told what was done, or that it failed
   */
  public EraActions(
      CaseSession session, String author, BiConsumer<String, @Nullable Throwable> done) {
    this.session = session;
    this.author = author;
    this.done = done;
  }

  /** Whether the case can be changed. */
  public boolean isEditable() {
    return session.snapshot().readOnly() == null;
  }

  /** The periods and markers of the case, by their start. */
  public List<Era> all() {
    return session.snapshot().eras();
  }

  /** Adds a period or marker; its id is not looked at. */
  void add(Era wanted) {
    Era era =
        new Era(
            session.ids().era(),
            wanted.name(),
            wanted.startMillis(),
            wanted.endMillis(),
            wanted.color());
    apply(label(era.isMarker() ? "label.add.marker" : "label.add.period", era), null, era);
  }

  /** Changes a period or marker; answers whether there was anything to change. */
  public CompletionStage<Boolean> change(Era before, Era after) {
    return before.equals(after)
        ? CompletableFuture.completedFuture(false)
        : apply(label("label.change", after), before, after);
  }

  /** Gives a period or marker another time; answers whether it was done. */
  public CompletionStage<Boolean> move(Era before, Era after) {
    return apply(label("label.move", after), before, after);
  }

  /** Gives a period or marker another colour, {@code #rrggbb}. */
  public void recolor(Era era, String color) {
    if (!era.color().equals(color)) {
      Era after = new Era(era.id(), era.name(), era.startMillis(), era.endMillis(), color);
      apply(label("label.color", era), era, after);
    }
  }

  /** Deletes a period or marker at once; Undo brings it back. */
  public void delete(Era era) {
    apply(label(era.isMarker() ? "label.delete.marker" : "label.delete.period", era), era, null);
  }

  private CompletionStage<Boolean> apply(
      String label, @Nullable CaseRecord before, @Nullable CaseRecord after) {
    if (!isEditable()) {
      return CompletableFuture.completedFuture(false);
    }
    return session
        .apply(new Edit(label, author, List.of(new Change(before, after))))
        .whenComplete((change, error) -> done.accept(texts.get("done", label), error))
        .thenApply(change -> true);
  }

  private String label(String key, Era era) {
    String name = era.name();
    boolean fits = name.codePointCount(0, name.length()) <= MAX_LABEL_NAME;
    return texts.get(
        key,
        fits ? name : name.substring(0, name.offsetByCodePoints(0, MAX_LABEL_NAME)) + "\u2026");
  }
}
