/**
 * Views to come back to: saved ones, and a time typed in words.
 *
 * <p>Enter at {@link app.throughline.ui.views.ViewsView} and {@link
 * app.throughline.ui.views.GoToTimeView}. Saving, renaming and deleting are edits through the
 * session; showing a view is a step that back and forward go through.
 *
 * <p>May import what {@code ui} may. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.views;
