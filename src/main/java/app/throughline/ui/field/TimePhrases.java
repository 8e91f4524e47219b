package app.throughline.ui.field;

import app.throughline.model.EventId;
import app.throughline.session.CaseSession;
import app.throughline.time.RelativeClause;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Looks up the events that phrases name, for events that are not in the case yet. */
public final class TimePhrases {
  /** No event has it, so that none is left out of the search. */
  private static final EventId NOBODY = new EventId(0);

  private final PhraseRelations relations;

  /** For an open case. */
  public TimePhrases(CaseSession session, TimeFieldViewModel.Unread unread) {
    relations = new PhraseRelations(session, unread);
  }

  /** What clauses say of other events; one whose event was not found says nothing. */
  public CompletionStage<List<TimeMeaning.Relation>> relations(List<RelativeClause> clauses) {
    return relations.find(clauses, NOBODY).thenApply(PhraseRelations.Found::relations);
  }
}
