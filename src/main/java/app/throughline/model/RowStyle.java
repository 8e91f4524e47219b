package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * How the user wants one row of a grouping other than by lane; a {@link Lane} knows its own order
 * and colour.
 *
 * @param id its id
 * @param row the key of the row, as {@code person:12}; no two styles are of one row
 * @param order rows are shown by ascending order; {@link #BY_NAME} for a row that nobody has moved.
 *     Those, and the rows without a style, come last, by name
 * @param color {@code #rrggbb}, or null for the colour of its place among all rows by name
 */
public record RowStyle(RowStyleId id, String row, int order, @Nullable String color)
    implements CaseRecord {
  /** The order of a row that nobody has moved. */
  public static final int BY_NAME = Integer.MAX_VALUE;

  /** The same row at another place. */
  public RowStyle withOrder(int newOrder) {
    return new RowStyle(id, row, newOrder, color);
  }

  /** The same row in another colour, or in that of its place. */
  public RowStyle withColor(@Nullable String newColor) {
    return new RowStyle(id, row, order, newColor);
  }
}
