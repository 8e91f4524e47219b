package app.throughline.ui.field;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Finds the events that a relative phrase names, and works out where they place its own event. */
final class PhraseRelations {
  private static final int TITLES_SHOWN = 3;

  private final CaseSession session;
  private final EventNames names;
  private final Texts texts = new Texts("field");
  private final TimeFieldViewModel.Unread unread;

  PhraseRelations(CaseSession session, TimeFieldViewModel.Unread unread) {
    this.session = session;
    this.unread = unread;
    names = new EventNames(session);
  }

  /** Looks up the events of all clauses; {@code self} is never one of them. */
  CompletionStage<Found> find(List<RelativeClause> clauses, EventId self) {
    CompletionStage<Found> all = CompletableFuture.completedFuture(new Found(List.of(), List.of()));
    for (RelativeClause clause : clauses) {
      all = all.thenCombine(names.find(clause.eventName(), self), (f, m) -> with(f, clause, m));
    }
    return all;
  }

  private Found with(Found found, RelativeClause clause, EventNames.Match match) {
    List<TimeMeaning.Relation> relations = new ArrayList<>(found.relations());
    List<String> problems = new ArrayList<>(found.problems());
    EventId event = match.event();
    if (event == null) {
      relations.add(new TimeMeaning.Relation(clause, null));
      problems.add(problem(clause, match));
    } else {
      String title = texts.get("quoted", match.titles().get(0));
      relations.add(new TimeMeaning.Relation(clause.to(title), event));
    }
    return new Found(relations, problems);
  }

  private String problem(RelativeClause clause, EventNames.Match match) {
    String name = Names.shortened(clause.eventName(), 60);
    if (!match.isAmbiguous()) {
      return texts.get("time.event.unknown", name) + texts.of("time.part", unread);
    }
    List<String> quoted =
        match.titles().stream()
            .limit(TITLES_SHOWN)
            .map(title -> texts.get("quoted", Names.shortened(title, 40)))
            .toList();
    return texts.get("time.event.ambiguous", name, match.titles().size(), String.join(", ", quoted))
        + texts.of("time.ambiguous", unread);
  }

  /** The clauses whose events were found, in words. */
  String sentence(Found found, TimeWords words) {
    List<String> clauses =
        found.relations().stream()
            .filter(relation -> relation.event() != null)
            .map(relation -> words.clause(relation.clause()))
            .toList();
    return String.join(texts.get("time.clause.separator"), clauses);
  }

  /**
   * Where the phrase places the event, by the same reasoning as in the case, from where the events
   * it names are drawn.
   */
  Placement placement(EventId self, When stated, Found found) {
    EventIndex index = session.snapshot().index();
    List<EventLink> links = new ArrayList<>();
    for (TimeMeaning.Relation relation : found.relations()) {
      EventId other = relation.event();
      if (other != null) {
        links.add(relation.link(new LinkId(links.size() + 1L), self, other));
      }
    }
    return LinkedPlacement.of(self, stated, links, id -> LinkedPlacement.drawn(index, id));
  }

  /**
   * What came of looking up a phrase's events.
   *
   * @param relations a clause each, in the phrase's order
   * @param problems what was not found, in plain words
   */
  record Found(List<TimeMeaning.Relation> relations, List<String> problems) {
    Found {
      relations = List.copyOf(relations);
      problems = List.copyOf(problems);
    }

    String problem() {
      return String.join(" ", problems);
    }
  }
}
