package app.throughline.store;

import app.throughline.chronology.Chronology;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problem.Kind;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.RecordId;
import app.throughline.model.Source;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong with the times of a case, by where its events are drawn. Only what is certain
 * is told: times that may overlap agree.
 *
 * <p>Records of persons have no dates of birth or death; those of the events count in which the
 * person has the role "born" or "died".
 */
final class ProblemReader {
  private static final Set<String> BIRTH = Set.of("born", "birth", "né", "née", "naissance");
  private static final Set<String> DEATH =
      Set.of("died", "dead", "death", "mort", "morte", "décédé", "décédée", "décès");

  private final Database database;
  private final CaseSnapshot snapshot;
  private final EventIndex index;
  private final List<Problem> found = new ArrayList<>();

  ProblemReader(Database database, CaseSnapshot snapshot) {
    this.database = database;
    this.snapshot = snapshot;
    index = snapshot.index();
  }

  /** All problems: contradictions first. */
  List<Problem> read(Chronology chronology) throws SQLException {
    chronology.contradictions().forEach(each -> found.add(Problem.of(each)));
    parts();
    lives();
    publications();
    return found;
  }

  private void parts() throws SQLException {
    String sql =
        "SELECT from_event, to_event FROM event_link WHERE kind = 'PART_OF'"
            + " ORDER BY from_event, to_event";
    try (ResultSet row = database.prepared(sql).executeQuery()) {
      while (row.next()) {
        EventId part = new EventId(row.getLong(1));
        EventId whole = new EventId(row.getLong(2));
        int inner = index.position(part);
        int outer = index.position(whole);
        long early = certainlyBy(index.startLatest(inner), index.startEarliest(outer));
        long late = certainlyBy(index.endLatest(outer), index.endEarliest(inner));
        long miss = Math.max(early, late);
        if (miss >= 0) {
          found.add(
              new Problem(Kind.OUTSIDE_WHOLE, List.of(part, whole), List.of(), miss, null, ""));
        }
      }
    }
  }

  /**
   * By how much something that is over by a limit precedes what begins at one; -1 if it may not.
   */
  private static long certainlyBy(long latest, long earliest) {
    if (latest == TimeBounds.FUTURE || earliest == TimeBounds.PAST || latest > earliest) {
      return -1;
    }
    boolean open = latest == TimeBounds.PAST || earliest == TimeBounds.FUTURE;
    return open ? 0 : earliest - latest;
  }

  private void lives() throws SQLException {
    Map<Long, Entity> people = new HashMap<>();
    for (Entity entity : snapshot.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        people.put(entity.id().value(), entity);
      }
    }
    String sql = "SELECT entity, event, role FROM participation WHERE role <> '' ORDER BY id";
    List<Runnable> checks = new ArrayList<>();
    try (ResultSet row = database.prepared(sql).executeQuery()) {
      while (row.next()) {
        Entity person = people.get(row.getLong(1));
        String role = row.getString(3).strip().toLowerCase(Locale.ROOT);
        EventId event = new EventId(row.getLong(2));
        if (person != null && BIRTH.contains(role)) {
          checks.add(() -> life(person, event, Kind.BEFORE_BIRTH));
        } else if (person != null && DEATH.contains(role)) {
          checks.add(() -> life(person, event, Kind.AFTER_DEATH));
        }
      }
    }
    checks.forEach(Runnable::run);
  }

  private void life(Entity person, EventId limit, Kind kind) {
    int fixed = index.position(limit);
    boolean birth = kind == Kind.BEFORE_BIRTH;
    for (EventId event :
        events("SELECT DISTINCT event FROM participation WHERE entity = ?", person.id())) {
      int at = index.position(event);
      long miss =
          birth
              ? certainlyBy(index.endLatest(at), index.startEarliest(fixed))
              : certainlyBy(index.endLatest(fixed), index.startEarliest(at));
      if (miss >= 0 && !event.equals(limit)) {
        found.add(
            new Problem(kind, List.of(event, limit), List.of(), miss, person.id(), person.name()));
      }
    }
  }

  private void publications() {
    CaseInfo info = snapshot.info();
    TimeReader reader =
        new TimeReader(new TimeContext(info.zone(), info.referenceDate(), Locale.getDefault()));
    for (Source source : snapshot.sources()) {
      if (!source.published().isBlank()
          && reader.read(source.published()) instanceof TimeReading.Stated stated) {
        published(source, stated.when().latest());
      }
    }
  }

  private void published(Source source, long latest) {
    String sql =
        "SELECT DISTINCT event FROM claim WHERE source = ? AND stance = 'SUPPORTS' ORDER BY event";
    for (EventId event : events(sql, source.id())) {
      long miss = certainlyBy(latest, index.startEarliest(index.position(event)));
      if (miss >= 0) {
        found.add(
            new Problem(
                Kind.PUBLISHED_BEFORE,
                List.of(event),
                List.of(),
                miss,
                source.id(),
                source.title()));
      }
    }
  }

  private List<EventId> events(String sql, RecordId of) {
    return database.call(
        () -> {
          List<EventId> events = new ArrayList<>();
          PreparedStatement statement = database.prepared(sql);
          statement.setLong(1, of.value());
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              events.add(new EventId(row.getLong(1)));
            }
          }
          return events;
        });
  }
}
