/**
 * The pane on the left: lanes and statuses with their counts, to show and to leave out.
 *
 * <p>Enter at {@link app.throughline.ui.filter.FilterView}. What is left out is part of the view,
 * not of the case: it changes nothing in the file and needs no undo.
 *
 * <p>May import: {@code model}, {@code ui}, JavaFX. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.filter;
