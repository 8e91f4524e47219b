/**
 * The screens, one package a feature: {@code X.fxml}, {@code XView} (binds, nothing else) and
 * {@code XViewModel} (state, validation, actions; tested without a window).
 *
 * <p>Enter at {@code ui.shell}, which puts the features together; features do not import each
 * other. What several screens share (texts, icons, dialogs of last resort) is in this package.
 *
 * <p>May import: {@code session}, {@code chronology}, {@code exchange}, {@code timeline}, {@code
 * drawing}, {@code layout}, {@code model}, {@code time}, JavaFX, ControlsFX. Threads: the JavaFX
 * application thread only; long work goes through the session.
 */
package app.throughline.ui;
