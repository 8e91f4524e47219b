/**
 * The timeline as layers painted on a {@link app.throughline.drawing.Pen}, and the Java2D pens for
 * files.
 *
 * <p>Enter at {@link app.throughline.drawing.TimelinePainter}. What is exported is what is seen:
 * the window and every export use the same layers.
 *
 * <p>May import: {@code layout}, {@code model}, {@code time}, AWT (headless). Threads: stateless;
 * paint on any thread.
 */
package app.throughline.drawing;
