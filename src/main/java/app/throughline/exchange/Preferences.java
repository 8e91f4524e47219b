package app.throughline.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the program remembers of how the user likes it.
 *
 * @param dark whether the dark theme is on
 * @param window where the window was last
 * @param author the name that edits are recorded under
 * @param recentCases files opened lately, the latest first
 * @param table how the table of events is shown
 */
public record Preferences(
    boolean dark,
    WindowPlace window,
    String author,
    List<String> recentCases,
    TablePreferences table) {
  /** How many recent cases are remembered. */
  public static final int MAX_RECENT_CASES = 10;

  /**
   * Where a window is, in logical pixels, and how it is divided.
   *
   * @param xPx its left edge, or NaN to let the system place it
   * @param yPx its top edge, or NaN
   * @param widthPx its width
   * @param heightPx its height
   * @param maximized whether it fills the screen; the other numbers are those from before
   * @param leftDivider where the pane of lanes ends, 0 to 1 of the width
   * @param rightDivider where the detail pane begins, 0 to 1 of the width
   */
  public record WindowPlace(
      double xPx,
      double yPx,
      double widthPx,
      double heightPx,
      boolean maximized,
      double leftDivider,
      double rightDivider) {}

  /** Copies the list. */
  public Preferences {
    recentCases = List.copyOf(recentCases);
  }

  /** What a new user gets. */
  public static Preferences initial() {
    WindowPlace window = new WindowPlace(Double.NaN, Double.NaN, 1440, 860, false, 0.15, 0.76);
    return new Preferences(false, window, System.getProperty("user.name", ""), List.of(), TablePreferences.initial());
  }

  /** The same with the other theme. */
  public Preferences withDark(boolean isDark) {
    return new Preferences(isDark, window, author, recentCases, table);
  }

  /** The same with the window elsewhere. */
  public Preferences withWindow(WindowPlace place) {
    return new Preferences(dark, place, author, recentCases, table);
  }

  /** The same with a file at the head of the recent ones. */
  public Preferences withRecent(String file) {
    Stream<String> others = recentCases.stream().filter(other -> !other.equals(file));
    List<String> recent = Stream.concat(Stream.of(file), others).limit(MAX_RECENT_CASES).toList();
    return new Preferences(dark, window, author, recent, table);
  }

  /** The same with the table shown otherwise. */
  public Preferences withTable(TablePreferences changed) {
    return new Preferences(dark, window, author, recentCases, changed);
  }
}
