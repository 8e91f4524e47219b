/**
 * The welcome page: the cases opened lately, and the ways to a first one.
 *
 * <p>Enter at {@link app.throughline.ui.welcome.WelcomeView}. {@link
 * app.throughline.ui.welcome.WelcomeViewModel} looks which of the recent files are still there;
 * what the page leads to is given as {@link app.throughline.ui.welcome.WelcomeActions}.
 *
 * <p>May import: {@code exchange}, {@code model}, {@code time}, {@code ui}, JavaFX. Threads: the
 * JavaFX application thread; files are looked for on the executor that is given.
 */
package app.throughline.ui.welcome;
