package app.throughline.timeline;

/**
 * A wish for the menu of a row.
 *
 * @param key the row's
 * @param screenX where, in screen coordinates
 * @param screenY where, in screen coordinates
 */
public record RowRequest(String key, double screenX, double screenY) {}
