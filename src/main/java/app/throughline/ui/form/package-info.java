/**
 * The form in which an event is added, edited, duplicated and deleted.
 *
 * <p>Enter at {@link app.throughline.ui.form.EventFormViewModel} (state, validation, actions; no
 * window needed), {@link app.throughline.ui.form.EventFormView} (what is seen of it) and {@link
 * app.throughline.ui.form.EventActions} (what needs no form). What is typed is kept in an {@code
 * EventDraft}; saving makes one {@link app.throughline.model.Edit} of it.
 *
 * <p>May import: {@code session}, {@code model}, {@code time}, {@code ui}, {@code ui.field},
 * JavaFX, ControlsFX, AtlantaFX. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.form;
