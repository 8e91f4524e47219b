package app.throughline.session;

import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.Holdings;
import app.throughline.model.KindChange;
import app.throughline.model.Passage;
import app.throughline.model.Plan;
import app.throughline.model.RecordId;
import app.throughline.model.Subject;
import app.throughline.model.Substitution;
import app.throughline.store.CaseFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The things that the events of an open case are sorted by: how much each is used, and what merging
 * or deleting them changes. Stages complete as those of the {@link CaseSession} do.
 */
public final class Catalogue {
  private final CaseFile caseFile;
  private final SessionWorker worker;
  private final Changing changing;

  /** How the session makes an edit that is known only when its turn has come. */
  interface Changing {
    CompletionStage<CaseChange> change(Supplier<Edit> edit);
  }

  Catalogue(CaseFile caseFile, SessionWorker worker, Changing changing) {
    this.caseFile = caseFile;
    this.worker = worker;
    this.changing = changing;
  }

  /** How many events each thing of a kind has, by its key; those with none are left out. */
  public CompletionStage<Map<String, Integer>> usage(Subject subject) {
    return worker.run(() -> caseFile.usage(subject));
  }

  /** The events that have one of these things. */
  public CompletionStage<Set<EventId>> events(Subject subject, Collection<String> keys) {
    return worker.run(() -> caseFile.events(subject, keys));
  }

  /** What a substitution would change now; fails with {@code GONE} if a thing is no more. */
  public CompletionStage<Plan> plan(Substitution substitution) {
    return worker.run(() -> planned(substitution));
  }

  /** Makes a substitution as it comes out at its turn; see {@link CaseSession#apply}. */
  public CompletionStage<CaseChange> apply(Substitution substitution, String label, String author) {
    return changing.change(() -> planned(substitution).edit(label, author));
  }

  /**
   * Changes one record as it is at its turn, so that fields saved in quick succession do not get in
   * each other's way.
   */
  public CompletionStage<CaseChange> update(
      RecordId id, UnaryOperator<CaseRecord> change, String label, String author) {
    return updateAll(List.of(id), change, label, author);
  }

  /** Changes several records of a type in the same way, as one edit. */
  public CompletionStage<CaseChange> updateAll(
      Collection<? extends RecordId> ids,
      UnaryOperator<CaseRecord> change,
      String label,
      String author) {
    return changing.change(
        () -> {
          List<Change> changes = new ArrayList<>();
          for (RecordId id : ids) {
            CaseRecord before = caseFile.record(id);
            changes.add(new Change(before, change.apply(before)));
          }
          return new Edit(label, author, changes);
        });
  }

  /** Says that an entity is of another kind. */
  public CompletionStage<CaseChange> reclassify(KindChange change, String label, String author) {
    return changing.change(
        () -> {
          Entity before = (Entity) caseFile.record(change.id());
          return new Edit(label, author, change.changes(before, caseFile.snapshot()));
        });
  }

  private Plan planned(Substitution substitution) {
    return Plan.of(holdings(substitution), substitution);
  }

  private Holdings holdings(Substitution substitution) {
    List<CaseRecord> things = new ArrayList<>();
    List<CaseRecord> referring = new ArrayList<>();
    Subject subject = substitution.subject();
    if (subject == Subject.TAG) {
      referring.addAll(caseFile.tagged(substitution.old()));
    } else {
      List<String> keys = new ArrayList<>(substitution.old());
      if (substitution.instead() != null) {
        keys.add(substitution.instead());
      }
      List<RecordId> ids = keys.stream().map(subject::id).toList();
      ids.forEach(id -> things.add(caseFile.record(id)));
      // Of the lane that stays nothing needs to be known: it may have most of the events.
      List<RecordId> read =
          subject == Subject.LANE ? ids.subList(0, substitution.old().size()) : ids;
      referring.addAll(caseFile.referring(read));
    }
    return new Holdings(caseFile.snapshot(), things, referring, hanging(referring, substitution));
  }

  private List<CaseRecord> hanging(List<CaseRecord> referring, Substitution substitution) {
    if (substitution.instead() != null || substitution.subject() == Subject.TAG) {
      return List.of();
    }
    List<RecordId> going = new ArrayList<>();
    for (CaseRecord record : referring) {
      if (record instanceof Passage || record instanceof Event) {
        going.add(record.id());
      }
    }
    return caseFile.referring(going);
  }
}
