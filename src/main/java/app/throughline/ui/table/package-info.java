/**
 * The table of events below the timeline: sorting, editing in place, editing many at once, copying
 * to and pasting from a spreadsheet.
 *
 * <p>Enter at {@link app.throughline.ui.table.EventTableViewModel} (which events, in which order)
 * and {@link app.throughline.ui.table.EventTableView}. {@link app.throughline.ui.table.TableEdits}
 * makes the edits, {@link app.throughline.ui.table.LineEdit} is the line in which one is typed,
 * {@link app.throughline.ui.table.PasteViewModel} the preview of rows to paste.
 *
 * <p>May import: {@code session}, {@code exchange}, {@code model}, {@code time}, {@code ui}, {@code
 * ui.field}, JavaFX. Threads: the JavaFX application thread only; sorting and reading are done on
 * the session's worker.
 */
package app.throughline.ui.table;
