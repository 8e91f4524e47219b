package app.throughline.model;

/**
 * A view to come back to; also a bookmark.
 *
 * @param id its id
 * @param name never blank
 * @param startMillis the left edge, epoch milliseconds UTC
 * @param endMillis the right edge, later than the left
 * @param arrangement what the rows stand for and what is left out
 * @param order views are listed by ascending order; the first nine have the number keys
 */
public record SavedView(
    ViewId id, String name, long startMillis, long endMillis, Arrangement arrangement, int order)
    implements CaseRecord {}
