package app.throughline.store;

import app.throughline.store.RecordTable.Column;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The twelve columns of a {@link When}, the same in every table that has one. */
final class WhenColumns {
  private WhenColumns() {}

  /** The columns of a record's time. */
  static <R> List<Column<R>> of(Function<R, When> when) {
    return List.of(
        column(when, "start_earliest", w -> w.start().earliest()),
        column(when, "start_latest", w -> w.start().latest()),
        column(when, "end_earliest", w -> w.end() == null ? null : w.end().earliest()),
        column(when, "end_latest", w -> w.end() == null ? null : w.end().latest()),
        column(when, "best", When::best),
        column(when, "approximate", w -> Columns.flag(w.approximate())),
        column(when, "uncertain", w -> Columns.flag(w.uncertain())),
        column(when, "hard", w -> Columns.flag(w.hard())),
        column(when, "precision", w -> w.precision().name()),
        column(when, "zone", w -> w.zone().getId()),
        column(when, "zone_stated", w -> Columns.flag(w.zoneStated())),
        column(when, "time_text", When::text));
  }

  private static <R> Column<R> column(
      Function<R, When> when, String name, Function<When, @Nullable Object> value) {
    return new Column<>(name, record -> value.apply(when.apply(record)));
  }

  /** The time in a row. */
  static When read(Row row) {
    Long endEarliest = row.numberOrNull("end_earliest");
    TimeBounds end =
        endEarliest == null ? null : new TimeBounds(endEarliest, row.number("end_latest"));
    return new When(
        new TimeBounds(row.number("start_earliest"), row.number("start_latest")),
        end,
        row.numberOrNull("best"),
        row.flag("approximate"),
        row.flag("uncertain"),
        row.flag("hard"),
        row.constant(Precision.class, "precision"),
        ZoneId.of(row.text("zone")),
        row.flag("zone_stated"),
        row.text("time_text"));
  }
}
