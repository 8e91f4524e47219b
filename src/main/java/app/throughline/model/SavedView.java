package app.throughline.model;

/**
 * A view to come back to; also a bookmark.
 *
 * @param id its id
 * @param name never blank
 * @param startMillis the left edge, epoch milliseconds UTC
 * @param endMillis the right edge, later than the left
 * @param grouping what the rows stand for
 * @param filter what is left out
 */
public record SavedView(
    ViewId id, String name, long startMillis, long endMillis, Grouping grouping, EventFilter filter)
    implements CaseRecord {}
