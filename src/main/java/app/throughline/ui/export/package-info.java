/**
 * The dialog that exports the timeline as a PNG picture.
 *
 * <p>Enter at {@link app.throughline.ui.export.ExportView}. {@link
 * app.throughline.ui.export.ExportViewModel} holds the choices, keeps a preview of them and makes
 * the picture; {@link app.throughline.ui.export.ExportChoices} is what is remembered.
 *
 * <p>May import: {@code session}, {@code drawing}, {@code layout}, {@code model}, {@code time},
 * {@code ui}, JavaFX. Threads: the JavaFX application thread; pictures are made on the executor of
 * {@link app.throughline.ui.export.ExportContext}.
 */
package app.throughline.ui.export;
