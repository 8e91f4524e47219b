package app.throughline.store;

import app.throughline.model.Event;
import app.throughline.model.EventColumn;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventRow;
import app.throughline.model.Participation;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads events for a table: some of them as lines, all of them by what they are sorted by. */
public final class TableReader {
  private final Database database;
  private final RecordReader records;
  private final EventIndex index;

  TableReader(Database database, RecordReader records, EventIndex index) {
    this.database = database;
    this.records = records;
    this.index = index;
  }

  /** These events as lines, by id; those the case does not have are left out. */
  public List<EventRow> rows(Collection<EventId> ids) {
    return database.call(() -> new RowReader(database, records).read(ids, index));
  }

  /** Tells a column of words of every event that has any. */
  public void texts(EventColumn column, BiConsumer<EventId, String> each) {
    database.call(
        () -> {
          new SortReader(database).texts(column, each);
          return true;
        });
  }

  /** Tells a column of counts of every event that has any. */
  public void counts(EventColumn column, BiConsumer<EventId, Long> each) {
    database.call(
        () -> {
          new SortReader(database).counts(column, each);
          return true;
        });
  }

  /** These events, by id; those the case does not have are left out. */
  public List<Event> events(Collection<EventId> ids) {
    return database.call(() -> records.some(EventTables.EVENT, ids));
  }

  /** Who and what takes part in these events. */
  public List<Participation> participations(Collection<EventId> events) {
    return database.call(() -> records.referring(EventTables.PARTICIPATION, "event", events));
  }
}
