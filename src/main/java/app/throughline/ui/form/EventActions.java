package app.throughline.ui.form;

import app.throughline.model.Edit;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import java.util.concurrent.CompletionStage;

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
   * Deletes an event with all that hangs on it; Undo brings it back.
   *
   * @return the change; the stage fails with a {@link app.throughline.model.CaseException} if the
   *     event is gone or the case cannot be written
   */
  public CompletionStage<CaseChange> delete(EventId id) {
    return session
        .details(id)
        .thenCompose(
            details ->
                session.apply(
                    new Edit(
                        label("label.delete", details.event().title()),
                        author,
                        details.records().removals())));
  }

  /** What the Undo menu calls an edit of an event of this title. */
  static String label(String key, String title) {
    return new Texts("form").get(key, Names.shortened(title, MAX_LABEL_TITLE));
  }
}
