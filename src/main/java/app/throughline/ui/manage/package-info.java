/**
 * The pane that manages what events are sorted by: lanes, people, organisations, places, objects,
 * tags and sources.
 *
 * <p>Enter at {@link app.throughline.ui.manage.ManageView} and {@link
 * app.throughline.ui.manage.ManageViewModel}. What a merge or a deletion changes is worked out by
 * {@link app.throughline.session.Catalogue} and told before it is done.
 *
 * <p>May import: {@code session}, {@code model}, {@code ui}, JavaFX. Threads: the JavaFX
 * application thread only.
 */
package app.throughline.ui.manage;
