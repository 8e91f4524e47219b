/**
 * Search: the field in the toolbar, the list of what was found, and going from match to match.
 *
 * <p>Enter at {@link app.throughline.ui.search.SearchView}. What was found is part of the view, not
 * of the case.
 *
 * <p>May import: {@code session}, {@code model}, {@code time}, {@code ui}, JavaFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.ui.search;
