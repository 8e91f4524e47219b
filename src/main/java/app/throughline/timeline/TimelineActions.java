package app.throughline.timeline;

import app.throughline.model.Era;
import app.throughline.model.EventId;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/** Whom the timeline tells of what it cannot do itself. */
final class TimelineActions {
  private Consumer<EventId> activate = event -> {};
  private Consumer<Era> activateEra = era -> {};
  private ObjLongConsumer<String> create = (group, millis) -> {};
  private Consumer<ContextRequest> context = request -> {};

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

  void setActivateEra(Consumer<Era> listener) {
    activateEra = listener;
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
}
