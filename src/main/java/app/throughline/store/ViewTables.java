package app.throughline.store;

import static app.throughline.store.Columns.column;
import static app.throughline.store.Columns.flag;

import app.throughline.model.Arrangement;
import app.throughline.model.EntityId;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.RecordId;
import app.throughline.model.RowStyle;
import app.throughline.model.RowStyleId;
import app.throughline.model.SavedView;
import app.throughline.model.SourceId;
import app.throughline.model.ViewId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/** How saved views, eras and the styles of rows lie in their tables. */
final class ViewTables {
  static final RecordTable<SavedView> SAVED_VIEW =
      new RecordTable<>(
          SavedView.class,
          ViewId.class,
          "saved_view",
          List.of(
              column("name", SavedView::name),
              column("start_millis", SavedView::startMillis),
              column("end_millis", SavedView::endMillis),
              column("grouping", view -> view.arrangement().grouping().name()),
              column("hidden_lanes", of(filter -> ids(filter.hiddenLanes()))),
              column(
                  "hidden_statuses",
                  of(
                      filter ->
                          Json.list(
                              filter.hiddenStatuses().stream().sorted().map(Enum::name).toList()))),
              column("people", of(filter -> ids(filter.people()))),
              column("places", of(filter -> ids(filter.places()))),
              column("organisations", of(filter -> ids(filter.organisations()))),
              column("tags", of(filter -> texts(filter.tags()))),
              column("sources", of(filter -> ids(filter.sources()))),
              column("from_millis", of(EventFilter::fromMillis)),
              column("to_millis", of(EventFilter::toMillis)),
              column("conflicts_only", of(filter -> flag(filter.conflictsOnly()))),
              column("undated_only", of(filter -> flag(filter.undatedOnly()))),
              column("words", of(EventFilter::words)),
              column("hidden_rows", view -> texts(view.arrangement().hiddenRows())),
              column("collapsed_rows", view -> texts(view.arrangement().collapsedRows())),
              column("position", SavedView::order)),
          ViewTables::savedView);

  static final RecordTable<Era> ERA =
      new RecordTable<>(
          Era.class,
          EraId.class,
          "era",
          List.of(
              column("name", Era::name),
              column("start_millis", Era::startMillis),
              column("end_millis", Era::endMillis),
              column("color", Era::color)),
          row ->
              new Era(
                  new EraId(row.number("id")),
                  row.text("name"),
                  row.number("start_millis"),
                  row.number("end_millis"),
                  row.text("color")));

  static final RecordTable<RowStyle> ROW_STYLE =
      new RecordTable<>(
          RowStyle.class,
          RowStyleId.class,
          "row_style",
          List.of(
              column("row_key", RowStyle::row),
              column("position", RowStyle::order),
              column("color", RowStyle::color)),
          row ->
              new RowStyle(
                  new RowStyleId(row.number("id")),
                  row.text("row_key"),
                  row.small("position"),
                  row.textOrNull("color")));

  private ViewTables() {}

  private static SavedView savedView(Row row) {
    return new SavedView(
        new ViewId(row.number("id")),
        row.text("name"),
        row.number("start_millis"),
        row.number("end_millis"),
        new Arrangement(
            row.constant(Grouping.class, "grouping"),
            filter(row),
            texts(row, "hidden_rows"),
            texts(row, "collapsed_rows")),
        row.small("position"));
  }

  private static EventFilter filter(Row row) {
    Set<EventStatus> hiddenStatuses = new HashSet<>();
    texts(row, "hidden_statuses").forEach(name -> hiddenStatuses.add(EventStatus.valueOf(name)));
    return new EventFilter(
        ids(row, "hidden_lanes", LaneId::new),
        hiddenStatuses,
        ids(row, "people", EntityId::new),
        ids(row, "places", EntityId::new),
        ids(row, "organisations", EntityId::new),
        texts(row, "tags"),
        ids(row, "sources", SourceId::new),
        row.number("from_millis"),
        row.number("to_millis"),
        row.flag("conflicts_only"),
        row.flag("undated_only"),
        row.text("words"));
  }

  private static <V> Function<SavedView, V> of(Function<EventFilter, V> value) {
    return view -> value.apply(view.arrangement().filter());
  }

  private static String ids(Set<? extends RecordId> ids) {
    return Json.list(ids.stream().map(RecordId::value).sorted().map(String::valueOf).toList());
  }

  private static <I> Set<I> ids(Row row, String column, LongFunction<I> make) {
    Set<I> ids = new HashSet<>();
    texts(row, column).forEach(text -> ids.add(make.apply(Long.parseLong(text))));
    return ids;
  }

  private static String texts(Set<String> texts) {
    return Json.list(texts.stream().sorted().toList());
  }

  private static Set<String> texts(Row row, String column) {
    return Set.copyOf(Json.list(row.text(column)));
  }
}
