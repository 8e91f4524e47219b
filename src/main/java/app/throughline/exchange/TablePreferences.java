package app.throughline.exchange;

import java.util.List;
import java.util.Objects;

/**
 * How the user likes the table of events. Columns are named as {@link
 * app.throughline.model.EventColumn} has them; names that it does not have are passed over.
 *
 * @param shown whether it is open
 * @param divider where it begins, 0 to 1 of the height
 * @param columns those that are shown, in their order
 * @param sort the column it is sorted by
 * @param descending whether the greatest comes first
 */
public record TablePreferences(
    boolean shown, double divider, List<Column> columns, String sort, boolean descending) {

  private static final double USUAL_DIVIDER = 0.6;

  /**
   * One column.
   *
   * @param name which one
   * @param widthPx how wide it is at the usual size of texts, in logical pixels
   */
  public record Column(String name, double widthPx) {}

  /** A file may say only some of it. */
  public TablePreferences {
    columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
    sort = Objects.requireNonNullElse(sort, "TIME");
    divider = divider > 0 && divider < 1 ? divider : USUAL_DIVIDER;
  }

  /** What a new user gets. */
  public static TablePreferences initial() {
    return new TablePreferences(
        false,
        USUAL_DIVIDER,
        List.of(
            new Column("TITLE", 230),
            new Column("TIME", 270),
            new Column("LANE", 120),
            new Column("STATUS", 90),
            new Column("PEOPLE", 150),
            new Column("PLACES", 130),
            new Column("TAGS", 130),
            new Column("SOURCES", 64)),
        "TIME",
        false);
  }

  /** The same with all columns wider by a factor, or narrower. */
  public TablePreferences scaled(double factor) {
    List<Column> all =
        columns.stream()
            .map(column -> new Column(column.name(), Math.rint(column.widthPx() * factor)))
            .toList();
    return withColumns(all, sort, descending);
  }

  /** The same, open or not, beginning elsewhere. */
  public TablePreferences withPlace(boolean isShown, double newDivider) {
    return new TablePreferences(isShown, newDivider, columns, sort, descending);
  }

  /** The same with other columns and another order. */
  public TablePreferences withColumns(
      List<Column> newColumns, String newSort, boolean isDescending) {
    return new TablePreferences(shown, divider, newColumns, newSort, isDescending);
  }
}
