package app.throughline.timeline;

import app.throughline.model.EventId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom the timeline tells of what it cannot do itself. */
final class TimelineActions {
  private Consumer<EventId> activate = event -> {};
  private ObjLongConsumer<String> create = (group, millis) -> {};
  private Consumer<ContextRequest> context = request -> {};

  private @Nullable Function<TimelineEdit, CompletionStage<Boolean>> edit;
  private Predicate<String> rows = key -> false;

  void setActivate(Consumer<EventId> listener) {
    activate = listener;
  }

  void setCreate(ObjLongConsumer<String> listener) {
    create = listener;
  }

  void setContext(Consumer<ContextRequest> listener) {
    context = listener;
  }

  void activate(EventId event) {
    activate.accept(event);
  }

  void create(String groupKey, long millis) {
    create.accept(groupKey, millis);
  }

  void context(ContextRequest request) {
    context.accept(request);
  }

  void setEdit(
      @Nullable Function<TimelineEdit, CompletionStage<Boolean>> listener,
      Predicate<String> newRows) {
    edit = listener;
    rows = newRows;
  }

  /** Whether events can be edited by hand. */
  boolean canEdit() {
    return edit != null;
  }

  /** Whether events can be put into a row by hand. */
  boolean acceptsRow(String key) {
    return rows.test(key);
  }

  CompletionStage<Boolean> edit(TimelineEdit wanted) {
    return edit == null ? CompletableFuture.completedFuture(false) : edit.apply(wanted);
  }
}
