package app.throughline.model;

import org.jspecify.annotations.Nullable;

/**
 * How the user wants one row of a grouping other than by lane; a {@link Lane} knows its own order
 * and colour.
 *
 * @param id its id
 * @param row the key of the row, as {@code person:12}; no two styles are of one row
 * @param order rows with a style come first, by ascending order, the others after them by name
 * @param color {@code #rrggbb}, or null for the colour of its place
 */
public record RowStyle(RowStyleId id, String row, int order, @Nullable String color)
    implements CaseRecord {}
