/**
 * The window: menu, toolbar, panes and status bar, and what all windows share.
 *
 * <p>Enter at {@link app.throughline.ui.shell.Desk} (opening, closing, the sample, preferences) and
 * {@link app.throughline.ui.shell.CaseWindow} (one case on screen). This is the only feature that
 * knows the others and puts them together.
 *
 * <p>May import: every {@code ui} feature, {@code session}, {@code exchange}, {@code timeline},
 * {@code drawing}, {@code layout}, {@code model}, {@code time}, JavaFX, ControlsFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.ui.shell;
