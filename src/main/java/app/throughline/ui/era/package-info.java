/**
 * Periods and markers: the pane in which they are added, changed, chosen and deleted.
 *
 * <p>Enter at {@link app.throughline.ui.era.EraView} and {@link
 * app.throughline.ui.era.EraViewModel}.
 *
 * <p>May import: {@code session}, {@code layout}, {@code model}, {@code time}, JavaFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.ui.era;
