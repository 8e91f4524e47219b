/**
 * The JavaFX control that shows a timeline: the canvas pen, gestures, and the pulse.
 *
 * <p>Enter at {@link app.throughline.timeline.TimelineView}. It shows what it is given and reports
 * what the user does; it knows no session and changes no case.
 *
 * <p>May import: {@code drawing}, {@code layout}, {@code model}, {@code time}, JavaFX. Threads: the
 * JavaFX application thread only.
 */
package app.throughline.timeline;
