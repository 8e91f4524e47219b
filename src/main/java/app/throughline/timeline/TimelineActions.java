package app.throughline.timeline;

import app.throughline.model.Era;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a timeline tells of what it cannot do itself. */
public final class TimelineActions {
  private Consumer<EventId> activate = event -> {};
  private Consumer<Era> activateEra = era -> {};
  private ObjLongConsumer<String> create = (group, millis) -> {};
  private Consumer<ContextRequest> context = request -> {};

  private @Nullable Function<TimelineEdit, CompletionStage<Boolean>> edit;
  private @Nullable BiFunction<Era, Era, CompletionStage<Boolean>> changeEra;
  private @Nullable Consumer<LinkRequest> link;
  private Function<EventId, CompletionStage<List<EventLink>>> links =
      event -> CompletableFuture.completedFuture(List.of());
  private Predicate<String> rows = key -> false;

  TimelineActions() {}

  /** Takes who is told which event the user wants to edit: by a double click, or Enter. */
  public void setOnActivate(Consumer<EventId> listener) {
    activate = listener;
  }

  /** Takes who is told which period or marker the user wants to edit, by a double click. */
  public void setOnActivateEra(Consumer<Era> listener) {
    activateEra = listener;
  }

  /**
   * Takes who is told where the user wants a new event, by a double click on empty space: the key
   * of the row, empty below the last one, and the start of the axis's unit there, epoch millis.
   */
  public void setOnCreate(ObjLongConsumer<String> listener) {
    create = listener;
  }

  /** Takes who is told where the user wants a context menu; its event is selected by then. */
  public void setOnContext(Consumer<ContextRequest> listener) {
    context = listener;
  }

  /**
   * Takes who carries out what the user edits by hand, by dragging events or with keys; null if
   * nothing can be edited. It answers whether anything was changed; until then, and until the
   * changed content arrives, the events are shown where they were put.
   *
   * @param acceptsRow tells by its key whether events can be put into a row
   */
  public void setOnEdit(
      @Nullable Function<TimelineEdit, CompletionStage<Boolean>> listener,
      Predicate<String> acceptsRow) {
    edit = listener;
    rows = acceptsRow;
  }

  /**
   * Takes who carries out what the user does to a period or marker by dragging it, told how it was
   * and how it is to be; null if nothing can be edited. It answers whether anything was changed.
   */
  public void setOnChangeEra(@Nullable BiFunction<Era, Era, CompletionStage<Boolean>> listener) {
    changeEra = listener;
  }

  /** Takes who is told which link the user has drawn; null if nothing can be linked. */
  public void setOnLink(@Nullable Consumer<LinkRequest> listener) {
    link = listener;
  }

  /** Takes who reads the links of an event, in both directions. */
  public void setOnReadLinks(Function<EventId, CompletionStage<List<EventLink>>> reader) {
    links = reader;
  }

  void activate(EventId event) {
    activate.accept(event);
  }

  void activate(Era era) {
    activateEra.accept(era);
  }

  void create(String groupKey, long millis) {
    create.accept(groupKey, millis);
  }

  void context(ContextRequest request) {
    context.accept(request);
  }

  /** Whether events can be edited by hand. */
  boolean canEdit() {
    return edit != null;
  }

  /** Whether links can be drawn. */
  boolean canLink() {
    return link != null;
  }

  void link(LinkRequest request) {
    if (link != null) {
      link.accept(request);
    }
  }

  CompletionStage<List<EventLink>> links(EventId event) {
    return links.apply(event);
  }

  /** Whether periods and markers can be edited by hand. */
  boolean canEditEras() {
    return changeEra != null;
  }

  CompletionStage<Boolean> changeEra(Era before, Era after) {
    return changeEra == null
        ? CompletableFuture.completedFuture(false)
        : changeEra.apply(before, after);
  }

  /** Whether events can be put into a row by hand. */
  boolean acceptsRow(String key) {
    return rows.test(key);
  }

  CompletionStage<Boolean> edit(TimelineEdit wanted) {
    return edit == null ? CompletableFuture.completedFuture(false) : edit.apply(wanted);
  }
}
