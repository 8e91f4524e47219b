package app.throughline.layout;

/**
 * One row of the timeline with its header.
 *
 * @param key of {@code EventGroups.Group}
 * @param name shown in the header
 * @param rgb its colour, {@code 0xRRGGBB}
 * @param yPx its top, from the top of the lanes
 * @param heightPx its height
 */
public record LaneBand(String key, String name, int rgb, double yPx, double heightPx) {}
