package app.throughline.ui.details;

import app.throughline.chronology.Derivation;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problems;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.session.CaseSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An event with the reasons why it lies where it is drawn.
 *
 * @param details the event
 * @param derivation why it lies there
 * @param contradictions what cannot all be true of it; found only where the event is part of it
 */
record Explained(EventDetails details, Derivation derivation, Problems contradictions) {
  private static final Problems NONE = new Problems(List.of(), Map.of());

  /** Asks a case. */
  static CompletionStage<Explained> of(CaseSession session, EventId event) {
    return session
        .details(event)
        .thenCombine(session.explain(event), (details, why) -> new Explained(details, why, NONE))
        .thenCompose(
            known ->
                known.details.placement().contradictory()
                    ? session.problems().thenApply(known::with)
                    : CompletableFuture.completedFuture(known));
  }

  private Explained with(Problems all) {
    List<Problem> own =
        all.found().stream()
            .filter(each -> each.kind() == Problem.Kind.CONTRADICTION)
            .filter(each -> each.events().contains(derivation.event()))
            .toList();
    return new Explained(details, derivation, new Problems(own, all.named()));
  }
}
