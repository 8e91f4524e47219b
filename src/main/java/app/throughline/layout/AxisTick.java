package app.throughline.layout;

/**
 * One whole unit of an axis tier: the cell from its start to the start of the next unit.
 *
 * <p>A label is painted {@link Metrics#AXIS_LABEL_INSET_PX} right of {@code xPx}; one of the upper
 * tier right of {@code max(xPx, 0)}, so that it sticks to the left edge while its unit is in view.
 * It fits there.
 *
 * @param millis where the unit starts, epoch milliseconds UTC
 * @param xPx the same in pixels from the viewport's left edge; may be negative for the first
 * @param endXPx where the next unit starts
 * @param label its name, as "Tuesday 14 June 2016", "Tue 14" or "03:00", as long as fits the cell;
 *     empty if none fits
 * @param strong whether a unit of the upper tier starts here too
 */
public record AxisTick(long millis, double xPx, double endXPx, String label, boolean strong) {}
