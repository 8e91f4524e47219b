/**
 * The form for a new case: title, zone, template and file.
 *
 * <p>Enter at {@link app.throughline.ui.newcase.NewCaseView}. {@link
 * app.throughline.ui.newcase.NewCaseViewModel} proposes a file, says at each field what is wrong
 * with it and makes the case; the templates themselves are {@link
 * app.throughline.exchange.CaseTemplate}.
 *
 * <p>May import: {@code exchange}, {@code model}, {@code ui}, JavaFX. Threads: the JavaFX
 * application thread only.
 */
package app.throughline.ui.newcase;
