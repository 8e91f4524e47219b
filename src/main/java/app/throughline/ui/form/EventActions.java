package app.throughline.ui.form;

import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import app.throughline.ui.field.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** What can be done with an event without a form. */
public final class EventActions {
  private static final int MAX_LABEL_TITLE = 60;

  private final CaseSession session;
  private final String author;

  /** Actions on an open case in the name of {@code author}. */
  public EventActions(CaseSession session, String author) {
    this.session = session;
    this.author = author;
  }

  /**
   * Deletes events with all that hangs on them, as one edit; Undo brings them back.
   *
   * @param ids at least one
   * @return the change; the stage fails with a {@link app.throughline.model.CaseException} if an
   *     event is gone or the case cannot be written
   */
  public CompletionStage<CaseChange> delete(Collection<EventId> ids) {
    CompletionStage<List<EventDetails>> all = CompletableFuture.completedFuture(List.of());
    for (EventId id : ids) {
      all = all.thenCombine(session.details(id), EventActions::plus);
    }
    return all.thenCompose(
        details -> session.apply(new Edit(deletionLabel(details), author, removals(details))));
  }

  private static List<EventDetails> plus(List<EventDetails> known, EventDetails next) {
    return Stream.concat(known.stream(), Stream.of(next)).toList();
  }

  /** What hangs on the events goes first; a link between two of them goes once. */
  private static List<Change> removals(List<EventDetails> details) {
    Set<Change> hanging = new LinkedHashSet<>();
    List<Change> events = new ArrayList<>();
    for (EventDetails one : details) {
      hanging.addAll(one.records().removals());
      events.add(Change.remove(one.event()));
    }
    events.forEach(hanging::remove);
    return Stream.concat(hanging.stream(), events.stream()).toList();
  }

  private static String deletionLabel(List<EventDetails> details) {
    return details.size() == 1
        ? label("label.delete", details.get(0).event().title())
        : new Texts("form").get("label.delete.many", details.size());
  }

  /** What the Undo menu calls an edit of an event of this title. */
  static String label(String key, String title) {
    return new Texts("form").get(key, Names.shortened(title, MAX_LABEL_TITLE));
  }
}
