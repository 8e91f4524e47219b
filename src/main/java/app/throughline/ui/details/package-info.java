/**
 * The detail pane: the selected event as a page to read, and pages for the people, places and
 * sources it names.
 *
 * <p>Enter at {@link app.throughline.ui.details.DetailsView}. {@link
 * app.throughline.ui.details.DetailsViewModel} reads what is selected from the session and puts it
 * into words as a {@link app.throughline.ui.details.Page}; the view lays the page out.
 *
 * <p>May import: {@code session}, {@code model}, {@code time}, {@code ui}, JavaFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.ui.details;
