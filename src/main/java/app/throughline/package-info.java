/**
 * Throughline's entry: {@link app.throughline.Main} decides between window and command line, {@link
 * app.throughline.ThroughlineApp} wires the window by constructors.
 *
 * <p>May import everything; nothing imports this package. Threads: main, then JavaFX.
 */
package app.throughline;
