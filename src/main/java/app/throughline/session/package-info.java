/**
 * The open case: apply, undo, redo, the current index, change notices, background work.
 *
 * <p>Enter at {@link app.throughline.session.CaseSession}. It owns the case file and the one worker
 * thread that may touch it; what it hands out is immutable.
 *
 * <p>May import: {@code store}, {@code chronology}, {@code model}, {@code time}. Threads: its
 * methods may be called from any thread; results complete and listeners run on the notice executor
 * it was given (the JavaFX thread in the window, the same thread in tests and on the command line).
 */
package app.throughline.session;
