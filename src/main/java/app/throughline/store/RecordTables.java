package app.throughline.store;

import app.throughline.model.CaseRecord;
import app.throughline.model.RecordId;
import java.util.List;

/** The tables of all types of records. */
final class RecordTables {
  /** All tables; what a record refers to stands in an earlier table, or in the same. */
  static final List<RecordTable<?>> ALL =
      List.of(
          CaseTables.CASE_INFO,
          CaseTables.LANE,
          CaseTables.ENTITY,
          CaseTables.SOURCE,
          CaseTables.PASSAGE,
          EventTables.EVENT,
          EventTables.PARTICIPATION,
          EventTables.CLAIM,
          EventTables.EVENT_LINK,
          EventTables.ATTACHMENT,
          ViewTables.SAVED_VIEW,
          ViewTables.ERA,
          ViewTables.ROW_STYLE);

  private RecordTables() {}

  /** The table of a record. */
  static RecordTable<?> of(CaseRecord record) {
    for (RecordTable<?> table : ALL) {
      if (table.type().isInstance(record)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table for " + record.getClass());
  }

  /** The table of the records with such an id. */
  static RecordTable<?> of(RecordId id) {
    for (RecordTable<?> table : ALL) {
      if (table.idType().isInstance(id)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table for " + id.getClass());
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException if no records lie there
   */
  static RecordTable<?> named(String name) {
    for (RecordTable<?> table : ALL) {
      if (table.name().equals(name)) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table " + name);
  }
}
