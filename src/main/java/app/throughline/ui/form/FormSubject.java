package app.throughline.ui.form;

import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.session.CaseSession;
import app.throughline.session.RecordIds;
import app.throughline.time.When;
import app.throughline.ui.field.TimeFieldViewModel;
import app.throughline.ui.field.TimeMeaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a form begins with.
 *
 * @param records the event, in the case or not yet
 * @param adding whether it is not in the case yet
 * @param name tells what the form is about: new, edit or duplicate
 * @param phrase what its time phrase says of other events
 * @param others the events that it is linked with
 */
record FormSubject(
    EventRecords records,
    boolean adding,
    Name name,
    List<TimeMeaning.Relation> phrase,
    List<EventRow> others) {

  /** What is done. */
  enum Name {
    NEW,
    EDIT,
    DUPLICATE
  }

  FormSubject {
    phrase = List.copyOf(phrase);
    others = List.copyOf(others);
  }

  /** A new event without a time; in the first lane where none is given. */
  static FormSubject blank(CaseSession session, @Nullable LaneId lane) {
    Event blank =
        new Event(
            session.ids().event(),
            "",
            "",
            lane == null ? firstLane(session) : lane,
            When.undated("", session.snapshot().info().zone()),
            EventStatus.REPORTED,
            Importance.NORMAL,
            List.of(),
            null,
            0);
    return new FormSubject(EventRecords.of(blank), true, Name.NEW, List.of(), List.of());
  }

  private static LaneId firstLane(CaseSession session) {
    List<Lane> lanes = session.snapshot().lanes();
    return lanes.isEmpty() ? new LaneId(0) : lanes.get(0).id();
  }

  static FormSubject edited(EventDetails details) {
    return new FormSubject(details.records(), false, Name.EDIT, List.of(), List.of());
  }

  static FormSubject copied(EventDetails details, String title, RecordIds ids) {
    EventRecords copy = EventCopy.of(details.records(), title, ids);
    return new FormSubject(copy, true, Name.DUPLICATE, List.of(), List.of());
  }

  EventId id() {
    return records.event().id();
  }

  String labelKey() {
    return switch (name) {
      case NEW -> "label.add";
      case EDIT -> "label.edit";
      case DUPLICATE -> "label.duplicate";
    };
  }

  String headingKey() {
    return switch (name) {
      case NEW -> "heading.new";
      case EDIT -> "heading.edit";
      case DUPLICATE -> "heading.duplicate";
    };
  }

  /** The same with what it is linked with, and what the time field says of that. */
  CompletionStage<FormSubject> withOthers(CaseSession session, TimeFieldViewModel time) {
    Set<EventId> ends = new HashSet<>();
    for (EventLink link : records.links()) {
      ends.add(link.from());
      ends.add(link.to());
    }
    ends.remove(id());
    CompletionStage<List<EventRow>> rows =
        ends.isEmpty() ? CompletableFuture.completedFuture(List.of()) : session.rows(ends);
    return time.baseRelations()
        .exceptionally(error -> List.of())
        .thenCombine(
            rows, (phrase, others) -> new FormSubject(records, adding, name, phrase, others));
  }
}
