package app.throughline.store;

import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.Era;
import app.throughline.model.Event;
import app.throughline.model.EventIndex;
import app.throughline.model.Lane;
import app.throughline.model.RowStyle;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a {@link CaseSnapshot}; after an edit only those that it touched. */
final class SnapshotReader {
  private final Handle handle;
  private final RecordReader records;
  private final IndexReader index;

  SnapshotReader(Database database, RecordReader records, IndexReader index) {
    this.handle = database.handle();
    this.records = records;
    this.index = index;
  }

  /** The whole state. */
  CaseSnapshot readAll(UndoState undo, @Nullable String readOnly) throws SQLException {
    EventIndex events = index.readAll();
    CaseSnapshot bare =
        new CaseSnapshot(
            info(),
            lanes(),
            entities(),
            sources(),
            tags(),
            views(),
            eras(),
            rowStyles(),
            events,
            index.chronology().contradictions().size(),
            0,
            null,
            null,
            readOnly);
    return labelled(bare, undo);
  }

  /** The state after an edit whose rows are written. */
  CaseSnapshot after(CaseSnapshot old, Edit edit, EventIndex events) throws SQLException {
    return new CaseSnapshot(
        touches(edit, CaseInfo.class) ? info() : old.info(),
        touches(edit, Lane.class) ? lanes() : old.lanes(),
        touches(edit, Entity.class) ? entities() : old.entities(),
        touches(edit, Source.class) ? sources() : old.sources(),
        touchesTags(edit) ? tags() : old.tags(),
        touches(edit, SavedView.class) ? views() : old.views(),
        touches(edit, Era.class) ? eras() : old.eras(),
        touches(edit, RowStyle.class) ? rowStyles() : old.rowStyles(),
        events,
        index.chronology().contradictions().size(),
        old.version() + 1,
        old.undoLabel(),
        old.redoLabel(),
        old.readOnly());
  }

  /** The same state with what can be undone and redone. */
  static CaseSnapshot labelled(CaseSnapshot state, UndoState undo) {
    return new CaseSnapshot(
        state.info(),
        state.lanes(),
        state.entities(),
        state.sources(),
        state.tags(),
        state.views(),
        state.eras(),
        state.rowStyles(),
        state.index(),
        state.contradictions(),
        state.version(),
        label(undo.undoable()),
        label(undo.redoable()),
        state.readOnly());
  }

  private static @Nullable String label(UndoState.@Nullable Step step) {
    return step == null ? null : step.label();
  }

  private static boolean touches(Edit edit, Class<? extends CaseRecord> type) {
    return edit.changes().stream()
        .anyMatch(change -> type.isInstance(change.before()) || type.isInstance(change.after()));
  }

  private static boolean touchesTags(Edit edit) {
    return edit.changes().stream()
        .anyMatch(change -> !tags(change.before()).equals(tags(change.after())));
  }

  private static List<String> tags(@Nullable CaseRecord record) {
    return record instanceof Event event ? event.tags() : List.of();
  }

  private CaseInfo info() {
    return records.all(CaseTables.CASE_INFO).get(0);
  }

  private List<Lane> lanes() {
    return records.all(CaseTables.LANE).stream()
        .sorted(Comparator.comparingInt(Lane::order).thenComparing(lane -> lane.id().value()))
        .toList();
  }

  private List<Entity> entities() {
    return byName(records.all(CaseTables.ENTITY), Entity::name);
  }

  private List<Source> sources() {
    return byName(
        handle.createQuery(CaseTables.SOURCE.selectWithout("body")).map(CaseTables.SOURCE).list(),
        Source::title);
  }

  private List<SavedView> views() {
    return records.all(ViewTables.SAVED_VIEW).stream()
        .sorted(
            Comparator.comparingInt(SavedView::order)
                .thenComparing(SavedView::name, Collator.getInstance()))
        .toList();
  }

  private List<Era> eras() {
    return records.all(ViewTables.ERA).stream()
        .sorted(Comparator.comparingLong(Era::startMillis).thenComparingLong(Era::endMillis))
        .toList();
  }

  private List<RowStyle> rowStyles() {
    return records.all(ViewTables.ROW_STYLE).stream()
        .sorted(Comparator.comparingInt(RowStyle::order))
        .toList();
  }

  private List<String> tags() {
    return byName(
        handle
            .createQuery(
                "SELECT DISTINCT tag.value FROM event, json_each(event.tags) AS tag"
                    + " WHERE event.tags <> '[]'")
            .mapTo(String.class)
            .list(),
        Function.identity());
  }

  private static <R> List<R> byName(List<R> records, Function<R, String> name) {
    return records.stream().sorted(Comparator.comparing(name, Collator.getInstance())).toList();
  }
}
