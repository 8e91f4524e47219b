package app.throughline.ui.shell;

import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.model.TieOrder;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.ui.field.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Puts the selected events earlier or later among those at the same time. */
final class OrderCommands {
  private static final int LONGEST_TITLE = 60;

  private final ShellContext context;
  private final SidePane side;
  private final Texts texts = new Texts("shell");

  OrderCommands(ShellContext context, SidePane side) {
    this.context = context;
    this.side = side;
  }

  /** Moves each selected event past the next one shown at its time, as one edit. */
  void move(boolean later) {
    Set<EventId> selected = Set.copyOf(context.model().selection().get());
    if (selected.isEmpty() || context.model().snapshot().get().readOnly() != null) {
      return;
    }
    side.mayChange(selected)
        .thenCompose(
            may -> may ? moved(selected, later) : CompletableFuture.<String>completedFuture(""))
        .whenComplete(
            (said, error) -> {
              if (error != null || !said.isEmpty()) {
                context.model().report(error, error == null ? said : "", false);
              }
            });
  }

  /** Answers what to say if nothing could be moved, else nothing: the order itself tells. */
  private CompletionStage<String> moved(Set<EventId> selected, boolean later) {
    CaseSession session = context.session();
    return session
        .grouped(context.model().arrangement().get())
        .thenCompose(
            shown -> {
              Map<EventId, Integer> ties = ties(shown, selected, later);
              return ties.isEmpty()
                  ? CompletableFuture.completedFuture(
                      texts.get(later ? "order.last" : "order.first"))
                  : session
                      .events(ties.keySet())
                      .thenCombine(
                          session.titles(selected),
                          (events, titles) -> edit(events, ties, titles, later))
                      .thenCompose(session::apply)
                      .thenApply(change -> "");
            });
  }

  private static Map<EventId, Integer> ties(Grouped shown, Set<EventId> selected, boolean later) {
    return new TieOrder(shown.index(), selected, shown.groups().shown()::contains).moved(later);
  }

  private Edit edit(
      List<Event> events, Map<EventId, Integer> ties, Map<EventId, String> titles, boolean later) {
    List<Change> changes = new ArrayList<>();
    for (Event event : events) {
      Integer tie = ties.get(event.id());
      if (tie != null && tie != event.tieOrder()) {
        changes.add(new Change(event, event.withTieOrder(tie)));
      }
    }
    String way = later ? "later" : "earlier";
    String label =
        titles.size() == 1
            ? texts.get(
                "order.label." + way,
                Names.shortened(titles.values().iterator().next(), LONGEST_TITLE))
            : texts.get("order.label.many." + way, titles.size());
    return new Edit(label, context.desk().author(), changes);
  }
}
