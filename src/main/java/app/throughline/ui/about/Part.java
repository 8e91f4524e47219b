package app.throughline.ui.about;

/**
 * A part of the program that somebody else made, or the program itself.
 *
 * @param name what it is called
 * @param version its version; empty if it has none or none is known
 * @param licence the licence's name
 * @param text the notice and the licence in full
 */
public record Part(String name, String version, String licence, String text) {}
