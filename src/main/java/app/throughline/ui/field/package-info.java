/**
 * What the fields of more than one screen have in common: reading a time that is typed, comparing
 * names, and making the records that are named for the first time.
 *
 * <p>Enter at {@link app.throughline.ui.field.TimeFieldViewModel} and {@link
 * app.throughline.ui.field.NewRecords}. Every screen may use this package; it knows none of them.
 *
 * <p>May import: {@code session}, {@code chronology}, {@code model}, {@code time}, JavaFX's
 * properties. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.field;
