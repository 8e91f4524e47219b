/**
 * The page of problems: what the case says of times that cannot all be true, or is hardly meant.
 *
 * <p>Enter at {@link app.throughline.ui.problems.ProblemsView}, which shows what its {@link
 * app.throughline.ui.problems.ProblemsViewModel} has found.
 *
 * <p>May import what every feature may: {@code session}, {@code chronology}, {@code model}, {@code
 * time} and {@code ui} itself; no other feature. Runs on the JavaFX thread; problems are looked for
 * on the session's worker.
 */
package app.throughline.ui.problems;
