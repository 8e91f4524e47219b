/**
 * The command palette: every command of the window and the events of the case, found by typing.
 *
 * <p>Enter at {@link app.throughline.ui.palette.PaletteView}. {@link
 * app.throughline.ui.palette.PaletteViewModel} ranks what it is given by {@link
 * app.throughline.ui.palette.FuzzyMatch}; where the commands come from it does not know.
 *
 * <p>May import: {@code model}, {@code ui}, JavaFX. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.palette;
