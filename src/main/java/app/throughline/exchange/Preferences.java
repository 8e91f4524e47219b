package app.throughline.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the program remembers of how the user likes it. Sizes are logical pixels.
 *
 * @param dark whether the dark theme is on
 * @param windowWidthPx the window's width
 * @param windowHeightPx its height
 * @param windowXPx its left edge, or NaN to let the system place it
 * @param windowYPx its top edge, or NaN
 * @param maximized whether it fills the screen
 * @param leftDivider where the pane of lanes ends, 0 to 1 of the window's width
 * @param rightDivider where the detail pane begins, 0 to 1 of the window's width
 * @param author the name that edits are recorded under
 * @param recentCases files opened lately, the latest first
 */
public record Preferences(
    boolean dark,
    double windowWidthPx,
    double windowHeightPx,
    double windowXPx,
    double windowYPx,
    boolean maximized,
    double leftDivider,
    double rightDivider,
    String author,
    List<String> recentCases) {

  /** How many recent cases are remembered. */
  public static final int MAX_RECENT_CASES = 10;

  /** What a new user gets. */
  public static Preferences initial() {
    return new Preferences(
        false,
        1440,
        860,
        Double.NaN,
        Double.NaN,
        false,
        0.15,
        0.76,
        System.getProperty("user.name", ""),
        List.of());
  }

  /** Copies the list. */
  public Preferences {
    recentCases = List.copyOf(recentCases);
  }

  /** The same with the other theme. */
  public Preferences withDark(boolean isDark) {
    return new Preferences(
        isDark,
        windowWidthPx,
        windowHeightPx,
        windowXPx,
        windowYPx,
        maximized,
        leftDivider,
        rightDivider,
        author,
        recentCases);
  }

  /** The same with a file at the head of the recent ones. */
  public Preferences withRecent(String file) {
    List<String> recent =
        Stream.concat(Stream.of(file), recentCases.stream().filter(other -> !other.equals(file)))
            .limit(MAX_RECENT_CASES)
            .toList();
    return new Preferences(
        dark,
        windowWidthPx,
        windowHeightPx,
        windowXPx,
        windowYPx,
        maximized,
        leftDivider,
        rightDivider,
        author,
        recent);
  }
}
