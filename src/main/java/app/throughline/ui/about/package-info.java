/**
 * What the program is made of: versions, and the licence of every part that ships with it.
 *
 * <p>Enter at {@link app.throughline.ui.about.AboutView}. The list comes from {@code
 * resources/app/throughline/licences}.
 *
 * <p>May import: {@code model}, {@code ui}, JavaFX. Threads: the JavaFX application thread only.
 */
package app.throughline.ui.about;
