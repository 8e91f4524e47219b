package app.throughline.store;

import app.throughline.chronology.Derivation;
import app.throughline.chronology.Problems;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.CheckReport;
import app.throughline.model.Edit;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.Grouping;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Mention;
import app.throughline.model.NewCase;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import app.throughline.model.SourceId;
import app.throughline.model.Subject;
import app.throughline.store.Database.Access;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open case file. It holds the file's lock until it is closed.
 *
 * <p>Every method may throw a {@link CaseException}; then the file has not changed. Not
 * thread-safe: it belongs to one thread at a time.
 */
public final class CaseFile implements AutoCloseable {
  private final Database database;
  private final RecordReader records;
  private final IndexReader index;
  private final HistoryLog history;
  private final SearchIndex search;
  private final RecordWriter writer;
  private final SnapshotReader snapshots;
  private final DetailsReader details;
  private final UndoState undo;
  private final ReasonReader reasons;
  private CaseSnapshot snapshot;

  /**
   * What an edit did.
   *
   * @param edit the changes as made, of an undo the inverse ones
   * @param changed the records changed, and the events whose place or details changed with them
   */
  public record Applied(Edit edit, Set<RecordId> changed) {}

  /** A row of the history, and the state after it. */
  private record Written(long sequence, CaseSnapshot state) {}

  private CaseFile(Database database, @Nullable String readOnly, Clock clock) {
    this.database = database;
    records = new RecordReader(database.handle());
    index = new IndexReader(database);
    history = new HistoryLog(database, clock);
    search = new SearchIndex(database);
    writer = new RecordWriter(database, search, records);
    snapshots = new SnapshotReader(database, records, index);
    details = new DetailsReader(database, records, index, history);
    reasons = new ReasonReader(database, records, index);
    undo = database.call(history::undoState);
    snapshot = database.call(() -> snapshots.readAll(undo, readOnly));
  }

  /**
   * Opens a case after checking that it can be trusted.
   *
   * @throws CaseException saying what is wrong with the file
   */
  public static CaseFile open(Path file, Clock clock) {
    TrustCheck.Trusted trusted = new TrustCheck(file, Schema.current()).open();
    return opened(trusted.database(), trusted.readOnly(), clock);
  }

  /**
   * Makes a case in a file that does not exist yet.
   *
   * @throws CaseException {@code FILE_EXISTS}, {@code INVALID} if a record breaks a rule, or what
   *     the system says; then there is no file
   */
  public static CaseFile create(Path file, NewCase content, Clock clock) {
    SafeCopy.makeWhole(
        file,
        part -> {
          try (Database fresh = Database.connect(part, Access.READ_WRITE, file.toString())) {
            new CaseCreation(fresh).fill(content, new HistoryLog(fresh, clock));
          }
        });
    Database database = Database.connect(file, Access.READ_WRITE);
    try {
      return database.call(
          () -> {
            database.lock();
            return new CaseFile(database, null, clock);
          });
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Loads the code of the database ahead of the first opening; needs no file. Any thread. */
  public static void warmUp() {
    try (Database memory = Database.inMemory()) {
      memory.call(
          () -> {
            Schema schema = Schema.current();
            schema.advance(memory, 0);
            schema.verify(memory, schema.version());
            return memory
                .handle()
                .createQuery("SELECT count(*) FROM event")
                .mapTo(Long.class)
                .one();
          });
    }
  }

  private static CaseFile opened(Database database, @Nullable String readOnly, Clock clock) {
    try {
      return new CaseFile(database, readOnly, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The current state. */
  public CaseSnapshot snapshot() {
    return snapshot;
  }

  /** The smallest id that no record has ever had. */
  public long nextId() {
    return database.call(
        () ->
            database.handle().createQuery("SELECT next FROM id_sequence").mapTo(Long.class).one());
  }

  /**
   * Makes an edit, on record and undoable.
   *
   * @throws CaseException {@code STALE}, {@code INVALID}, {@code READ_ONLY}, {@code DISK_FULL} …
   */
  public Applied apply(Edit edit) {
    Edit effective =
        new Edit(
            edit.label(),
            edit.author(),
            edit.changes().stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList());
    return record(new HistoryLog.Entry(HistoryEntry.Kind.EDIT, null, effective));
  }

  /** Takes back the last edit that stands; with none, nothing happens and nothing has changed. */
  public Applied undo() {
    return repeat(HistoryEntry.Kind.UNDO, undo.undoable());
  }

  /** Makes the edit again that was undone last; with none, nothing happens. */
  public Applied redo() {
    return repeat(HistoryEntry.Kind.REDO, undo.redoable());
  }

  private Applied repeat(HistoryEntry.Kind kind, UndoState.@Nullable Step step) {
    if (step == null) {
      return new Applied(new Edit("", "", List.of()), Set.of());
    }
    Edit original = database.call(() -> history.edit(step.sequence()));
    Edit edit = kind == HistoryEntry.Kind.UNDO ? original.inverse() : original;
    return record(new HistoryLog.Entry(kind, step.sequence(), edit));
  }

  private Applied record(HistoryLog.Entry entry) {
    Edit edit = entry.edit();
    if (snapshot.readOnly() != null) {
      throw new CaseException(Kind.READ_ONLY, database.name());
    }
    if (edit.changes().isEmpty()) {
      return new Applied(edit, Set.of());
    }
    Set<RecordId> changed = new HashSet<>();
    edit.changes().forEach(change -> changed.add(change.id()));
    // The new state is read before the commit, so that a failure to read it changes nothing.
    Written written;
    try {
      written =
          database.transaction(
              () -> {
                writer.write(edit);
                long sequence = history.append(entry);
                IndexReader.Updated events = index.update(snapshot.index(), edit);
                changed.addAll(events.affected());
                return new Written(sequence, snapshots.after(snapshot, edit, events.index()));
              });
    } catch (RuntimeException e) {
      index.forgetEdit();
      throw e;
    }
    undo.follow(entry.kind(), written.sequence(), edit.label());
    snapshot = SnapshotReader.labelled(written.state(), undo);
    return new Applied(edit, changed);
  }

  /** All that belongs to an event; {@code GONE} if the case has it no more. */
  public EventDetails details(EventId id) {
    return database.call(() -> details.read(id));
  }

  /** Why an event is drawn where it is; {@code GONE} if the case has it no more. */
  public Derivation explain(EventId id) {
    return reasons.explain(id);
  }

  /** What is wrong with the times of the case; found anew after each change. */
  public Problems problems() {
    return reasons.problems(snapshot);
  }

  /** The events that an entity takes part in, in time order. */
  public List<Mention> mentions(EntityId entity) {
    return database.call(() -> new MentionReader(database).of(entity, snapshot.index()));
  }

  /** The events of which a source says something, in time order. */
  public List<Mention> mentions(SourceId source) {
    return database.call(() -> new MentionReader(database).of(source, snapshot.index()));
  }

  /** Every record that names one of these, views left out. */
  public List<CaseRecord> referring(Collection<? extends RecordId> ids) {
    return database.call(() -> new Referrers(records).of(ids));
  }

  /** The events that have one of these tags. */
  public List<Event> tagged(Collection<String> tags) {
    return database.call(() -> new Referrers(records).tagged(tags));
  }

  /** How many events each thing of a kind has, by its key; those with none are left out. */
  public Map<String, Integer> usage(Subject subject) {
    return database.call(() -> new UsageReader(database).counts(subject));
  }

  /** The events that have one of these things. */
  public Set<EventId> events(Subject subject, Collection<String> keys) {
    return database.call(() -> new UsageReader(database).events(subject, keys));
  }

  /** The record of an id, complete; {@code GONE} if the case has it no more. */
  public CaseRecord record(RecordId id) {
    return database.call(
        () -> {
          CaseRecord found = records.find(id);
          if (found == null) {
            throw new CaseException(Kind.GONE, String.valueOf(id.value()));
          }
          return found;
        });
  }

  /** All records, in an order in which a new case can be made of them. */
  public CaseContent content() {
    return database.call(
        () -> {
          List<CaseRecord> all = new ArrayList<>();
          for (RecordTable<?> table : RecordTables.ALL) {
            all.addAll(records.all(table));
          }
          CaseInfo info = (CaseInfo) all.remove(0);
          return new CaseContent(info, all);
        });
  }

  /** The records whose words match what was typed, best first; {@code BAD_QUERY} without words. */
  public List<SearchHit> search(String query, int limit) {
    return database.call(() -> search.search(query, limit));
  }

  /** The ids of the events that the matches of a search concern; {@code BAD_QUERY} if wordless. */
  public long[] eventsMatching(String query) {
    return database.call(() -> new EventPicker(database).matching(query));
  }

  /**
   * The ids of the events that belong to one of some entities, sources or tags; not for the
   * groupings that the index knows.
   */
  public long[] eventsOf(Grouping grouping, Collection<String> keys) {
    return database.call(() -> new EventPicker(database).of(grouping, keys));
  }

  /** How many events belong to each; not for the groupings that the index knows. */
  public Map<String, Integer> counts(Grouping grouping) {
    return database.call(() -> new EventPicker(database).counts(grouping));
  }

  /** The newest rows of the history, newest first. */
  public List<HistoryEntry> history(int limit) {
    return database.call(() -> history.latest(limit));
  }

  /** Which events belong together; not for the groupings that the index knows. */
  public List<Membership> memberships(Grouping grouping) {
    return database.call(() -> new GroupReader(database).read(grouping));
  }

  /** The titles of these events; those the case does not have are left out. */
  public Map<EventId, String> titles(Collection<EventId> ids) {
    return database.call(() -> details.titles(ids));
  }

  /** The titles of some events, up to a number of them. */
  public Map<EventId, String> titles(int limit) {
    return database.call(() -> details.titles(limit));
  }

  /** Reads events for a table. */
  public TableReader table() {
    return new TableReader(database, records, snapshot.index());
  }

  /**
   * Keeps the bytes of a file that an {@link app.throughline.model.Attachment} will name.
   *
   * @return their SHA-256
   */
  public String keep(byte[] bytes) {
    if (snapshot.readOnly() != null) {
      throw new CaseException(Kind.READ_ONLY, database.name());
    }
    return new StoredBytes(database).keep(bytes);
  }

  /** The bytes of that SHA-256; {@code GONE} if there are none. */
  public byte[] bytes(String sha256) {
    return new StoredBytes(database).read(sha256);
  }

  /** Looks at everything that can be wrong with the file. */
  public CheckReport check() {
    return database.call(() -> new IntegrityCheck(database, snapshot.readOnly() == null).run());
  }

  /** Writes a compared copy to a file that does not exist yet. */
  public void saveCopy(Path target) {
    SafeCopy.write(database, target);
  }

  /** SHA-256 over all records, without the history: equal for equal contents. */
  String digest() {
    return database.call(() -> ContentDigest.ofRecords(database));
  }

  /** The database, for tests that damage it. */
  Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
