/**
 * The timeline's pure geometry: viewport, scale, ticks, level of detail, packing, labels and
 * hit-testing.
 *
 * <p>Enter at {@link app.throughline.layout.TimelineLayouter}, which makes a {@link
 * app.throughline.layout.TimelineLayout} of each frame. What the overview strip needs is in {@link
 * app.throughline.layout.OverviewScale} and {@link app.throughline.layout.Density}. Nothing here
 * paints and nothing here knows a toolkit; lengths are logical pixels, times epoch milliseconds
 * UTC.
 *
 * <p>May import: {@code model}, {@code time}. Threads: everything here is immutable, or confined to
 * the caller where it says so.
 */
package app.throughline.layout;
