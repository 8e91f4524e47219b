/**
 * The preferences: what is chosen there holds at once, in every window.
 *
 * <p>Enter at {@link app.throughline.ui.preferences.PreferencesView}.
 *
 * <p>May import: {@code exchange}, {@code model}, {@code time}, {@code ui}, JavaFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.ui.preferences;
