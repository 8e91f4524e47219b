package app.throughline.session;

import app.throughline.chronology.Derivation;
import app.throughline.chronology.Problems;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.CheckReport;
import app.throughline.model.Edit;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventRow;
import app.throughline.model.EventSet;
import app.throughline.model.EventSort;
import app.throughline.model.Grouping;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Mention;
import app.throughline.model.NewCase;
import app.throughline.model.Participation;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import app.throughline.model.SourceId;
import app.throughline.store.CaseFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open case. It owns the case file; nobody else may have it open until {@link #close}.
 *
 * <p>Work is done on the session's worker, one task after another in the order asked for. Stages
 * complete on the notice executor: with the result, or with a {@link CaseException}, and then
 * nothing has changed.
 */
public final class CaseSession implements AutoCloseable {
  private static final int TITLES_AT_ONCE = 20_000;
  private static final int TITLES_KEPT = 100_000;

  private final Path file;
  private final SessionWorker worker;
  private final CaseFile caseFile;
  private final RecordIds ids;
  private final TitleCache titles = new TitleCache(TITLES_KEPT);
  private final Listeners<CaseChange> changeListeners = new Listeners<>();
  private final Listeners<Set<EventId>> titleListeners = new Listeners<>();
  private volatile CaseSnapshot snapshot;

  private CaseSession(Path file, CaseFile caseFile, SessionWorker worker) {
    this.file = file;
    this.caseFile = caseFile;
    this.worker = worker;
    ids = new RecordIds(caseFile.nextId());
    snapshot = caseFile.snapshot();
    titles.putAll(caseFile.titles(TITLES_AT_ONCE));
  }

  /**
   * Loads what the first opening needs, while something else keeps the user waiting. Any thread.
   */
  public static void warmUp() {
    CaseFile.warmUp();
  }

  /**
   * Opens a case; blocks until it is open.
   *
   * @throws CaseException saying what is wrong with the file
   */
  public static CaseSession open(Path file, SessionThreads threads, Clock clock) {
    return start(file, threads, () -> CaseFile.open(file, clock));
  }

  /**
   * Makes a case in a file that does not exist yet, and opens it; blocks until that is done.
   *
   * @throws CaseException saying why not; then there is no file
   */
  public static CaseSession create(
      Path file, NewCase content, SessionThreads threads, Clock clock) {
    return start(file, threads, () -> CaseFile.create(file, content, clock));
  }

  /** Makes a case of records at hand; see {@link #create(Path, NewCase, SessionThreads, Clock)}. */
  public static CaseSession create(
      Path file, CaseContent content, String author, SessionThreads threads, Clock clock) {
    return create(file, NewCase.of(content, author), threads, clock);
  }

  private static CaseSession start(Path file, SessionThreads threads, Supplier<CaseFile> caseFile) {
    SessionWorker worker = new SessionWorker(threads);
    return worker.start(() -> new CaseSession(file, caseFile.get(), worker));
  }

  /** The case file. */
  public Path file() {
    return file;
  }

  /** The current state; may be asked from any thread. */
  public CaseSnapshot snapshot() {
    return snapshot;
  }

  /** Gives out ids for new records. */
  public RecordIds ids() {
    return ids;
  }

  /** Has a listener told of every change, on the notice executor; the answer ends that. */
  public Runnable onChange(Consumer<CaseChange> listener) {
    return changeListeners.add(listener);
  }

  /**
   * Makes an edit: on record, undoable, saved when the stage completes. Listeners are told first.
   */
  public CompletionStage<CaseChange> apply(Edit edit) {
    return change(() -> caseFile.apply(edit));
  }

  /** Takes back the last edit; with none, completes with a change of nothing. */
  public CompletionStage<CaseChange> undo() {
    return change(caseFile::undo);
  }

  /** Makes the edit again that was undone last; with none, completes with a change of nothing. */
  public CompletionStage<CaseChange> redo() {
    return change(caseFile::redo);
  }

  /** The things that the events are sorted by. */
  public Catalogue catalogue() {
    return new Catalogue(caseFile, worker, edit -> change(() -> caseFile.apply(edit.get())));
  }

  private CompletionStage<CaseChange> change(Supplier<CaseFile.Applied> work) {
    return worker.run(
        () -> {
          CaseFile.Applied applied = work.get();
          Set<EventId> events = new HashSet<>();
          for (RecordId id : applied.changed()) {
            if (id instanceof EventId event) {
              events.add(event);
            }
          }
          titles.removeAll(events);
          titles.putAll(caseFile.titles(events));
          snapshot = caseFile.snapshot();
          return new CaseChange(snapshot, applied.changed(), applied.edit().label());
        },
        change -> {
          if (!change.changed().isEmpty()) {
            changeListeners.tell(change);
          }
        });
  }

  /** All that belongs to an event; fails with {@code GONE} if the case has it no more. */
  public CompletionStage<EventDetails> details(EventId id) {
    return worker.run(() -> caseFile.details(id));
  }

  /**
   * Why an event is drawn where it is: its stated and its drawn placement, and for each limit the
   * statements that give it; {@link app.throughline.chronology.ChronologyWords} puts them in words.
   * Fails with {@code GONE} if the case has the event no more.
   */
  public CompletionStage<Derivation> explain(EventId id) {
    return worker.run(() -> caseFile.explain(id));
  }

  /**
   * What is wrong with the times of the case: what cannot all be true, and what is hardly meant.
   * Found on the worker and kept until the next change: ask again when {@link
   * CaseSnapshot#version()} has changed.
   */
  public CompletionStage<Problems> problems() {
    return worker.run(caseFile::problems);
  }

  /** The events that an entity takes part in, in time order, with its roles. */
  public CompletionStage<List<Mention>> mentions(EntityId entity) {
    return worker.run(() -> caseFile.mentions(entity));
  }

  /** The events of which a source says something, in time order. */
  public CompletionStage<List<Mention>> mentions(SourceId source) {
    return worker.run(() -> caseFile.mentions(source));
  }

  /**
   * The record of an id, complete (a {@link app.throughline.model.Source} with its text); fails
   * with {@code GONE} if the case has it no more.
   */
  public CompletionStage<CaseRecord> record(RecordId id) {
    return worker.run(() -> caseFile.record(id));
  }

  /** All records of the case. */
  public CompletionStage<CaseContent> content() {
    return worker.run(caseFile::content);
  }

  /**
   * The records whose words match, best first: all words must occur, quotation marks make a phrase,
   * the last word may be a beginning. Fails with {@code BAD_QUERY} if there is no word in it.
   */
  public CompletionStage<List<SearchHit>> search(String query, int limit) {
    return worker.run(() -> caseFile.search(query, limit));
  }

  /**
   * The records whose words match, up to a number of them, with every event that a match concerns;
   * see {@link #search}.
   */
  public CompletionStage<Found> find(String query, int limit) {
    return worker.run(
        () ->
            new Found(
                caseFile.snapshot().index(),
                EventSet.of(new FilterQuery(caseFile).matching(query)),
                caseFile.search(query, limit)));
  }

  /**
   * How many events belong to each entity, source or tag of a grouping, by its key; what has none
   * is left out. Not for lanes and statuses, which the index knows.
   */
  public CompletionStage<Map<String, Integer>> counts(Grouping grouping) {
    return worker.run(() -> caseFile.counts(grouping));
  }

  /** The newest rows of the history, newest first. */
  public CompletionStage<List<HistoryEntry>> history(int limit) {
    return worker.run(() -> caseFile.history(limit));
  }

  /**
   * The events as a view arranges them. Positions are those of the index of the snapshot at the
   * time the stage completes its work; compare {@link Grouped#index}. Fails with {@code BAD_QUERY}
   * if the filter has words that cannot be searched for.
   */
  public CompletionStage<Grouped> grouped(Arrangement arrangement) {
    return worker.run(
        () -> {
          CaseSnapshot current = caseFile.snapshot();
          BitSet shown = new FilterQuery(caseFile).shown(arrangement.filter());
          Groups groups = new Groups(current, arrangement, shown);
          EventGroups rows =
              switch (arrangement.grouping()) {
                case LANE -> groups.byLane();
                case STATUS -> groups.byStatus();
                default -> groups.by(caseFile.memberships(arrangement.grouping()));
              };
          return new Grouped(current.index(), rows);
        });
  }

  /** The rows of {@link #grouped} alone. */
  public CompletionStage<EventGroups> groups(Arrangement arrangement) {
    return grouped(arrangement).thenApply(Grouped::groups);
  }

  /**
   * Some events of an index in an order: their positions. Equal ones stand in the index's own
   * order.
   */
  public CompletionStage<int[]> ordered(EventIndex index, EventSet shown, EventSort sort) {
    return worker.run(() -> new EventOrdering(caseFile, index).order(shown, sort));
  }

  /** These events as lines of a table; those the case does not have are left out. */
  public CompletionStage<List<EventRow>> rows(Collection<EventId> ids) {
    return worker.run(() -> caseFile.table().rows(ids));
  }

  /** These events; those the case does not have are left out. */
  public CompletionStage<List<Event>> events(Collection<EventId> ids) {
    return worker.run(() -> caseFile.table().events(ids));
  }

  /** Who and what takes part in these events. */
  public CompletionStage<List<Participation>> participations(Collection<EventId> events) {
    return worker.run(() -> caseFile.table().participations(events));
  }

  /** The titles of these events, read now; those the case does not have are left out. */
  public CompletionStage<Map<EventId, String>> titles(Collection<EventId> ids) {
    return worker.run(() -> caseFile.titles(ids));
  }

  /** An event's title, or null while it is being read; see {@link #onTitles}. */
  public @Nullable String title(EventId id) {
    String known = titles.get(id);
    if (known == null && titles.want(id)) {
      worker.run(
          () -> {
            Map<EventId, String> read = caseFile.titles(titles.takeWanted());
            titles.putAll(read);
            return read.keySet();
          },
          read -> {
            // Nobody is told of nothing, or a view that asks again when told would never rest.
            if (!read.isEmpty()) {
              titleListeners.tell(read);
            }
          });
      return titles.get(id);
    }
    return known;
  }

  /** Has a listener told, on the notice executor, when titles asked for have come. */
  public Runnable onTitles(Runnable listener) {
    return titleListeners.add(ids -> listener.run());
  }

  /**
   * Keeps the bytes of a file that an {@link app.throughline.model.Attachment} is to name; answers
   * their SHA-256.
   */
  public CompletionStage<String> keep(byte[] bytes) {
    return worker.run(() -> caseFile.keep(bytes));
  }

  /** The bytes of an attachment by their SHA-256. */
  public CompletionStage<byte[]> bytes(String sha256) {
    return worker.run(() -> caseFile.bytes(sha256));
  }

  /** Looks at everything that can be wrong with the file. */
  public CompletionStage<CheckReport> check() {
    return worker.run(caseFile::check);
  }

  /** Writes a copy, compared with the case, to a file that does not exist yet. */
  public CompletionStage<Path> saveCopy(Path target) {
    return worker.run(
        () -> {
          caseFile.saveCopy(target);
          return target;
        });
  }

  /** Finishes the work under way, then closes the file; blocks until that is done. */
  @Override
  public void close() {
    worker.close(caseFile::close);
  }
}
