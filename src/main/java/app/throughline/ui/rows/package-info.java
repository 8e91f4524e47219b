/**
 * The rows of the timeline: order, collapsing, hiding, colour and name, from their headers and from
 * the menu.
 *
 * <p>Enter at {@link app.throughline.ui.rows.RowsView}. What changes the case is an edit through
 * the session; what is collapsed or hidden belongs to the view's arrangement.
 *
 * <p>May import what {@code ui} may. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.rows;
