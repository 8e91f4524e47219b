package app.throughline.ui.table;

import app.throughline.model.CaseException;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventRecords;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.ui.field.Names;
import app.throughline.ui.field.NewRecords;
import app.throughline.ui.field.TagText;
import app.throughline.ui.field.TimeMeaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Edits of one event or many, each one step of undo. A stage completes with the label of what was
 * done, empty if there was nothing to do; it fails if the case cannot be changed.
 */
public final class TableEdits {
  private static final int MAX_LABEL_TITLE = 60;

  private final CaseSession session;
  private final String author;
  private final Texts texts = new Texts("table");
  private final Texts words = new Texts("words");

  /** Edits of an open case in the name of {@code author}. */
  public TableEdits(CaseSession session, String author) {
    this.session = session;
    this.author = author;
  }

  /** The state of the case. */
  CaseSnapshot snapshot() {
    return session.snapshot();
  }

  /** Gives an event another title. */
  public CompletionStage<String> title(EventId event, String title) {
    return change(
        Set.of(event),
        new NewRecords(session.ids(), snapshot()),
        old -> old.withText(title, old.description()),
        new Label("label.title", title));
  }

  /** Moves events to the lane of a name, made if there is none. */
  public CompletionStage<String> lane(Collection<EventId> events, String name) {
    NewRecords made = new NewRecords(session.ids(), snapshot());
    LaneId lane = made.lane(name);
    return change(events, made, old -> old.withLane(lane), new Label("label.lane", name));
  }

  /** Gives events another status. */
  public CompletionStage<String> status(Collection<EventId> events, EventStatus status) {
    return change(
        events,
        new NewRecords(session.ids(), snapshot()),
        old -> old.withStatus(status),
        new Label("label.status", words.of("status", status)));
  }

  /** Makes events matter more or less. */
  public CompletionStage<String> importance(Collection<EventId> events, Importance importance) {
    return change(
        events,
        new NewRecords(session.ids(), snapshot()),
        old -> old.withImportance(importance),
        new Label("label.importance", words.of("importance", importance)));
  }

  /** Gives an event these tags and no others. */
  public CompletionStage<String> tags(EventId event, List<String> tags) {
    return change(
        Set.of(event),
        new NewRecords(session.ids(), snapshot()),
        old -> old.withTags(tags),
        new Label("label.tags", ""));
  }

  /** Adds tags to events. */
  public CompletionStage<String> addTags(Collection<EventId> events, List<String> tags) {
    return change(
        events,
        new NewRecords(session.ids(), snapshot()),
        old -> old.withTags(TagText.with(old.tags(), String.join(",", tags), tags)),
        new Label("label.tags.add", String.join(", ", tags)));
  }

  /** Takes tags away from events. */
  public CompletionStage<String> removeTags(Collection<EventId> events, List<String> tags) {
    return change(
        events,
        new NewRecords(session.ids(), snapshot()),
        old -> old.withTags(old.tags().stream().filter(tag -> !TagText.has(tags, tag)).toList()),
        new Label("label.tags.remove", String.join(", ", tags)));
  }

  /** Adds people to events, each without a role; one that nobody has heard of is made. */
  public CompletionStage<String> addPeople(Collection<EventId> events, List<String> names) {
    NewRecords made = new NewRecords(session.ids(), snapshot());
    List<EntityId> people =
        names.stream().map(name -> made.entity(EntityKind.PERSON, name)).toList();
    return session
        .participations(events)
        .thenCompose(
            parts -> {
              List<Change> changes = new ArrayList<>(made.additions());
              Set<EventId> changed = new LinkedHashSet<>();
              for (EventId event : events) {
                for (EntityId person : people) {
                  boolean present =
                      parts.stream()
                          .anyMatch(p -> p.event().equals(event) && p.entity().equals(person));
                  if (!present) {
                    changed.add(event);
                    changes.add(
                        Change.add(
                            new Participation(session.ids().participation(), event, person, "")));
                  }
                }
              }
              return apply(changes, changed, new Label("label.people.add", joined(names)));
            });
  }

  /** Takes people out of events, in whatever role they are in them. */
  public CompletionStage<String> removePeople(Collection<EventId> events, List<String> names) {
    Set<EntityId> people =
        snapshot().entities().stream()
            .filter(entity -> entity.kind() == EntityKind.PERSON)
            .filter(entity -> names.stream().anyMatch(name -> Names.same(name, entity.name())))
            .map(Entity::id)
            .collect(Collectors.toSet());
    return session
        .participations(events)
        .thenCompose(
            parts -> {
              List<Participation> gone =
                  parts.stream().filter(part -> people.contains(part.entity())).toList();
              return apply(
                  gone.stream().map(Change::remove).toList(),
                  gone.stream().map(Participation::event).collect(Collectors.toSet()),
                  new Label("label.people.remove", joined(names)));
            });
  }

  /**
   * Gives an event the time that a phrase comes to, with its links to the events it names.
   *
   * @param row the event as it was when the phrase was begun
   * @param oldRelations what its old phrase says of other events
   */
  CompletionStage<String> time(
      EventRow row, List<TimeMeaning.Relation> oldRelations, TimeMeaning meaning) {
    return session
        .details(row.id())
        .thenCompose(
            details -> {
              EventRecords base = details.records();
              if (!base.event().when().equals(row.when())) {
                throw new CaseException(CaseException.Kind.STALE, row.title());
              }
              EventRecords after =
                  new EventRecords(
                      base.event().withWhen(meaning.when()),
                      base.participations(),
                      base.claims(),
                      meaning.links(base, oldRelations, session.ids()::link),
                      base.attachments());
              return apply(base.changesTo(after), Set.of(row.id()), new Label("label.time", ""));
            });
  }

  private record Label(String key, String what) {}

  private CompletionStage<String> change(
      Collection<EventId> events, NewRecords made, UnaryOperator<Event> how, Label label) {
    return session
        .events(events)
        .thenCompose(
            known -> {
              List<Change> changes = new ArrayList<>(made.additions());
              List<EventId> changed = new ArrayList<>();
              for (Event old : known) {
                Event fresh = how.apply(old);
                if (!fresh.equals(old)) {
                  changed.add(old.id());
                  changes.add(new Change(old, fresh));
                }
              }
              return apply(changes, changed, label);
            });
  }

  private CompletionStage<String> apply(
      List<Change> changes, Collection<EventId> changed, Label label) {
    if (changed.isEmpty() || changes.isEmpty()) {
      return CompletableFuture.completedFuture("");
    }
    return session
        .titles(Set.of(changed.iterator().next()))
        .thenCompose(
            titles -> {
              String title = titles.values().stream().findFirst().orElse("");
              String words = words(label, changed.size(), title);
              return session.apply(new Edit(words, author, changes)).thenApply(done -> words);
            });
  }

  private String words(Label label, int count, String title) {
    String what = Names.shortened(label.what(), MAX_LABEL_TITLE);
    return count == 1
        ? texts.get(label.key() + ".one", Names.shortened(title, MAX_LABEL_TITLE), what)
        : texts.get(label.key() + ".many", count, what);
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
