package app.throughline.store;

import app.throughline.chronology.Derivation;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problems;
import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells why events are drawn where they are and what is wrong with their times, with names. */
final class ReasonReader {
  private final Database database;
  private final RecordReader records;
  private final IndexReader index;
  private @Nullable Problems problems;
  private int version;

  ReasonReader(Database database, RecordReader records, IndexReader index) {
    this.database = database;
    this.records = records;
    this.index = index;
  }

  /**
   * Why an event is drawn where it is.
   *
   * @throws CaseException {@code GONE} if the case has no such event
   */
  Derivation explain(EventId id) {
    return database.call(
        () -> {
          Derivation bare = index.explain(id);
          if (bare == null) {
            throw new CaseException(Kind.GONE, String.valueOf(id.value()));
          }
          return bare.naming(named(bare.events()));
        });
  }

  /** What is wrong with the times; found once for each version of the case. */
  Problems problems(CaseSnapshot snapshot) {
    Problems known = problems;
    if (known == null || version != snapshot.version()) {
      known = database.call(() -> find(snapshot));
      problems = known;
      version = snapshot.version();
    }
    return known;
  }

  private Problems find(CaseSnapshot snapshot) throws SQLException {
    List<Problem> found = new ProblemReader(database, snapshot).read(index.chronology());
    return new Problems(found, named(Problems.events(found)));
  }

  private Map<EventId, Event> named(Collection<EventId> ids) {
    return records.some(EventTables.EVENT, ids).stream()
        .collect(Collectors.toMap(Event::id, Function.identity()));
  }
}
