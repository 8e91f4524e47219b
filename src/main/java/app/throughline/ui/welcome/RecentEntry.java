package app.throughline.ui.welcome;

import java.nio.file.Path;

/**
 * A recent case as it is listed.
 *
 * @param file where it is, or was
 * @param title its title; its file's name where that is not known
 * @param where the file's name and its folder
 * @param opened when it was opened last, in words; empty if that is not known
 * @param missing whether there is no such file any more
 */
public record RecentEntry(Path file, String title, String where, String opened, boolean missing) {}
